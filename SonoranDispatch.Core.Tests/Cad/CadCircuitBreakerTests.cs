using SonoranDispatch.Cad;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Cad;

public sealed class CadCircuitBreakerTests : ICadConnectivity
{
    private static readonly CadFailure BadKey = new(CadFailureKind.BadKey, 401, "invalid key");
    private static readonly CadFailure NotEnabled = new(CadFailureKind.NotEnabled, 403, "not enabled");
    private static readonly CadFailure Silence = new(CadFailureKind.NoAnswer, 0, "no answer");

    private readonly FakeClock _clock = new();
    private readonly ListLog _log = new();
    private readonly CadCircuitBreaker _circuitBreaker;
    private CadFailure? _finds;
    private Exception? _fault;
    private int _probes;

    public CadCircuitBreakerTests() => _circuitBreaker = new CadCircuitBreaker(this, _clock, new SeededRandom(1), _log);

    public Task<CadFailure?> ProbeAsync()
    {
        _probes++;
        if (_fault is not null) throw _fault;

        return Task.FromResult(_finds);
    }

    [Fact]
    public void NothingLeavesBeforeTheCadHasAnswered()
    {
        Assert.False(_circuitBreaker.CanSend);
        _circuitBreaker.Advance();

        Assert.True(_circuitBreaker.CanSend);
        Assert.Equal(_clock.UtcNow, _circuitBreaker.ReachableSince);
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
    public void AWaitThatTheCadAsksForIsKept()
    {
        _finds = new CadFailure(CadFailureKind.RateLimited, 429, "too many", TimeSpan.FromSeconds(60));
        Run(TimeSpan.FromMinutes(10) + TimeSpan.FromSeconds(1));

        Assert.Equal(11, _probes);
    }

    [Fact]
    public void AnOwnersMistakeIsSaidOnceAndAskedAboutEachMinute()
    {
        _finds = BadKey;
        Run(TimeSpan.FromMinutes(10) + TimeSpan.FromSeconds(1));

        Assert.False(_circuitBreaker.CanSend);
        Assert.Equal(11, _probes);
        Assert.Equal([Messages.KeyRefused.Code], _log.Codes);
        Assert.Equal(BadKey, _circuitBreaker.LastFailure);
    }

    /// <summary>A probe that was never sent uses no budget, and the first answer closes the circuit.</summary>
    [Fact]
    public void WhereNobodyListensItAsksAgainEachSecond()
    {
        var limiter = new RateLimiter(6, 60_000);
        var circuitBreaker = new CadCircuitBreaker(this, _clock, new SeededRandom(1), _log, limiter);
        _finds = new CadFailure(CadFailureKind.NotSent, 0, "refused");
        for (var passed = 0; passed < 60_000; passed += 50)
        {
            circuitBreaker.Advance();
            _clock.Advance(50);
        }

        Assert.InRange(_probes, 59, 61);
        Assert.Equal(0, limiter.Used(_clock.Milliseconds));
    }

    [Fact]
    public void AProbeThatThrowsIsAFailureWithALineAndTheNextOneIsSent()
    {
        _fault = new ArgumentException("no such charset");
        Run(TimeSpan.FromMinutes(2));
        Assert.InRange(_probes, 3, 30);
        Assert.Equal(_probes, _log.Count(Messages.EntryPointFailed));
        Assert.NotNull(_circuitBreaker.LastFailure);

        _fault = null;
        Run(TimeSpan.FromMinutes(2));
        Assert.Null(_circuitBreaker.LastFailure);
    }

    /// <summary>Version 1 counts every request, so a probe waits for its second and takes it.</summary>
    [Fact]
    public void AProbeTakesAPlaceOfVersion1()
    {
        var everyRequest = new RateLimiter(1, 1_000, RateLimitKind.CountsFromSending);
        everyRequest.Reserve(_clock.Milliseconds);
        var circuitBreaker = new CadCircuitBreaker(this, _clock, new SeededRandom(1), _log, everyRequest: everyRequest);

        circuitBreaker.Advance();
        Assert.Equal(0, _probes);

        _clock.Advance(1_000);
        circuitBreaker.Advance();
        Assert.Equal((1, false), (_probes, everyRequest.IsFree(_clock.Milliseconds)));
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

        Assert.True(_circuitBreaker.CanSend);
        Assert.Null(_circuitBreaker.LastFailure);
        Assert.Equal([Messages.KeyRefused.Code, Messages.CadAnswersAgain.Code], _log.Codes);
    }

    [Fact]
    public void AMistakeAnsweredToARequestClosesTheOpenGate()
    {
        _circuitBreaker.Advance();
        _circuitBreaker.StopSending(BadKey);
        _circuitBreaker.StopSending(BadKey);

        Assert.False(_circuitBreaker.CanSend);
        Assert.Null(_circuitBreaker.ReachableSince);
        Assert.Equal(_clock.Milliseconds + 60_000, _circuitBreaker.NextProbe);
        Assert.Equal([Messages.KeyRefused.Code], _log.Codes);
    }

    [Fact]
    public void ARefusalThatNoProbeSeesIsAskedAfterAtOnceAndSaidOnceUntilARequestSucceeds()
    {
        _circuitBreaker.Advance();
        _circuitBreaker.StopSending(NotEnabled);
        Assert.Equal(_clock.Milliseconds, _circuitBreaker.NextProbe);

        // The versions answer, and the next create is refused as before.
        Run(TimeSpan.FromSeconds(1));
        Assert.True(_circuitBreaker.CanSend);
        _circuitBreaker.StopSending(NotEnabled);
        Run(TimeSpan.FromSeconds(1));
        Assert.Equal([Messages.ApiNotEnabled.Code], _log.Codes);

        _circuitBreaker.RecordSuccess();
        Assert.Null(_circuitBreaker.LastFailure);
        Assert.Equal([Messages.ApiNotEnabled.Code, Messages.CadAnswersAgain.Code], _log.Codes);
        _circuitBreaker.StopSending(NotEnabled);
        Assert.Equal([Messages.ApiNotEnabled.Code, Messages.CadAnswersAgain.Code, Messages.ApiNotEnabled.Code], _log.Codes);
    }

    [Fact]
    public void WhileTheProbeItselfIsRefusedItAsksOnceAMinute()
    {
        _circuitBreaker.Advance();
        _finds = NotEnabled;
        _circuitBreaker.StopSending(NotEnabled);
        var before = _probes;
        Run(TimeSpan.FromSeconds(59));
        Assert.Equal(before + 1, _probes);
    }

    [Fact]
    public void ALateAnswerDoesNotOpenAClosedGate()
    {
        _circuitBreaker.Advance();
        _circuitBreaker.StopSending(BadKey);
        _circuitBreaker.RecordSuccess();

        Assert.False(_circuitBreaker.CanSend);
        Assert.Equal(BadKey, _circuitBreaker.LastFailure);
    }

    [Fact]
    public void AnOutageIsSaidOnceAfterThreeFailuresInARowAndItsEndOnce()
    {
        _circuitBreaker.Advance();
        _circuitBreaker.RecordFailure(Silence);
        _circuitBreaker.RecordFailure(Silence);
        Assert.Empty(_log.Codes);

        for (var more = 0; more < 5; more++) _circuitBreaker.RecordFailure(Silence);
        Assert.Equal([Messages.CadDoesNotAnswer.Code], _log.Codes);
        Assert.True(_circuitBreaker.CanSend);

        _circuitBreaker.RecordSuccess();
        _circuitBreaker.RecordSuccess();
        Assert.Equal([Messages.CadDoesNotAnswer.Code, Messages.CadAnswersAgain.Code], _log.Codes);
    }

    [Fact]
    public void AnAnswerBetweenFailuresIsNoOutage()
    {
        _circuitBreaker.Advance();
        for (var round = 0; round < 10; round++)
        {
            _circuitBreaker.RecordFailure(Silence);
            _circuitBreaker.RecordFailure(Silence);
            _circuitBreaker.RecordSuccess();
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
        Assert.True(_circuitBreaker.CanSend);
    }

    [Fact]
    public void WithoutACadNothingIsEverDue()
    {
        var circuitBreaker = new CadCircuitBreaker(null, _clock, new SeededRandom(1), _log);
        circuitBreaker.Advance();

        Assert.False(circuitBreaker.CanSend);
        Assert.Equal(long.MaxValue, circuitBreaker.NextProbe);
    }

    private void Run(TimeSpan time)
    {
        for (var end = _clock.Milliseconds + (long)time.TotalMilliseconds; _clock.Milliseconds <= end; _clock.Advance(50)) _circuitBreaker.Advance();
    }
}
