using System.Globalization;
using SonoranDispatch.Sandbox.ResourceFolder;
using SonoranDispatch.Sandbox.Scripts;
using SonoranDispatch.Sandbox.World;
using StandIn;
using StandIn.Host;
using StandIn.Host.Players;

namespace SonoranDispatch.Sandbox.Scenarios.Compat;

/// <summary>Uses every compatibility surface once, each with its own player in its own place. Each must create its call.</summary>
public static class CompatSurfacesScenario
{
    /// <summary>The name on the command line.</summary>
    public const string Name = "surfaces";

    /// <summary>Plays the scenario.</summary>
    /// <param name="folder">The resource's folder; the staged one by default. The stand-ins for other resources are always the staged ones.</param>
    public static ScenarioReport Run(string? folder = null)
    {
        using var simulation = new Simulation(folder: folder);
        simulation.Run(TimeSpan.FromSeconds(2));
        var played = SurfaceExamples.All.Select((example, index) => (Example: example, Call: Play(simulation, example, index))).ToList();
        var report = simulation.Report(Name, [.. played.SelectMany(one => Checks(one.Example, one.Call))]);
        return report with
        {
            Table = new ScenarioTable(
                ["way", "CAD call", "code", "priority", "title", "description"],
                [.. played.Select(one => Row(one.Example, one.Call))]),
        };
    }

    /// <summary>Plays one example.</summary>
    /// <param name="simulation">A running simulation.</param>
    /// <param name="example">The example to play.</param>
    /// <param name="index">The index of the example's place, from 0.</param>
    /// <returns>The call it created in the CAD; <c>null</c> if it created none or more than one.</returns>
    public static BoardCallView? Play(Simulation simulation, SurfaceExample example, int index)
    {
        var server = simulation.Game.Server;
        var before = simulation.Cad.Board.Calls.Count;
        var spot = new VectorValue(30.1f + (150 * index), -1885.4f, 22.5f);
        var player = server.Join("Player " + (index + 1).ToString(CultureInfo.InvariantCulture), spot);
        if (example.Side == ExampleSide.Officer) player.Allow(SandboxGame.DutyAce);
        simulation.Run(TimeSpan.FromSeconds(1));
        using (var side = new LuaRuntime(server, example.Side == ExampleSide.Server ? null : player))
        {
            foreach (var folder in StagedShims.Folders()) side.Load(folder);
            side.Run(Here(example.Lua, spot));

            // A client's alert may wait six seconds for its place in the CAD's minute.
            simulation.Run(TimeSpan.FromSeconds(8));
        }

        var made = simulation.Cad.Board.Calls.Skip(before).Select(BoardView.Of).ToList();
        server.Leave(player);
        return made.Count == 1 ? made[0] : null;
    }

    private static string Here(string lua, VectorValue spot) => lua
        .Replace("HERE_X", Text(spot.X), StringComparison.Ordinal)
        .Replace("HERE_Y", Text(spot.Y), StringComparison.Ordinal)
        .Replace("HERE_Z", Text(spot.Z), StringComparison.Ordinal)
        .Replace("HERE", Text(spot.X) + ", " + Text(spot.Y) + ", " + Text(spot.Z), StringComparison.Ordinal);

    private static IEnumerable<ScenarioCheck> Checks(SurfaceExample example, BoardCallView? call) =>
    [
        new ScenarioCheck(example.Name + " makes one call", call is not null, call is null ? "none, or several" : "one"),
        new ScenarioCheck(
            example.Name + " makes the call it should",
            call is not null && (call.Title, call.Code, call.Priority, call.Description) == (example.Title, example.Code, example.Priority, example.Description),
            call is null ? "nothing" : $"{call.Title}, {call.Code}, {call.Priority}, {call.Description}"),
        new ScenarioCheck(example.Name + " puts it on the map", call?.MetaData.ContainsKey("x") == true, "no place"),
    ];

    private static IReadOnlyList<string> Row(SurfaceExample example, BoardCallView? call) => call is null
        ? [example.Name, "none", "", "", "", ""]
        : [example.Name, Text(call.CallId), call.Code, Text(call.Priority), call.Title, call.Description];

    private static string Text(float number) => number.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
