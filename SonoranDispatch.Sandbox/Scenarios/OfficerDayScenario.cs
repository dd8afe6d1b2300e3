using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using SonoranDispatch.Sandbox.CadEmulator.Board;
using StandIn;
using StandIn.Host.Players;
using static SonoranDispatch.Sandbox.Scenarios.NumberText;

namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>
/// An officer's day as dispatchers see it, on each version of the API: they link their account in the game and become a unit, move on the live map, are en
/// route, on scene and available again, are followed by the call whose primary unit they are, and their panic button sets and clears their unit's panic.
/// </summary>
public static class OfficerDayScenario
{
    /// <summary>The name on the command line.</summary>
    public const string Name = "officer-day";

    private const string Account = "aaaa-1";
    private const int Unit = 12;
    private const int Available = 2;
    private const int EnRoute = 3;
    private const int OnScene = 4;

    private static readonly VectorValue Scene = new(425.1f, -979.2f, 30.7f);
    private static readonly VectorValue FarAway = new(2525.1f, -979.2f, 30.7f);
    private static readonly VectorValue Onwards = new(1525.1f, -1979.2f, 30.7f);

    /// <summary>Plays the scenario.</summary>
    /// <param name="folder">The resource's folder; the staged one by default.</param>
    public static ScenarioReport Run(string? folder = null) => ScenarioReport.OfRuns([.. new[] { "auto", "v2" }.Select(dialect => Run(dialect, folder))]);

    private static ScenarioReport Run(string dialect, string? folder)
    {
        using var resource = ReconfiguredResource.With(folder, ("cad.dialect", JsonValue.Create(dialect)));
        using var simulation = new Simulation(
            prepare: cad => cad.Board.SetUnit(new BoardUnit { Id = Unit, AccId = Account, UnitNum = "A-12", Department = "Police", Status = Available }),
            folder: resource.Folder);
        var (officer, caller) = (simulation.Player("Officer Adams"), simulation.Player("Jane Doe"));
        var checks = new List<ScenarioCheck>();
        simulation.Run(TimeSpan.FromSeconds(10));
        Link(simulation, officer, checks);
        Respond(simulation, officer, caller, checks);
        Follow(simulation, officer, checks);
        Panic(simulation, officer, checks);

        var refused = simulation.Requests.Count(request => request.Status is >= 400);
        checks.Add(new ScenarioCheck("no request was refused", refused == 0, Text(refused)));
        var report = simulation.Report(Name, [.. checks.Select(check => check with { Promise = dialect + ": " + check.Promise })]);
        string[] endpoints = ["links", "unit-locations", "units/status", "units/panic"];
        return report with
        {
            Table = new ScenarioTable(
                ["version", .. endpoints, "requests in all"],
                [[dialect, .. endpoints.Select(endpoint => Text(report.Requests.Count(request => request.Path.EndsWith("/" + endpoint, StringComparison.Ordinal)))), Text(report.Requests.Count)]]),
        };
    }

    private static void Link(Simulation simulation, SimulatedPlayer officer, List<ScenarioCheck> checks)
    {
        officer.Type("/dispatch link");
        simulation.Run(TimeSpan.FromSeconds(3));
        var code = CodeOn(officer);
        checks.Add(new ScenarioCheck("the page shows a code of four characters", code.Length == 4, code.Length + " characters"));
        var isElsewhere = simulation.Console.Concat(simulation.Game.Server.Players.SelectMany(player => player.Chat.Select(line => line.Text))).Any(line => line.Contains(code, StringComparison.Ordinal));
        checks.Add(new ScenarioCheck("no chat and no console shows it", !isElsewhere, "none"));
        var isTaken = simulation.Cad.Board.TypeLinkCode(code, Account);
        simulation.Run(TimeSpan.FromSeconds(70));
        simulation.Game.Server.TypeConsole("sdispatch units");
        simulation.Tick();
        var isUnit = simulation.Console.Any(line => line.Contains("Officer Adams", StringComparison.Ordinal) && line.Contains("unit A-12", StringComparison.Ordinal));
        checks.Add(new ScenarioCheck("typed in the CAD, it makes the officer a unit", isTaken && isUnit, "unit A-12"));
    }

    private static void Respond(Simulation simulation, SimulatedPlayer officer, SimulatedPlayer caller, List<ScenarioCheck> checks)
    {
        (officer.Position, caller.Position) = (FarAway, Scene);
        caller.Type("/911 Two men with guns");
        simulation.Run(TimeSpan.FromSeconds(5));
        officer.Type("/dispatch respond 1");
        simulation.Run(TimeSpan.FromSeconds(10));
        StatusIs(simulation, EnRoute, "who responds is en route", checks);
        officer.Position = Scene;
        simulation.Run(TimeSpan.FromSeconds(15));
        StatusIs(simulation, OnScene, "who reaches the call is on scene", checks);
        IsAt(simulation, Scene, checks);
    }

    private static void Follow(Simulation simulation, SimulatedPlayer officer, List<ScenarioCheck> checks)
    {
        officer.Type("/dispatch close 1");
        simulation.Run(TimeSpan.FromSeconds(15));
        StatusIs(simulation, Available, "after the call the unit is available", checks);
        officer.Type("/ts 46EEK572 no lights");
        simulation.Run(TimeSpan.FromSeconds(10));
        officer.Position = Onwards;
        simulation.Run(TimeSpan.FromSeconds(25));
        var stop = simulation.Cad.Board.Calls[1];
        checks.Add(new ScenarioCheck("a traffic stop follows its primary unit", stop.Primary == Unit && stop.MetaData.GetValueOrDefault("x") == "1525.1", stop.MetaData.GetValueOrDefault("x") ?? "nowhere"));
        IsAt(simulation, Onwards, checks);
    }

    private static void Panic(Simulation simulation, SimulatedPlayer officer, List<ScenarioCheck> checks)
    {
        officer.Type("/panic");
        simulation.Run(TimeSpan.FromSeconds(5));
        checks.Add(new ScenarioCheck("the panic button sets the unit's panic", UnitOf(simulation).IsPanic, "panic"));
        officer.Type("/panic");
        simulation.Run(TimeSpan.FromSeconds(15));
        checks.Add(new ScenarioCheck("calling it off clears the panic", !UnitOf(simulation).IsPanic, "none"));
    }

    private static void StatusIs(Simulation simulation, int status, string promise, List<ScenarioCheck> checks) =>
        checks.Add(new ScenarioCheck(promise, UnitOf(simulation).Status == status, "status " + Text(UnitOf(simulation).Status)));

    private static void IsAt(Simulation simulation, VectorValue place, List<ScenarioCheck> checks)
    {
        var unit = UnitOf(simulation);
        var isThere = Math.Abs(unit.X - place.X) < 0.1 && Math.Abs(unit.Y - place.Y) < 0.1;
        checks.Add(new ScenarioCheck("the live map shows the unit where the officer is", isThere, string.Create(CultureInfo.InvariantCulture, $"{unit.X}, {unit.Y}")));
    }

    private static BoardUnit UnitOf(Simulation simulation) => simulation.Cad.Board.Units.Single(unit => unit.Id == Unit);

    private static string CodeOn(SimulatedPlayer player)
    {
        var message = player.PageMessages.LastOrDefault(message => message.StartsWith("""{"type":"link",""", StringComparison.Ordinal));
        if (message is null) return "";

        using var json = JsonDocument.Parse(message);
        return json.RootElement.GetProperty("code").GetString() ?? "";
    }
}
