using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace SonoranDispatch.Benchmarks;

/// <summary>
/// Measures a /911 call from the typed line to the stored call and the cards of 128 officers, on a server with 512 players. Budget: at most 1 ms on
/// the main thread at the 99th percentile and 16 KiB allocated, not counting the store's sync.
/// </summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, warmupCount: 200, iterationCount: 1_000, invocationCount: 1)]
public class AcceptingACall
{
    private readonly BenchmarkHarness _harness = new();
    private int _player;

    /// <summary>One call, each by a different player.</summary>
    [Benchmark]
    public void Accept()
    {
        _player = (_player % 512) + 1;
        _harness.Milliseconds += 1_000;
        _harness.Root.Commands.Take(_player, "911", "Two men with guns at the store on Grove Street");
    }
}
