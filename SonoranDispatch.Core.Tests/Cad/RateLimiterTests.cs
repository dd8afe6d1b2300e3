using SonoranDispatch.Cad;

namespace SonoranDispatch.Tests.Cad;

public sealed class RateLimiterTests
{
    private const long Minute = 60_000;

    private static RateLimiter Spent(int limit, long now = 0)
    {
        var limiter = new RateLimiter(limit, Minute);
        for (var request = 0; request < limit; request++)
        {
            limiter.Reserve(0);
            limiter.Answered(now, 0);
        }

        return limiter;
    }

    private static RateLimiter RefusedAt(long now, int limit = 20, long? wait = null, double random = 0)
    {
        var limiter = new RateLimiter(limit, Minute);
        limiter.Reserve(0);
        limiter.Refused(now, now - 40, wait, random);
        return limiter;
    }

    [Fact]
    public void ALimitBelowOneIsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new RateLimiter(0, Minute));

    [Fact]
    public void ARequestCountsWhileItIsUnderWayAndAWindowFromItsAnswer()
    {
        var limiter = new RateLimiter(1, Minute);
        limiter.Reserve(0);
        Assert.False(limiter.IsFree(500_000));

        limiter.Answered(500_000, 0);
        Assert.False(limiter.IsFree(559_999));
        Assert.True(limiter.IsFree(560_000));
    }

    [Fact]
    public void ARequestThatNeverLeftCountsNoMore()
    {
        var limiter = new RateLimiter(2, Minute);
        limiter.Reserve(0);
        limiter.Answered(0, 0);
        limiter.Reserve(0);
        limiter.GiveBack();

        Assert.Equal(1, limiter.Used(0));
        Assert.True(limiter.IsFree(0));
        Assert.Single(limiter.SentAt(0, 6_000));
    }

    [Fact]
    public void APlaceComesBackAtMostAHundredthOfTheWindowLate()
    {
        var limiter = new RateLimiter(1, Minute);
        limiter.Reserve(0);
        limiter.Answered(0, 0.999);

        Assert.InRange(limiter.FreeAt(0), 60_590, 60_600);
    }

    [Fact]
    public void AFullBudgetIsFreeWhenItsFirstRequestLeaves() => Assert.Equal(60_000, Spent(20).FreeAt(0));

    [Fact]
    public void ABudgetWhoseRequestsAreAllUnderWayWaitsForAnAnswer()
    {
        var limiter = new RateLimiter(1, Minute);
        limiter.Reserve(0);

        Assert.Equal(long.MaxValue, limiter.FreeAt(0));
    }

    [Fact]
    public void ARefusalHalvesThePaceAndGivesItsPlaceBack()
    {
        var limiter = RefusedAt(1_000);

        Assert.Equal(10, limiter.Allowed(1_000));
        Assert.Equal(0, limiter.Used(1_000));
    }

    [Theory]
    [InlineData(1, 11)]
    [InlineData(5, 15)]
    [InlineData(10, 20)]
    [InlineData(60, 20)]
    public void ThePaceComesBackByATwentiethOfTheLimitAMinute(int minutes, int allowed) =>
        Assert.Equal(allowed, RefusedAt(0).Allowed(minutes * Minute));

    [Fact]
    public void RefusalsWhileAHalvingHasNotShownYetHalveNothingMore()
    {
        var limiter = RefusedAt(0);
        for (var now = 10_000; now < 120_000; now += 10_000) Refuse(limiter, now);
        Assert.Equal(12, limiter.Allowed(119_999));

        Refuse(limiter, 120_000);
        Assert.Equal(6, limiter.Allowed(120_000));
    }

    [Fact]
    public void WhatLeftBeforeTheLastRefusalSaysNothingNew()
    {
        var limiter = RefusedAt(1_000);
        var free = limiter.FreeAt(1_000);
        limiter.Reserve(0);
        limiter.Refused(1_050, 990, null, 0.99);

        Assert.Equal(free, limiter.FreeAt(1_050));
    }

    [Fact]
    public void TheWaitTheCadAskedForIsObeyedToTheMillisecond()
    {
        var limiter = RefusedAt(1_000, wait: 17_000);

        Assert.False(limiter.IsFree(17_999));
        Assert.True(limiter.IsFree(18_000));
    }

    [Theory]
    [InlineData(0, 3_000)]
    [InlineData(0.5, 4_500)]
    public void WithoutAWordTheFirstPauseIsThreeToSixSecondsByChance(double random, long pause) =>
        Assert.Equal(1_000 + pause, RefusedAt(1_000, random: random).FreeAt(1_000));

    [Fact]
    public void FurtherPausesInARowAreTwiceAsLongAndAnAnswerEndsTheRow()
    {
        var limiter = RefusedAt(0);
        Refuse(limiter, 10_000);
        Assert.Equal(16_000, limiter.FreeAt(10_000));

        Refuse(limiter, 20_000);
        Assert.Equal(26_000, limiter.FreeAt(20_000));

        limiter.Reserve(0);
        limiter.Answered(30_000, 0);
        Refuse(limiter, 40_000);
        Assert.Equal(43_000, limiter.FreeAt(40_000));
    }

    [Fact]
    public void HowOftenSoeverItIsRefusedATenthOfTheLimitStays()
    {
        var limiter = RefusedAt(0);
        for (var now = 1_000L; now <= 3_600_000; now += 1_000) Refuse(limiter, now);

        Assert.InRange(limiter.Allowed(3_600_000), 2, 3);
    }

    [Fact]
    public void BelowOneRequestAWindowTheWindowGrows()
    {
        var limiter = new RateLimiter(1, 1_000);
        limiter.Reserve(0);
        limiter.Refused(0, 0, 0, 0);
        limiter.Reserve(0);
        limiter.Answered(0, 0);

        Assert.False(limiter.IsFree(1_999));
        Assert.True(limiter.IsFree(2_000));
    }

    [Fact]
    public void WhatAnEarlierRunSentStillCounts()
    {
        var limiter = new RateLimiter(2, Minute);
        limiter.Restore([40_000, 10_000]);

        Assert.Equal(10_000, limiter.FreeAt(0));
        Assert.Equal(1, limiter.Used(10_000));
    }

    private static void Refuse(RateLimiter limiter, long now)
    {
        limiter.Reserve(0);
        limiter.Refused(now, now - 40, null, 0);
    }

    [Theory]
    [InlineData(CadFailureKind.ServerError, 60_100)]
    [InlineData(CadFailureKind.NoAnswer, 65_100)]
    public void ARequestWithoutAnAnswerMayArriveLateAndCountsLonger(CadFailureKind kind, long until)
    {
        var limiter = new RateLimiter(5, 60_000);
        limiter.Reserve(0);
        limiter.Ended(100, 0, new CadFailure(kind, 0, "scripted"), 0);

        Assert.Equal((1, 0), (limiter.Used(until - 1), limiter.Used(until)));
    }
}
