using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace SonoranDispatch.Benchmarks;

/// <summary>
/// A /911 from the typed line to the written record and 128 officers' cards, on a server with 512 players. The promise: at most 1 ms at the
/// 99th percentile on the main thread, 16 KiB allocated, the store's sync aside.
/// </summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, warmupCount: 200, iterationCount: 1_000, invocationCount: 1)]
public class AcceptingACall
{
    private readonly BenchmarkHarness _harness = new();
    private int _player;

    /// <summary>One call, each by another player.</summary>
    [Benchmark]
    public void Accept()
    {
        _player = (_player % 512) + 1;
        _harness.Milliseconds += 1_000;
        _harness.Root.Commands.Take(_player, "911", "Two men with guns at the store on Grove Street");
    }
}
