using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Calls;

public sealed class CallRetentionTests
{
    private readonly FakeClock _clock = new();
    private readonly ListLog _log = new();
    private readonly CallRepository _repository = new(new InMemoryCallStore());
    private readonly HashSet<int> _unsettled = [];

    [Fact]
    public void AClosedCallLeavesADayAfterItWasClosed()
    {
        var retention = Retention(new RetentionSettings { KeepClosedHours = 24, MostKept = 5_000, MostRefused = 500 });
        var call = Add(CallState.Closed);
        Run(retention, TimeSpan.FromHours(23.5));
        Assert.NotNull(_repository.Find(call));

        Run(retention, TimeSpan.FromHours(1));
        Assert.Null(_repository.Find(call));
        Assert.Equal(long.MaxValue, retention.NextDue);
    }

    [Fact]
    public void ARestartDoesNotBeginTheDayAnew()
    {
        Run(Retention(new RetentionSettings { KeepClosedHours = 24, MostKept = 5_000, MostRefused = 500 }), TimeSpan.Zero);
        var first = Retention(new RetentionSettings { KeepClosedHours = 24, MostKept = 5_000, MostRefused = 500 });
        var call = Add(CallState.Closed);
        Run(first, TimeSpan.FromHours(20));

        var second = Retention(new RetentionSettings { KeepClosedHours = 24, MostKept = 5_000, MostRefused = 500 });
        var kept = _repository.Find(call)!;
        _repository.Forget(call);
        _repository.Restore(kept);
        Run(second, TimeSpan.FromHours(5));
        Assert.Null(_repository.Find(call));
    }

    [Theory]
    [InlineData(CallState.Accepted)]
    [InlineData(CallState.Open)]
    [InlineData(CallState.Refused)]
    public void OnlyAClosedCallLeavesByAge(CallState state)
    {
        var retention = Retention(new RetentionSettings { KeepClosedHours = 1, MostKept = 5_000, MostRefused = 500 });
        var call = Add(state);
        Add(CallState.Closed);
        Run(retention, TimeSpan.FromHours(48));

        Assert.NotNull(_repository.Find(call));
        Assert.Single(_repository.Calls);
    }

    [Fact]
    public void AClosedCallTheCadDoesNotKnowOfYetIsKept()
    {
        var retention = Retention(new RetentionSettings { KeepClosedHours = 1, MostKept = 5_000, MostRefused = 500 });
        var call = Add(CallState.Closed);
        _unsettled.Add(call);
        Run(retention, TimeSpan.FromHours(48));
        Assert.NotNull(_repository.Find(call));

        _unsettled.Clear();
        Run(retention, TimeSpan.FromHours(2));
        Assert.Null(_repository.Find(call));
    }

    [Fact]
    public void WhereTooManyAreKeptTheOldestClosedOnesGoAndNeverAnOpenOne()
    {
        var retention = Retention(new RetentionSettings { KeepClosedHours = 24, MostKept = 10, MostRefused = 500 });
        var open = Enumerable.Range(0, 8).Select(_ => Add(CallState.Open)).ToList();
        var closed = Enumerable.Range(0, 6).Select(_ => Add(CallState.Closed)).ToList();
        Run(retention, TimeSpan.FromMinutes(30));

        Assert.Equal([.. open, .. closed[4..]], _repository.Calls.Select(call => call.Number));
    }

    [Fact]
    public void OpenCallsBeyondTheLimitAreAllKept()
    {
        var retention = Retention(new RetentionSettings { KeepClosedHours = 1, MostKept = 10, MostRefused = 500 });
        for (var count = 0; count < 50; count++) Add(CallState.Open);
        Add(CallState.Closed);
        Run(retention, TimeSpan.FromMinutes(30));

        Assert.Equal(50, _repository.Calls.Count);
    }

    [Fact]
    public void TheOldestRefusedOnesGoBeyondTheirLimitAndTheConsoleSaysSo()
    {
        var retention = Retention(new RetentionSettings { KeepClosedHours = 24, MostKept = 5_000, MostRefused = 10 });
        var refused = Enumerable.Range(0, 13).Select(_ => Add(CallState.Refused)).ToList();
        Run(retention, TimeSpan.FromMinutes(30));

        Assert.Equal(refused[3..], _repository.Calls.Select(call => call.Number));
        Assert.Equal(3, _log.Count(Messages.RefusedForgotten));
    }

    [Fact]
    public void ATickLooksAtFewCalls()
    {
        var retention = Retention(new RetentionSettings { KeepClosedHours = 24, MostKept = 100, MostRefused = 500 });
        for (var count = 0; count < 2_000; count++) Add(CallState.Closed);
        _clock.Advance(CallRetention.RoundEvery);
        var ticks = 0;
        do
        {
            var before = _repository.Calls.Count;
            retention.Advance();
            Assert.InRange(before - _repository.Calls.Count, 0, CallRetention.SliceCalls);
            ticks++;
        }
        while (retention.IsBusy);

        Assert.Equal(100, _repository.Calls.Count);
        Assert.InRange(ticks, 8, 20);
    }

    [Fact]
    public void WithNothingOverItNeverWakesAnybody()
    {
        var retention = Retention(new RetentionSettings { KeepClosedHours = 24, MostKept = 5_000, MostRefused = 500 });
        Add(CallState.Open);

        Assert.Equal(long.MaxValue, retention.NextDue);
        Assert.False(retention.IsBusy);
    }

    private CallRetention Retention(RetentionSettings settings) => new(_repository, settings, call => !_unsettled.Contains(call.Number), _clock, _log);

    private int Add(CallState state) => _repository.Add(number => new Call
    {
        Number = number,
        Uuid = Guid.NewGuid(),
        Kind = "emergency",
        Caller = new Caller(null, "Jane", false),
        AcceptedAt = _clock.UtcNow,
        Desired = new DesiredCall { Closed = state == CallState.Closed },
        Known = state == CallState.Open ? new KnownCall { Presence = CadPresence.Present, CallId = number + 500 } : KnownCall.Nothing,
        Refusal = state == CallState.Refused ? new Refusal("no", _clock.UtcNow) : null,
    }).Number;

    // One tick per minute is enough, because the retention runs every ten minutes.
    private void Run(CallRetention retention, TimeSpan time)
    {
        for (var passed = TimeSpan.Zero; passed < time; passed += TimeSpan.FromMinutes(1))
        {
            _clock.Advance(TimeSpan.FromMinutes(1));
            retention.Advance();
        }
    }
}
