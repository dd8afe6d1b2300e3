using BenchmarkDotNet.Attributes;
using SonoranDispatch.Cad;
using SonoranDispatch.Calls;

namespace SonoranDispatch.Benchmarks;

/// <summary>One tick of applying a read of 200 calls of dispatchers: a slice in which nothing changed, and one in which every call did.</summary>
[MemoryDiagnoser]
public class ApplyingARead
{
    private readonly BenchmarkHarness _harness = new("""{ "cad": { "communityId": "city", "apiKey": "key-0815" }, "cadCalls": { "everySeconds": 0 } }""");
    private int _changes;

    [GlobalSetup]
    public void Show()
    {
        Read("Robbery");
        while (_harness.Root.CadUpdates.Feed.IsApplying) Tick();
    }

    [Benchmark]
    public void TickWhenNothingChanged()
    {
        if (!_harness.Root.CadUpdates.Feed.IsApplying) Read("Robbery");
        Tick();
    }

    [Benchmark]
    public void TickWhenEveryTitleChanged()
    {
        if (!_harness.Root.CadUpdates.Feed.IsApplying) Read("Robbery " + ++_changes);
        Tick();
    }

    private void Tick()
    {
        _harness.Milliseconds += 50;
        _harness.Root.CadUpdates.Feed.Advance();
    }

    private void Read(string title)
    {
        _harness.Milliseconds += 15_000;
        var calls = Enumerable.Range(600, 200).Select(number => new CadCall
        {
            CallId = number,
            Details = new CallDetails { Title = title, Code = "10-31", Description = "Silent alarm at the bank, two men with masks were seen." },
            MetaData = new Dictionary<string, string> { ["x"] = "425.1", ["y"] = "-979.2" },
            SaysUnits = true,
        });
        if (_harness.Root.Cad is { } cad) _harness.Root.CadUpdates.Feed.Take(cad, new CadCallList([.. calls], [], []), _harness.Milliseconds);
    }
}
