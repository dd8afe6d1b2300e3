using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.ResourceFolder;
using SonoranDispatch.Sandbox.World;
using SonoranDispatch.Tests.Support;
using StandIn;
using StandIn.Host;
using StandIn.Host.Players;
using StandIn.Host.Store;
using StandIn.Host.Time;

namespace SonoranDispatch.Tests.Server;

/// <summary>The staged resource on successive stand-in servers that share one disk and one CAD.</summary>
internal sealed class PersistentServer : IDisposable
{
    public const string Resource = "sonorandispatch";

    private readonly MemoryJournal _journal = new();
    private readonly IGameClock _clock;
    private EmulatedNetwork _network;

    /// <summary>Starts the first server.</summary>
    /// <param name="clock">The clock; if omitted, a simulated one.</param>
    public PersistentServer(IGameClock? clock = null)
    {
        _clock = clock ?? new SimulatedClock();
        Cad = new EmulatedCad(new GameTimeProvider(_clock, new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero)));
        (_network, Server) = Boot();
    }

    public EmulatedCad Cad { get; }

    public GameServer Server { get; private set; }

    public List<string> Console { get; } = [];

    public string ConsoleText => string.Concat(Console);

    /// <summary>The machine loses power and starts again, without players.</summary>
    public void PowerCut()
    {
        Server.PowerCut();
        (_network, Server) = Boot();
    }

    public SimulatedPlayer Join(string name) => Server.Join(name, new VectorValue(30.1f, -1885.4f, 22.5f), 0, ["license:" + name]);

    /// <summary>Ticks until the condition holds, for at most one simulated minute. Returns whether it held.</summary>
    public bool Until(Func<bool> condition)
    {
        for (var left = 1_200; left > 0 && !condition(); left--) Tick();
        return condition();
    }

    public void Tick()
    {
        _network.Advance();
        Server.Tick();
    }

    public void Dispose() => Server.Dispose();

    private (EmulatedNetwork Network, GameServer Server) Boot()
    {
        var network = new EmulatedNetwork(Cad, _clock);
        var server = new GameServer(new GameServerOptions { Clock = _clock, Http = network, Journal = _journal, Console = Console.Add });
        foreach (var convar in new CadConnection("https://cad.example", Cad.Community.CommunityId, Cad.Community.ApiKey).Convars) server.Convars[convar.Key] = convar.Value;
        server.StartResource(StagedFolder.Read(StagedResource.Folder));
        return (network, server);
    }
}
