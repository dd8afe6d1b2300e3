using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Calls;

public sealed class UnheardCallsTests
{
    private readonly FakeClock _clock = new();
    private readonly ListLog _log = new();
    private readonly List<int> _asked = [];
    private readonly CallRepository _repository = new(new InMemoryCallStore());
    private readonly UnheardCalls _unheard;

    public UnheardCallsTests() => _unheard = new UnheardCalls(_repository, new RetentionSettings(), _asked.Add, _clock, _log);

    [Fact]
    public void AnOpenCallOfWhichTheCadSaysNothingIsAskedForAndThenClosedHereOnly()
    {
        Open(CadNumberState.Verified);
        Pass(hours: 11);
        Assert.Empty(_asked);

        Pass(hours: 1.4);
        Assert.Equal([1], _asked);
        Assert.Equal(CallState.Open, _repository.Find(1)!.State);

        Pass(hours: 1);
        Assert.Equal((CallState.Closed, true), (_repository.Find(1)!.State, _repository.Find(1)!.Known.Closed));
        Assert.Equal([Messages.UnheardClosed.Code], _log.Codes);

        Pass(hours: 0.2);
        Assert.Equal(long.MaxValue, _unheard.NextDue);
    }

    [Fact]
    public void OneThatTheCadAnswersForStays()
    {
        Open(CadNumberState.Verified);
        for (var day = 0; day < 3; day++)
        {
            Pass(hours: 12.5);
            _repository.Change(1, call => call with { HeardAt = _clock.UtcNow });
        }

        Pass(hours: 3);
        Assert.Equal(CallState.Open, _repository.Find(1)!.State);
        Assert.Equal(3, _asked.Count);
    }

    [Fact]
    public void OneThatIsSetAsideIsClosedWithoutAsking()
    {
        Open(CadNumberState.SetAside);
        Pass(hours: 12.5);
        Assert.Equal(CallState.Open, _repository.Find(1)!.State);

        Pass(hours: 1);
        Assert.Empty(_asked);
        Assert.Equal(CallState.Closed, _repository.Find(1)!.State);
    }

    [Fact]
    public void OneThatIsNotInTheCadYetWaitsForIt()
    {
        _repository.Add(number => Call(number));
        Pass(hours: 48);

        Assert.Equal(CallState.Accepted, _repository.Find(1)!.State);
    }

    private void Open(CadNumberState state) =>
        _repository.Add(number => Call(number) with { HeardAt = _clock.UtcNow, Known = new KnownCall { Presence = CadPresence.Present, CallId = 501, NumberState = state } });

    private Call Call(int number) => new() { Number = number, Uuid = Guid.NewGuid(), Kind = "alert", Caller = new Caller(null, "", false), AcceptedAt = _clock.UtcNow };

    private void Pass(double hours)
    {
        for (var minutes = 0; minutes < hours * 60; minutes += 5)
        {
            _clock.Advance(300_000);
            _unheard.Advance();
        }
    }
}
