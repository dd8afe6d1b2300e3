using SonoranDispatch.Cad;
using SonoranDispatch.CadFeed;
using SonoranDispatch.Configuration;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Tests.Support;
using SonoranDispatch.Units;

namespace SonoranDispatch.Tests.CadFeed;

public sealed class UnitPollerTests : ICadConnectivity, ISonoranCadUnitList
{
    private const int He = 3;

    private readonly DutyHarness _harness = new();
    private readonly FakeCad _cad = new();
    private readonly ListLog _log = new();
    private readonly RateLimiters _limiters = new(new CadLimits(), 1);
    private readonly CadCircuitBreaker _circuitBreaker;
    private readonly UnitPoller _poller;
    private CadUnitList? _official = new([]);
    private CadFailure? _probe;

    public UnitPollerTests()
    {
        _cad.UnitsEndpoint = CadEndpoint.Units;
        _circuitBreaker = new CadCircuitBreaker(this, _harness.Clock, new SeededRandom(1), _log);
        _poller = new UnitPoller(
            _cad, _circuitBreaker, _limiters, _harness.Matching, _harness.OnlinePlayers, new OfficersWithoutUnit(_harness.Duty, _harness.Units), this, new UnitSettings(),
            _harness.Clock, new SeededRandom(2), _log);
        _cad.Units.Add(DutyHarness.Unit(12, "Police", false, "Adams"));
    }

    public bool IsRunning { get; private set; }

    private int Reads => _cad.Asked.Count(asked => asked == "units");

    public CadUnitList? Read() => _official;

    public Task<CadFailure?> ProbeAsync() => Task.FromResult(_probe);

    [Fact]
    public void NothingIsReadWhileNobodyIsOn()
    {
        Run(200_000);

        Assert.Empty(_cad.Asked);
        Assert.Equal(long.MaxValue, _poller.NextDue);
    }

    [Fact]
    public void TheFirstPlayerIsEnoughAndThenItIsOnceAMinute()
    {
        _harness.Players.Join(He, "Adams", null);
        Run(100);
        Assert.Equal(1, Reads);
        Assert.Equal(12, _harness.Units.UnitOf(He)?.IdentifierId);

        Run(59_000);
        Assert.Equal(1, Reads);
        Run(241_000);
        Assert.Equal(6, Reads);
    }

    [Fact]
    public void AChangedUnitIsReadSoonButNotSoonerThanTwentySecondsAfterTheLastRead()
    {
        _harness.Players.Join(He, "Adams", null);
        Run(1_000);
        for (var push = 0; push < 30; push++) _poller.UnitsChanged();
        Run(18_000);
        Assert.Equal(1, Reads);
        Run(2_000);
        Assert.Equal(2, Reads);

        Run(58_000);
        Assert.Equal(2, Reads);
        Run(2_000);
        Assert.Equal(3, Reads);
        Run(30_000);
        _poller.UnitsChanged();
        Run(100);
        Assert.Equal(4, Reads);
    }

    [Fact]
    public void AReadThatNeverLeftCostsNothing()
    {
        _harness.Players.Join(He, "Adams", null);
        _cad.FailNext(CadFailureKind.NotSent);
        Run(100);

        Assert.Equal((1, 0), (Reads, _limiters[CadEndpoint.Units].Used(_harness.Clock.Milliseconds)));
    }

    [Fact]
    public void AnOfficerWithoutAUnitIsLookedForAtOnceAndOnlyOnce()
    {
        _harness.Players.Join(1, "Jane", null);
        Run(5_000);
        _harness.Officer(5);
        Run(200);
        Assert.Equal(2, Reads);

        Run(40_000);
        Assert.Equal(2, Reads);
        _harness.Players.Grant(5);
        _harness.Duty.Ask(5);
        _harness.Players.Grant(5, DutyHarness.Ace);
        _harness.Duty.Ask(5);
        Run(200);
        Assert.Equal(3, Reads);
    }

    [Fact]
    public void TheBudgetHoldsHoweverManyOfficersCome()
    {
        var times = new List<long>();
        for (var player = 1; player <= 64; player++)
        {
            _harness.Officer(player);
            for (var tick = 0; tick < 60; tick++)
            {
                var before = Reads;
                Run(0);
                if (Reads > before) times.Add(_harness.Clock.Milliseconds);
            }
        }

        Assert.True(times.Count >= 8, "it read " + times.Count + " times");
        for (var at = 3; at < times.Count; at++) Assert.True(times[at] - times[at - 3] > 60_000, $"four reads within {times[at] - times[at - 3]} ms");
    }

