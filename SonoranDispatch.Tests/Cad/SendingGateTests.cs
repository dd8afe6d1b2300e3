using SonoranDispatch.Cad;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Tests.Support;
using SonoranDispatch.Time;

namespace SonoranDispatch.Tests.Cad;

public sealed class SendingGateTests : ICadLink
{
    private static readonly CadFailure BadKey = new(CadFailureKind.BadKey, 401, "invalid key");
    private static readonly CadFailure NotEnabled = new(CadFailureKind.NotEnabled, 403, "not enabled");
    private static readonly CadFailure Silence = new(CadFailureKind.NoAnswer, 0, "no answer");

    private readonly FakeClock _clock = new();
    private readonly ListLog _log = new();
    private readonly SendingGate _gate;
    private CadFailure? _finds;
    private int _probes;

    public SendingGateTests() => _gate = new SendingGate(this, _clock, new SeededRandom(1), _log);

    public Task<CadFailure?> ProbeAsync()
    {
        _probes++;
        return Task.FromResult(_finds);
    }

    [Fact]
    public void NothingLeavesBeforeTheCadHasAnswered()
    {
        Assert.False(_gate.IsOpen);
        _gate.Advance();

        Assert.True(_gate.IsOpen);
        Assert.Equal(_clock.UtcNow, _gate.ReachableSince);
        Assert.Equal(1, _probes);
    }

    [Fact]
    public void WhileAllIsWellItAsksEveryTenMinutes()
    {
        Run(TimeSpan.FromMinutes(30) + TimeSpan.FromSeconds(1));

        Assert.Equal(4, _probes);
        Assert.Empty(_log.Codes);
    }

    [Fact]
    public void AnOwnersMistakeIsSaidOnceAndAskedAboutEachMinute()
    {
        _finds = BadKey;
        Run(TimeSpan.FromMinutes(10) + TimeSpan.FromSeconds(1));

        Assert.False(_gate.IsOpen);
        Assert.Equal(11, _probes);
        Assert.Equal([Messages.KeyRefused.Code], _log.Codes);
        Assert.Equal(BadKey, _gate.Trouble);
    }

    /// <summary>A question that never left costs nothing, and the answer opens everything.</summary>
    [Fact]
    public void WhereNobodyListensItAsksAgainEachSecond()
    {
        var budget = new RateBudget(6, 60_000);
        var gate = new SendingGate(this, _clock, new SeededRandom(1), _log, budget);
        _finds = new CadFailure(CadFailureKind.NotSent, 0, "refused");
        for (var passed = 0; passed < 60_000; passed += 50)
        {
            gate.Advance();
            _clock.Advance(50);
        }

        Assert.InRange(_probes, 59, 61);
        Assert.Equal(0, budget.Used(_clock.Milliseconds));
    }

    [Fact]
    public void AnotherMistakeIsAnotherMessage()
    {
        _finds = BadKey;
        Run(TimeSpan.FromMinutes(2));
        _finds = NotEnabled;
        Run(TimeSpan.FromMinutes(2));

        Assert.Equal([Messages.KeyRefused.Code, Messages.ApiNotEnabled.Code], _log.Codes);
    }

    [Fact]
    public void AMendedMistakeOpensTheGateWithinAMinuteAndIsSaid()
    {
        _finds = BadKey;
        Run(TimeSpan.FromMinutes(2));
        _finds = null;
        Run(TimeSpan.FromMinutes(1));

        Assert.True(_gate.IsOpen);
        Assert.Null(_gate.Trouble);
        Assert.Equal([Messages.KeyRefused.Code, Messages.CadAnswersAgain.Code], _log.Codes);
    }

    [Fact]
    public void AMistakeAnsweredToARequestClosesTheOpenGate()
    {
        _gate.Advance();
        _gate.Close(BadKey);
        _gate.Close(BadKey);

        Assert.False(_gate.IsOpen);
        Assert.Null(_gate.ReachableSince);
        Assert.Equal(_clock.Milliseconds + 60_000, _gate.NextProbe);
        Assert.Equal([Messages.KeyRefused.Code], _log.Codes);
    }

    [Fact]
    public void ALateAnswerDoesNotOpenAClosedGate()
    {
        _gate.Advance();
        _gate.Close(BadKey);
        _gate.Answered();

        Assert.False(_gate.IsOpen);
        Assert.Equal(BadKey, _gate.Trouble);
    }

    [Fact]
    public void AnOutageIsSaidOnceAfterThreeFailuresInARowAndItsEndOnce()
    {
        _gate.Advance();
        _gate.Faltered(Silence);
        _gate.Faltered(Silence);
        Assert.Empty(_log.Codes);

        for (var more = 0; more < 5; more++) _gate.Faltered(Silence);
        Assert.Equal([Messages.CadDoesNotAnswer.Code], _log.Codes);
        Assert.True(_gate.IsOpen);

        _gate.Answered();
        _gate.Answered();
        Assert.Equal([Messages.CadDoesNotAnswer.Code, Messages.CadAnswersAgain.Code], _log.Codes);
    }

    [Fact]
    public void AnAnswerBetweenFailuresIsNoOutage()
    {
        _gate.Advance();
        for (var round = 0; round < 10; round++)
        {
            _gate.Faltered(Silence);
            _gate.Faltered(Silence);
            _gate.Answered();
        }

        Assert.Empty(_log.Codes);
    }

    [Fact]
    public void ACadThatIsDownAtTheStartIsAskedWithGrowingWaitsAndFoundWithinThirtySeconds()
    {
        _finds = Silence;
        Run(TimeSpan.FromMinutes(5));
        Assert.InRange(_probes, 12, 25);

        _finds = null;
        Run(TimeSpan.FromSeconds(30));
        Assert.True(_gate.IsOpen);
    }

    [Fact]
    public void WithoutACadNothingIsEverDue()
    {
        var gate = new SendingGate(null, _clock, new SeededRandom(1), _log);
        gate.Advance();

        Assert.False(gate.IsOpen);
        Assert.Equal(long.MaxValue, gate.NextProbe);
    }

    private void Run(TimeSpan time)
    {
        for (var end = _clock.Milliseconds + (long)time.TotalMilliseconds; _clock.Milliseconds <= end; _clock.Advance(50)) _gate.Advance();
    }
}
