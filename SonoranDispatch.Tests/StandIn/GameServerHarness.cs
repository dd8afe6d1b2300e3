using StandIn.Host;
using StandIn.Host.Time;

namespace SonoranDispatch.Tests.StandIn;

/// <summary>A game server on a simulated clock with one script, for one test.</summary>
public sealed class GameServerHarness : IDisposable
{
    public GameServerHarness(Action<ProbeScript> setUp, Func<GameServerOptions, GameServerOptions>? options = null)
    {
        var plain = new GameServerOptions { Clock = Clock, Console = Console.Add };
        Server = new GameServer(options is null ? plain : options(plain));
        Server.StartScript("probe", () => new ProbeScript(setUp));
    }

    public SimulatedClock Clock { get; } = new();

    public List<string> Console { get; } = [];

    public GameServer Server { get; }

    public string ConsoleText => string.Concat(Console);

    public void Dispose() => Server.Dispose();

    public void Ticks(int count)
    {
        for (var i = 0; i < count; i++) Server.Tick();
    }
}
