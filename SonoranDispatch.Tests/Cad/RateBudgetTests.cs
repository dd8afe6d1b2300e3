using SonoranDispatch.Cad;

namespace SonoranDispatch.Tests.Cad;

public sealed class RateBudgetTests
{
    private const long Minute = 60_000;

    private static RateBudget Spent(int limit, long now = 0)
    {
        var budget = new RateBudget(limit, Minute);
        for (var request = 0; request < limit; request++)
        {
            budget.Take();
            budget.Answered(now, 0);
        }

        return budget;
    }

    private static RateBudget RefusedAt(long now, int limit = 20, long? wait = null, double random = 0)
    {
        var budget = new RateBudget(limit, Minute);
        budget.Take();
        budget.Refused(now, now - 40, wait, random);
        return budget;
    }

    [Fact]
    public void ALimitBelowOneIsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new RateBudget(0, Minute));

    [Fact]
    public void ARequestCountsWhileItIsUnderWayAndAWindowFromItsAnswer()
    {
        var budget = new RateBudget(1, Minute);
        budget.Take();
        Assert.False(budget.IsFree(500_000));

        budget.Answered(500_000, 0);
        Assert.False(budget.IsFree(559_999));
        Assert.True(budget.IsFree(560_000));
    }

    [Fact]
    public void ARequestThatNeverLeftCountsNoMore()
    {
        var budget = new RateBudget(2, Minute);
        budget.Take();
        budget.Answered(0, 0);
        budget.Take();
        budget.GiveBack();

        Assert.Equal(1, budget.Used(0));
        Assert.True(budget.IsFree(0));
        Assert.Single(budget.Left(0, 6_000));
    }

    [Fact]
    public void APlaceComesBackAtMostAHundredthOfTheWindowLate()
    {
        var budget = new RateBudget(1, Minute);
        budget.Take();
        budget.Answered(0, 0.999);

        Assert.InRange(budget.FreeAt(0), 60_590, 60_600);
    }

    [Fact]
    public void AFullBudgetIsFreeWhenItsFirstRequestLeaves() => Assert.Equal(60_000, Spent(20).FreeAt(0));

    [Fact]
    public void ABudgetWhoseRequestsAreAllUnderWayWaitsForAnAnswer()
    {
        var budget = new RateBudget(1, Minute);
        budget.Take();

        Assert.Equal(long.MaxValue, budget.FreeAt(0));
    }

    [Fact]
    public void ARefusalHalvesThePaceAndGivesItsPlaceBack()
    {
        var budget = RefusedAt(1_000);

        Assert.Equal(10, budget.Allowed(1_000));
        Assert.Equal(0, budget.Used(1_000));
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
        var budget = RefusedAt(0);
        for (var now = 10_000; now < 120_000; now += 10_000) Refuse(budget, now);
        Assert.Equal(12, budget.Allowed(119_999));

        Refuse(budget, 120_000);
        Assert.Equal(6, budget.Allowed(120_000));
    }

    [Fact]
    public void WhatLeftBeforeTheLastRefusalSaysNothingNew()
    {
        var budget = RefusedAt(1_000);
        var free = budget.FreeAt(1_000);
        budget.Take();
        budget.Refused(1_050, 990, null, 0.99);

        Assert.Equal(free, budget.FreeAt(1_050));
    }

    [Fact]
    public void TheWaitTheCadAskedForIsObeyedToTheMillisecond()
    {
        var budget = RefusedAt(1_000, wait: 17_000);

        Assert.False(budget.IsFree(17_999));
        Assert.True(budget.IsFree(18_000));
    }

    [Theory]
    [InlineData(0, 3_000)]
    [InlineData(0.5, 4_500)]
    public void WithoutAWordTheFirstPauseIsThreeToSixSecondsByChance(double random, long pause) =>
        Assert.Equal(1_000 + pause, RefusedAt(1_000, random: random).FreeAt(1_000));

    [Fact]
    public void FurtherPausesInARowAreTwiceAsLongAndAnAnswerEndsTheRow()
    {
        var budget = RefusedAt(0);
        Refuse(budget, 10_000);
        Assert.Equal(16_000, budget.FreeAt(10_000));

        Refuse(budget, 20_000);
        Assert.Equal(26_000, budget.FreeAt(20_000));

        budget.Take();
        budget.Answered(30_000, 0);
        Refuse(budget, 40_000);
        Assert.Equal(43_000, budget.FreeAt(40_000));
    }

    [Fact]
    public void HowOftenSoeverItIsRefusedATenthOfTheLimitStays()
    {
        var budget = RefusedAt(0);
        for (var now = 1_000L; now <= 3_600_000; now += 1_000) Refuse(budget, now);

        Assert.InRange(budget.Allowed(3_600_000), 2, 3);
    }

    [Fact]
    public void BelowOneRequestAWindowTheWindowGrows()
    {
        var budget = new RateBudget(1, 1_000);
        budget.Take();
        budget.Refused(0, 0, 0, 0);
        budget.Take();
        budget.Answered(0, 0);

        Assert.False(budget.IsFree(1_999));
        Assert.True(budget.IsFree(2_000));
    }

    [Fact]
    public void WhatAnEarlierRunSentStillCounts()
    {
        var budget = new RateBudget(2, Minute);
        budget.Remember([40_000, 10_000]);

        Assert.Equal(10_000, budget.FreeAt(0));
        Assert.Equal(1, budget.Used(10_000));
    }

    private static void Refuse(RateBudget budget, long now)
    {
        budget.Take();
        budget.Refused(now, now - 40, null, 0);
    }
}
