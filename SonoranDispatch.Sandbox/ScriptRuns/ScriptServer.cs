using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using SonoranDispatch.Sandbox.ResourceFolder;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Sandbox.Scenarios.Compat;
using SonoranDispatch.Sandbox.Scripts;
using SonoranDispatch.Sandbox.World;
using StandIn;
using StandIn.Host.Players;

namespace SonoranDispatch.Sandbox.ScriptRuns;

/// <summary>
/// The server on which a script runs: the resource with all its compat resources, one player who reports, four officers on duty, and the emulated CAD,
/// on a simulated clock.
/// </summary>
public sealed class ScriptServer : IDisposable
{
    private static readonly SandboxPlayer Reporter = new("Jane Doe", new VectorValue(30.1f, -1885.4f, 22.5f), 140);

    private readonly ReconfiguredResource? _resource;
    private readonly Simulation _simulation;
    private readonly LuaRuntime _server;
    private readonly Dictionary<int, LuaRuntime> _clients;

    /// <summary>Starts everything and waits until the officers are on duty.</summary>
    /// <param name="script">The name of the resource that the script runs as.</param>
    /// <param name="folder">The resource's folder; the staged one by default. The compat resources are always the staged ones.</param>
    public ScriptServer(string script, string? folder = null)
    {
        var config = new JsonObject();
        var unread = "";
        try
        {
            _resource = new ReconfiguredResource(
                text => ReconfiguredResource.Changed(text, root =>
                {
                    DepartmentConfig.Complete(root);
                    config = root;
                }),
                folder,
                folder is null ? SandboxGame.Resource : Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)));
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or ArgumentException or FileNotFoundException)
        {
            unread = broken.Message;
        }

        _simulation = new Simulation(
            prepare: cad =>
            {
                foreach (var officer in ScriptOfficer.All) cad.Board.SetUnit(officer.Unit());
            },
            folder: _resource?.Folder ?? folder,
            players: [Reporter, .. ScriptOfficer.All.Select(officer => officer.Player(DepartmentConfig.AcesOf(officer, config)))]);

        var game = _simulation.Game.Server;
        foreach (var shim in StagedShims.Folders()) game.StartResource(StagedShims.Manifest(shim));
        game.StartScript(script);
        _server = Side(null);
        _clients = game.Players.ToDictionary(player => player.Id, Side);
        _simulation.Run(TimeSpan.FromSeconds(5));
        if (unread.Length > 0) Note("config.json was left as it is, so that the officers may be in other departments: " + unread);
        foreach (var officer in ScriptOfficer.All) NoteWhereOffDuty(officer);
    }

    /// <summary>Raised when a script fails in Lua: the resource's name, and the error.</summary>
    public event Action<string, string>? Failed;

    /// <summary>The simulation.</summary>
    public Simulation Simulation => _simulation;

    /// <summary>How many threads and timeouts of scripts have not ended.</summary>
    public int Threads => _server.Threads + _clients.Values.Sum(client => client.Threads);

    /// <summary>Adds a line to the server's console.</summary>
    public void Note(string line) => _simulation.Game.Server.Options.Console(line + "\n");

    /// <summary>Returns the player of an officer.</summary>
    public SimulatedPlayer PlayerOf(ScriptOfficer officer) => _simulation.Player(officer.Name);

    /// <summary>Returns the side of the game on which a script runs.</summary>
    public LuaRuntime SideOf(ExampleSide side) => side == ExampleSide.Server ? _server : _clients[At(side).Id];

    /// <summary>Returns the player whose position a script gets: the one who runs it, or on the server the one who reports.</summary>
    public SimulatedPlayer At(ExampleSide side) => side == ExampleSide.Officer ? PlayerOf(ScriptOfficer.All[0]) : _simulation.Player(Reporter.Name);

    /// <inheritdoc />
    public void Dispose()
    {
        _server.Dispose();
        foreach (var client in _clients.Values) client.Dispose();
        _simulation.Dispose();
        _resource?.Dispose();
    }

    private LuaRuntime Side(SimulatedPlayer? player)
    {
        var side = new LuaRuntime(_simulation.Game.Server, player);
        var where = player is null ? "" : string.Create(CultureInfo.InvariantCulture, $"[client {player.Id}] ");
        side.Printed += (resource, text) => Note($"{where}[{resource}] {text}");
        side.Failed += (resource, why) =>
        {
            Note($"{where}[{resource}] SCRIPT ERROR: {why}");
            Failed?.Invoke(resource, why);
        };
        foreach (var shim in StagedShims.Folders()) side.Load(shim);
        return side;
    }

    private void NoteWhereOffDuty(ScriptOfficer officer)
    {
        var game = _simulation.Game;
        if (game.Server.CallExport(game.ResourceName, "isOnDuty", PlayerOf(officer).Id) is not true) Note($"{officer.Name} is not on duty: duty.sources in config.json leaves out both ACE and unit.");
    }
}