    [Fact]
    public void EveryPageTakesItsOwnPlaceInTheBudget()
    {
        _cad.UnitPages = 5;
        _harness.Players.Join(He, "Adams", null);
        Run(1_000);
        Assert.Null(_harness.Units.UnitOf(He));
        Assert.Equal(3, _limiters[CadEndpoint.Units].Used(_harness.Clock.Milliseconds));

        Run(62_000);
        Assert.Equal(12, _harness.Units.UnitOf(He)?.IdentifierId);
        Assert.InRange(_limiters[CadEndpoint.Units].Used(_harness.Clock.Milliseconds), 1, 3);
    }

    [Theory]
    [InlineData(CadFailureKind.NoAnswer)]
    [InlineData(CadFailureKind.ServerError)]
    [InlineData(CadFailureKind.Unreadable)]
    [InlineData(CadFailureKind.RateLimited)]
    [InlineData(CadFailureKind.NotEnabled)]
    public void AReadThatFailsChangesNothing(CadFailureKind kind)
    {
        _harness.Players.Join(He, "Adams", null);
        Run(100);
        _cad.Units.Clear();
        _cad.FailNext(kind);
        Run(61_000);
        Assert.Equal(2, Reads);
        Assert.True(_harness.Duty.IsOnDuty(He));
        Assert.True(_circuitBreaker.CanSend);

        Run(61_000);
        Assert.Equal(3, Reads);
        Assert.False(_harness.Duty.IsOnDuty(He));
    }

    [Fact]
    public void TheOwnerHearsOfItOnceWhenItLasts()
    {
        _harness.Players.Join(He, "Adams", null);
        for (var read = 0; read < 6; read++) _cad.FailNext(CadFailureKind.ServerError);
        Run(130_000);
        Assert.Equal(1, _log.Count(Messages.UnitsNotRead));

        Run(200_000);
        Assert.Equal(1, _log.Count(Messages.UnitsNotRead));
    }

    [Fact]
    public void NothingIsReadWhileTheSettingsAreAtFault()
    {
        _probe = new CadFailure(CadFailureKind.BadKey, 401, "no");
        _harness.Officer(He);
        Run(120_000);
        Assert.Empty(_cad.Asked);

        _probe = null;
        Run(61_000);
        Assert.InRange(Reads, 1, 2);
    }

    [Fact]
    public void WhileTheOfficialResourceRunsTheCadIsNotRead()
    {
        _harness.Players.Join(He, "Adams", null);
        Run(100);
        Assert.Equal(1, Reads);

        IsRunning = true;
        _official = new CadUnitList([DutyHarness.Unit(77, "LSFD", false, "license:Adams")]);
        _poller.OfficialListChanged();
        Run(300_000);
        Assert.Equal(1, Reads);
        Assert.Equal(77, _harness.Units.UnitOf(He)?.IdentifierId);
        Assert.Equal(1, _log.Count(Messages.UnitsFromResource));

        IsRunning = false;
        _poller.OfficialListChanged();
        Run(61_000);
        Assert.InRange(Reads, 2, 3);
        Assert.Equal(12, _harness.Units.UnitOf(He)?.IdentifierId);
    }

    [Fact]
    public void AFloodOfItsEventsIsOneLookASecond()
    {
        IsRunning = true;
        _harness.Players.Join(He, "Adams", null);
        Run(100);
        _official = new CadUnitList([DutyHarness.Unit(1, "Police", false, "Adams")]);
        _poller.OfficialListChanged();
        Run(200);
        Assert.Null(_harness.Units.UnitOf(He));

        Run(1_000);
        Assert.Equal(1, _harness.Units.UnitOf(He)?.IdentifierId);
        Assert.Empty(_cad.Asked);
    }

    [Fact]
    public void AnOfficialResourceThatGivesNoListChangesNothingAndIsNamedOnce()
    {
        IsRunning = true;
        _official = new CadUnitList([DutyHarness.Unit(1, "Police", false, "Adams")]);
        _harness.Players.Join(He, "Adams", null);
        Run(100);
        _official = null;
        Run(300_000);

        Assert.Equal(1, _harness.Units.UnitOf(He)?.IdentifierId);
        Assert.Equal(1, _log.Count(Messages.UnitsNotGiven));
        Assert.Empty(_cad.Asked);
    }

    [Fact]
    public void AReadThatIsUnderWayIsNotStartedAgain()
    {
        _harness.Players.Join(He, "Adams", null);
        _cad.Hold();
        Run(200_000);
        Assert.Equal(1, Reads);

        _cad.Release();
        Assert.Equal(12, _harness.Units.UnitOf(He)?.IdentifierId);
    }

    private void Run(long milliseconds)
    {
        for (var passed = 0L; passed <= milliseconds; passed += 50)
        {
            _circuitBreaker.Advance();
            _poller.Prepare();
            _poller.Dispatch();
            _harness.Clock.Advance(50);
        }
    }
}
