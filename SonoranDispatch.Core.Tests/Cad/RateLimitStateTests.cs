using SonoranDispatch.Cad;
using SonoranDispatch.Configuration;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Cad;

/// <summary>Recently sent requests still count after the resource restarts.</summary>
public sealed class RateLimitStateTests
{
    private static RateLimiters New() => new(new CadLimits(), 1);

    [Fact]
    public void ARestartRemembersWhatCountedBeforeIt()
    {
        var before = New();
        Send(before[CadEndpoint.Calls], 5, 100_000);
        var after = New();
        after.Restore(before.Save(110_000), 120_000);

        Assert.False(after[CadEndpoint.Calls].IsFree(159_999));
        Assert.True(after[CadEndpoint.Calls].IsFree(160_000));
        Assert.True(after[CadEndpoint.Create].IsFree(120_000));
    }

    [Fact]
    public void WhatIsUnderWayCountsAsLongAsItMay()
    {
        var before = New();
        for (var request = 0; request < 5; request++) before[CadEndpoint.Calls].Reserve(0);
        var after = New();
        after.Restore(before.Save(100_000), 100_000);

        Assert.False(after[CadEndpoint.Calls].IsFree(160_000));
        Assert.True(after[CadEndpoint.Calls].IsFree(166_600));
    }

    [Fact]
    public void WhereAWindowIsASecondWhatIsUnderWayHoldsNobodyUpForLong()
    {
        var before = New();
        before[CadEndpoint.V1].Reserve(100_000);
        var after = New();
        after.Restore(before.Save(100_000), 100_000);

        Assert.False(after[CadEndpoint.V1].IsFree(100_999));
        Assert.True(after[CadEndpoint.V1].IsFree(101_000));
    }

    [Fact]
    public void AfterAServerThatStartedAnewOnlyItsOwnAgeIsSureToHavePassed()
    {
        var before = New();
        Send(before[CadEndpoint.Calls], 5, 9_000_000);
        var after = New();
        after.Restore(before.Save(9_000_000), 15_000);

        Assert.False(after[CadEndpoint.Calls].IsFree(59_999));
        Assert.True(after[CadEndpoint.Calls].IsFree(60_000));
    }

    [Theory]
    [InlineData("")]
    [InlineData("now")]
    [InlineData("5;Create=;=7;Nothing=9;Create=x;Create=1=2;;")]
    [InlineData("-5;Create=99999999999999999999")]
    public void ADamagedRecordIsPassedOver(string text)
    {
        var limiters = New();
        limiters.Restore(text, 1_000);

        Assert.All(limiters.All, pair => Assert.Equal(0, pair.Value.Used(1_000)));
    }

    [Fact]
    public void TheGateAsksWithinItsBudgetHoweverOftenItIsStartedAnew()
    {
        var (clock, link, limiter) = (new FakeClock(), new DeliveryHarness(), new RateLimiter(6, 60_000));
        var asked = link.Probes;
        for (var restart = 0; restart < 20; restart++)
        {
            new CadCircuitBreaker(link, clock, new SeededRandom(1), new ListLog(), limiter).Advance();
            clock.Advance(1_000);
        }

        Assert.Equal(6, link.Probes - asked);
    }

    private static void Send(RateLimiter limiter, int requests, long now)
    {
        for (; requests > 0; requests--)
        {
            limiter.Reserve(0);
            limiter.Answered(now, 0);
        }
    }
}
