using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Players;

public sealed class PlayerRateLimiterTests
{
    private readonly FakeClock _clock = new();
    private readonly FakePlayers _players = new();
    private readonly OnlinePlayers _online;
    private readonly PlayerRateLimiter _limiter;

    public PlayerRateLimiterTests()
    {
        _online = new OnlinePlayers(_players, _clock);
        _players.Joined += _online.Join;
        _players.Left += _online.Leave;
        _limiter = new PlayerRateLimiter(2, 10_000, _online, _clock);
        _players.Join(7, "Jane Doe", null);
    }

    [Fact]
    public void TheThirdTimeWaitsUntilTheFirstIsOver()
    {
        Assert.True(_limiter.TryTake(7));
        _clock.Advance(4_000);
        Assert.True(_limiter.TryTake(7));
        Assert.Equal((6_000L, false), (_limiter.Wait(7), _limiter.TryTake(7)));

        _clock.Advance(6_000);
        Assert.True(_limiter.TryTake(7));
        Assert.False(_limiter.TryTake(7));
    }

    [Fact]
    public void WhoLeavesAndComesBackKeepsTheSameAllowance()
    {
        Assert.True(_limiter.TryTake(7));
        Assert.True(_limiter.TryTake(7));
        _players.Return(7, 12);

        Assert.False(_limiter.TryTake(12));
    }

    [Fact]
    public void AnotherPlayerWithTheSameServerIdHasTheirOwnAllowance()
    {
        Assert.True(_limiter.TryTake(7));
        Assert.True(_limiter.TryTake(7));
        _players.Leave(7);
        _players.Join(7, "John Roe", null);

        Assert.True(_limiter.TryTake(7));
    }

    [Fact]
    public void WithoutALicenceAnAllowanceBelongsToTheStayOnTheServer()
    {
        var online = new OnlinePlayers(new FakePlayers(), _clock);
        var limiter = new PlayerRateLimiter(1, 10_000, online, _clock);
        online.Join(7);
        Assert.True(limiter.TryTake(7));
        Assert.False(limiter.TryTake(7));

        online.Leave(7);
        online.Join(7);
        Assert.True(limiter.TryTake(7));
    }

    [Fact]
    public void OnlyTheFirstRejectionOfABurstIsReported()
    {
        _limiter.Add(7);
        _limiter.Add(7);
        Assert.False(_limiter.TryTake(7, out var first));
        Assert.False(_limiter.TryTake(7, out var second));
        _clock.Advance(RejectionReportThrottle<int>.QuietMilliseconds + 1);
        Assert.False(_limiter.TryTake(7, out var afterAPause));

        Assert.Equal((true, false, true), (first, second, afterAPause));
    }
}
