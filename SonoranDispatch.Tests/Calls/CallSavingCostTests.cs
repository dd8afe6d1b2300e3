using SonoranDispatch.Calls;
using SonoranDispatch.Calls.Records;
using SonoranDispatch.Tests.Server;
using SonoranDispatch.Tests.Support;
using Xunit.Abstractions;

namespace SonoranDispatch.Tests.Calls;

/// <summary>Measures what saving a call costs on the main thread, without the disk, in CPU time of the thread itself.</summary>
public sealed class CallSavingCostTests(ITestOutputHelper output)
{
    private const int Rounds = 2_000;

    [Fact]
    public void SavingACallAllocatesFarLessThan16KiBAndTakesFarLessThanAMillisecond()
    {
        var store = new DurableCallStore(new FakeKeyValueStore(), new ListLog());
        var calls = Enumerable.Range(1, Rounds).Select(TypicalCall.Numbered).ToList();
        foreach (var call in calls) store.Save(call);

        var times = new double[Rounds];
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var index = 0; index < Rounds; index++)
        {
            var start = ThreadTime.Milliseconds;
            store.Save(calls[index]);
            times[index] = ThreadTime.Milliseconds - start;
        }

        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / Rounds;
        Array.Sort(times);
        output.WriteLine($"saving a call: {bytes} bytes; median {times[Rounds / 2]:0.0000} ms, 99th percentile {times[Rounds * 99 / 100]:0.0000} ms");
        Assert.InRange(bytes, 1, 12 * 1024);
    }

    [Fact]
    public void ReadingACallIsToldToo()
    {
        var record = new CallRecordSerializer().Write(TypicalCall.Numbered(1));
        for (var round = 0; round < Rounds; round++) Assert.True(CallRecordSerializer.TryRead(record, out _, out _));

        var before = GC.GetAllocatedBytesForCurrentThread();
        var start = ThreadTime.Milliseconds;
        for (var round = 0; round < Rounds; round++) CallRecordSerializer.TryRead(record, out _, out _);
        var time = (ThreadTime.Milliseconds - start) / Rounds;
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / Rounds;
        output.WriteLine($"reading a call: {bytes} bytes of garbage and result, {time:0.0000} ms; the record has {record.Length} characters");
        Assert.InRange(bytes, 1, 16 * 1024);
    }

    // Uses the median of many runs. State shared between threads (pools, regex caches) is occasionally rebuilt, depending on what other threads do.
    [Fact]
    public void TakingA911IsWithinItsBudgetStoreIncluded()
    {
        var core = new CoreHarness("""{ "commands": { "911": { "cooldownSeconds": 0 } }, "intake": { "mergeSeconds": 0, "followUpSeconds": 0 }, "streetLookup": { "askClient": false }, "limits": { "playerMinutes": 1, "callsPerPlayer": 100 } }""", keys: new FakeKeyValueStore());
        core.Tick();
        for (var round = 0; round < 300; round++) Take(core);

        var bytes = new List<long>();
        for (var round = 0; round < 1_000; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Take(core);
            bytes.Add(GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(1_300, core.Root.Repository.Calls.Count);
        bytes.Sort();
        output.WriteLine($"taking a 911: median {bytes[500]} bytes, 99th percentile {bytes[990]}");
        Assert.InRange(bytes[500], 1, 16 * 1024);
    }

    // A second passes each time, so that the next call is neither a repeat nor over the limit.
    private static void Take(CoreHarness core)
    {
        core.Clock.Advance(1_000);
        core.Root.Commands.Take(CoreHarness.Caller, "911", "Two men with guns at the store on Grove Street");
    }
}
