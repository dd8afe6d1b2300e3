using SonoranDispatch.Calls;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Tests.Support;
using SonoranDispatch.Time;

namespace SonoranDispatch.Tests.Calls;

public sealed class CallLoaderTests
{
    private readonly FakeKeyValueStore _keys = new();
    private readonly ListLog _log = new();
    private readonly FakeClock _clock = new();
    private readonly RandomCalls _calls = new(61);

    [Fact]
    public void FiveThousandComeBackInSlicesAndNewCallsAreTakenMeanwhile()
    {
        Given(5_000);
        var store = new DurableCallStore(_keys, _log);
        var repository = new CallRepository(store);
        using var loader = new CallLoader(repository, store, call => call, () => _clock.Milliseconds, _log);
        var most = 0;
        var ticks = 0;
        while (loader.IsBusy)
        {
            var before = repository.Calls.Count;
            loader.Advance(_clock.Milliseconds);
            most = Math.Max(most, repository.Calls.Count - before);
            Assert.Equal(5_001 + ticks++, repository.Add(number => _calls.Next(number)).Number);
        }

        Assert.Equal(5_000 + ticks, repository.Calls.Count);
        Assert.InRange(most, 1, CallLoader.SliceRecords);
        Assert.Equal(0, _keys.OpenSearches);
        Assert.Contains("restart: 5000.", Assert.Single(_log.Entries, entry => entry.Kind == Messages.CallsRestored).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ASliceEndsWhenItsTimeIsUp()
    {
        Given(400);
        var store = new DurableCallStore(_keys, _log);
        var repository = new CallRepository(store);
        var clock = new SlowClock();
        using var loader = new CallLoader(repository, store, call => call, () => clock.Milliseconds, _log);
        Assert.Equal(SlowClock.LooksInASlice * CallLoader.RecordsBetweenLooks, repository.Calls.Count);

        var before = repository.Calls.Count;
        loader.Advance(clock.Milliseconds);
        Assert.Equal(before * 2, repository.Calls.Count);
        while (loader.IsBusy) loader.Advance(clock.Milliseconds);
        Assert.Equal(400, repository.Calls.Count);
    }

    [Fact]
    public void ATickThatIsFullAlreadyStillBringsSomeBack()
    {
        Given(400);
        var store = new DurableCallStore(_keys, _log);
        var repository = new CallRepository(store);
        var clock = new SlowClock();
        using var loader = new CallLoader(repository, store, caller => caller, () => clock.Milliseconds, _log);
        var before = repository.Calls.Count;
        loader.Advance(clock.Milliseconds - CallLoader.SliceMilliseconds);

        Assert.Equal(before + CallLoader.RecordsBetweenLooks, repository.Calls.Count);
    }

    [Fact]
    public void ListenersAreToldOfALoadedCallAsUnchanged()
    {
        Given(1);
        var store = new DurableCallStore(_keys, _log);
        var repository = new CallRepository(store);
        var told = new List<(Call? Before, Call After)>();
        repository.Changed += (before, after) => told.Add((before, after));
        using var loader = new CallLoader(repository, store, call => call with { Caller = call.Caller with { Name = "known again" } }, () => _clock.Milliseconds, _log);
        loader.Advance(_clock.Milliseconds);

        var (before, after) = Assert.Single(told);
        Assert.Same(before, after);
        Assert.Equal("known again", after.Caller.Name);
        Assert.False(repository.NeedsFlush);
    }

    [Fact]
    public void DamagedRecordsCountInASliceToo()
    {
        for (var number = 1; number <= 2_000; number++) _keys.Leave($"call:{number:D10}", "{");
        _keys.Leave(DurableCallStore.Last, "2000");
        var store = new DurableCallStore(_keys, _log);
        using var loader = new CallLoader(new CallRepository(store), store, call => call, () => _clock.Milliseconds, _log);

        var before = _log.Count(Messages.CallDamaged);
        loader.Advance(_clock.Milliseconds);
        Assert.Equal(CallLoader.SliceRecords, _log.Count(Messages.CallDamaged) - before);
    }

    private void Given(int count)
    {
        var store = new DurableCallStore(_keys, new ListLog());
        for (var number = 1; number <= count; number++) store.Save(_calls.Next(number));
        store.Flush();
    }

    // Each reading of the clock takes a millisecond.
    private sealed class SlowClock : IClock
    {
        public const int LooksInASlice = (int)CallLoader.SliceMilliseconds;

        private long _now;

        public long Milliseconds => _now++;

        public DateTimeOffset UtcNow => DateTimeOffset.UnixEpoch;
    }
}
