using System.Globalization;
using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.World;
using StandIn.Host;
using StandIn.Host.Players;
using StandIn.Host.Time;

namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>The staged resource, the stand-in and the emulator on one simulated clock, without sockets and real waiting.</summary>
public sealed class Simulation : IDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly SimulatedClock _clock = new();
    private readonly EmulatedNetwork _network;
    private readonly RecordingNetwork _recording;
    private readonly List<string> _console = [];

    /// <summary>Sets everything up and starts it.</summary>
    /// <param name="convars">Additional convars, which override the CAD's.</param>
    /// <param name="culture">The system's culture; that of this process if omitted.</param>
    /// <param name="prepare">Prepares the emulator before the resource starts.</param>
    /// <param name="folder">The resource's folder; the staged one by default.</param>
    /// <param name="players">The players; those of <see cref="SandboxGame"/> by default.</param>
    public Simulation(
        IReadOnlyDictionary<string, string>? convars = null,
        CultureInfo? culture = null,
        Action<EmulatedCad>? prepare = null,
        string? folder = null,
        IReadOnlyList<SandboxPlayer>? players = null)
    {
        Cad = new EmulatedCad(new GameTimeProvider(_clock, Start));
        prepare?.Invoke(Cad);
        var connection = new CadConnection("https://cad.example", Cad.Community.CommunityId, Cad.Community.ApiKey);
        var all = new Dictionary<string, string>(connection.Convars);
        foreach (var convar in convars ?? new Dictionary<string, string>()) all[convar.Key] = convar.Value;

        _network = new EmulatedNetwork(Cad, _clock);
        _recording = new RecordingNetwork(_network, _clock, connection.Mask, int.MaxValue);
        Game = new SandboxGame(_clock, _recording, all, _console.Add, folder, culture);
        Game.Start(players);
        foreach (var player in Game.Server.Players) Game.OpenPage(player);
    }

    /// <summary>The emulator.</summary>
    public EmulatedCad Cad { get; }

    /// <summary>The network between them.</summary>
    public EmulatedNetwork Network => _network;

    /// <summary>The game.</summary>
    public SandboxGame Game { get; }

    /// <summary>The lines of the server console so far.</summary>
    public IReadOnlyList<string> Console => _console;

    /// <summary>Every request so far, oldest first.</summary>
    public IReadOnlyList<RequestView> Requests => [.. _recording.Requests.Reverse()];

    /// <summary>A player by name.</summary>
    public SimulatedPlayer Player(string name) => Game.Server.Players.Single(player => player.Name == name);

    /// <summary>Runs one tick of 50 ms.</summary>
    public void Tick()
    {
        _network.Advance();
        Game.Server.Tick();
    }

    /// <summary>Advances simulated time.</summary>
    public void Run(TimeSpan time)
    {
        for (var left = time.TotalMilliseconds; left > 0; left -= GameServer.TickMilliseconds) Tick();
    }

    /// <summary>Returns the report so far, with these checks.</summary>
    public ScenarioReport Report(string scenario, IReadOnlyList<ScenarioCheck> checks) => new(
        scenario,
        checks,
        [.. Cad.Board.Calls.Select(BoardView.Of)],
        Requests,
        Game.Server.Players.ToDictionary(player => player.Name, player => (IReadOnlyList<string>)[.. player.Chat.Select(line => line.Text)]),
        [.. _console]);

    /// <inheritdoc />
    public void Dispose() => Game.Dispose();
}
