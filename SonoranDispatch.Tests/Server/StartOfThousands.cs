using SonoranDispatch.Calls;
using SonoranDispatch.Tests.Support;
using StandIn.Host;
using Xunit.Abstractions;

namespace SonoranDispatch.Tests.Server;

/// <summary>The numbers of a start with 5,000 open calls in the stand-in's store, in time the main thread itself works.</summary>
public sealed class StartOfThousands(ITestOutputHelper output)
{
    private const int Count = 5_000;

    private readonly WorkClock _clock = new();

    [Fact]
    public void FiveThousandOpenCallsAreBackWithinASecondInShortTicks()
    {
        using var kept = new KeptServer(_clock);
        kept.Cad.Faults.Down.Always();
        kept.Server.StopResource(KeptServer.Resource);
        Fill(kept);

        Start(kept);
        var (ticks, times) = Start(kept);

        output.WriteLine($"{ticks} ticks of 50 ms; the longest took {times.Max():0.00} ms, the middle one {times.Order().ElementAt(times.Count / 2):0.00} ms, all together {times.Sum():0.00} ms");
        Assert.InRange(ticks, 1, 20);
        Assert.InRange(times.Order().ElementAt(times.Count / 2), 0, 5);
    }

    private (int Ticks, List<double> Times) Start(KeptServer kept)
    {
        kept.Server.StopResource(KeptServer.Resource);
        kept.Server.Convars["sonorandispatch_running"] = "";
        kept.Console.Clear();
        kept.Server.StartResource(KeptServer.Resource);
        var (ticks, times) = (0, new List<double>());
        while (!kept.ConsoleText.Contains("5000 calls were kept", StringComparison.Ordinal) && ticks < 200)
        {
            var start = ThreadTime.Milliseconds;
            kept.Tick();
            times.Add(ThreadTime.Milliseconds - start);
            _clock.Pass(GameServer.TickMilliseconds);
            ticks++;
        }

        return (ticks, times);
    }

    private static void Fill(KeptServer kept)
    {
        var keys = new FakeKeyValueStore();
        var store = new DurableCallStore(keys, new ListLog());
        for (var number = 1; number <= Count; number++) store.Save(UsualCall.Numbered(number));
        foreach (var pair in keys.Values) kept.Server.Store.Set(KeptServer.Resource, pair.Key, pair.Value, sync: false);
        kept.Server.Store.Flush();
    }

    // The thread's own work, and the pause after each tick.
    private sealed class WorkClock : IGameClock
    {
        private readonly double _start = ThreadTime.Milliseconds;
        private long _passed;

        public long Milliseconds => _passed + (long)(ThreadTime.Milliseconds - _start);

        public void Pass(long milliseconds) => _passed += milliseconds;
    }
}
