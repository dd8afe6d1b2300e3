using System.Globalization;
using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.ResourceFolder;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Sandbox.Scripts;
using SonoranDispatch.Sandbox.World;
using StandIn.Host;
using StandIn.Host.Players;

namespace SonoranDispatch.Tests.Compatibility;

/// <summary>The staged resource with its shims for other dispatch resources. Their Lua really runs, on the server and for each player.</summary>
internal sealed class CompatHarness : IDisposable
{
    private readonly Dictionary<string, LuaRuntime> _sides = [];
    private readonly Dictionary<string, List<string>> _printed = [];

    public CompatHarness(Action<EmulatedCad>? prepare = null, string? folder = null, IReadOnlyDictionary<string, string>? replicated = null)
    {
        Simulation = new Simulation(convars: replicated, prepare: prepare, folder: folder);
        foreach (var convar in replicated ?? new Dictionary<string, string>()) Simulation.Game.Server.ReplicatedConvars.Add(convar.Key);
        foreach (var shim in StagedShims.Folders()) Simulation.Game.Server.StartResource(StagedShims.Manifest(shim));
        Wait(2);
    }

    public Simulation Simulation { get; }

    public SimulatedPlayer Jane => Simulation.Player("Jane Doe");

    public SimulatedPlayer Officer => Simulation.Player("Officer Adams");

    /// <summary>The only call on the CAD's board.</summary>
    public BoardCallView OnlyCall => Assert.Single(Board);

    public IReadOnlyList<BoardCallView> Board => [.. Simulation.Cad.Board.Calls.Select(BoardView.Of)];

    /// <summary>Runs Lua on a player's client, as another script there would, and waits until the CAD has received the result.</summary>
    public object? At(SimulatedPlayer player, string code) => Run(player.Id.ToString(CultureInfo.InvariantCulture), player, code);

    /// <summary>Runs Lua on the server.</summary>
    public object? AtServer(string code) => Run("server", null, code);

    /// <summary>Sends an HTTP request to a resource of the server, and waits for two ticks.</summary>
    public LuaHttpAnswer Request(string resource, LuaHttpRequest request)
    {
        var answer = Side("server", null).Request(resource, request);
        Wait(0.1);
        return answer;
    }

    /// <summary>Types a line at the server's console.</summary>
    public void Type(string line) => Simulation.Game.Server.TypeConsole(line);

    /// <summary>What the scripts of a side printed, and their errors: "server", or a player's server id.</summary>
    public IReadOnlyList<string> Printed(string side = "server") => _printed[side];

    /// <summary>Lets time pass, for the game and for the Lua threads.</summary>
    public void Wait(double seconds = 3)
    {
        Simulation.Run(TimeSpan.FromSeconds(seconds));
    }

    public void Dispose()
    {
        foreach (var side in _sides.Values) side.Dispose();
        Simulation.Dispose();
    }

    private object? Run(string name, SimulatedPlayer? player, string code)
    {
        var answer = Side(name, player).Run(code);
        Wait();
        return answer;
    }

    private LuaRuntime Side(string name, SimulatedPlayer? player)
    {
        if (_sides.TryGetValue(name, out var known)) return known;

        var side = _sides[name] = new LuaRuntime(Simulation.Game.Server, player);
        var lines = _printed[name] = [];
        side.Printed += (_, line) => lines.Add(line);
        side.Failed += (_, why) => lines.Add("SCRIPT ERROR: " + why);
        foreach (var folder in StagedShims.Folders()) side.Load(folder);
        return side;
    }
}
