using SonoranDispatch.Cad;
using SonoranDispatch.Configuration;

namespace SonoranDispatch.Tests.Cad;

public sealed class PaceSharesTests
{
    private const long Minute = 60_000;

    /// <summary>The numbers are those of the documentation (docs/delivery.md).</summary>
    [Theory]
    [InlineData(20, 20, 17, 15, 10)]
    [InlineData(10, 10, 8, 7, 5)]
    [InlineData(60, 60, 51, 45, 30)]
    [InlineData(30, 30, 25, 22, 15)]
    [InlineData(5, 5, 4, 3, 2)]
    [InlineData(6, 6, 5, 4, 3)]
    [InlineData(4, 4, 4, 4, 4)]
    [InlineData(1, 1, 1, 1, 1)]
    public void EachClassHasItsShareOfThePace(int pace, int panic, int emergency, int normal, int automatic)
    {
        Assert.Equal(
            [panic, emergency, normal, automatic, normal],
            Enum.GetValues<RequestClass>().Select(of => PaceShares.Of(pace, of)));
    }

    [Fact]
    public void EveryShareHasRoomForOneAndNoClassHasMoreThanAMoreUrgentOne()
    {
        for (var pace = 1; pace <= 600; pace++)
        {
            int[] shares = [.. Enum.GetValues<RequestClass>().Where(of => of != RequestClass.Position).Select(of => PaceShares.Of(pace, of))];
            Assert.Equal(shares.OrderDescending(), shares);
            Assert.InRange(shares[^1], 1, pace);
        }
    }

    [Theory]
    [InlineData(CadEndpoint.Create, true)]
    [InlineData(CadEndpoint.Update, true)]
    [InlineData(CadEndpoint.Primary, true)]
    [InlineData(CadEndpoint.Attach, true)]
    [InlineData(CadEndpoint.Detach, true)]
    [InlineData(CadEndpoint.Close, true)]
    [InlineData(CadEndpoint.Note, true)]
    [InlineData(CadEndpoint.Emergency911, true)]
    [InlineData(CadEndpoint.Calls, false)]
    [InlineData(CadEndpoint.Units, false)]
    [InlineData(CadEndpoint.Version, false)]
    [InlineData(CadEndpoint.V1, false)]
    public void ReadsAndVersionOneHaveAnOrderOnly(CadEndpoint endpoint, bool isDivided)
    {
        var limiter = new RateLimiters(new CadLimits { V1PerSecond = 20, Calls = 20, Units = 20 }, 1)[endpoint];

        Assert.Equal(isDivided, CountAtOnce(limiter, RequestClass.Emergency) < limiter.Limit);
    }

    [Fact]
    public void TheSharesFollowThePaceThatIsAllowedNow()
    {
        var limiter = Divided(20);
        limiter.Reserve(0);
        limiter.Refused(0, 0, 0, 0);

        Assert.Equal(10, limiter.Allowed(0));
        Assert.Equal(8, CountAtOnce(limiter, RequestClass.Emergency));
    }

    [Fact]
    public void TheSharesAreThoseOfAShareOfTheKey() =>
        Assert.Equal(8, CountAtOnce(new RateLimiters(new CadLimits(), 0.5)[CadEndpoint.Create], RequestClass.Emergency));

    [Fact]
    public void WhenAllLowerClassesUsedTheirPlacesEmergenciesAndPanicsStillHaveTheirs()
    {
        var limiter = Divided(20);
        var now = 0L;
        for (; now < 4 * Minute; now += 50)
            foreach (var lower in new[] { RequestClass.Automatic, RequestClass.Normal, RequestClass.Position }) TrySend(limiter, lower, now);

        Assert.InRange(CountAtOnce(limiter, RequestClass.Emergency, now), 2, 3);
        Assert.Equal(3, CountAtOnce(limiter, RequestClass.Panic, now));
    }

    [Theory]
    [InlineData(RequestClass.Normal, 15)]
    [InlineData(RequestClass.Automatic, 10)]
    [InlineData(RequestClass.Position, 15)]
    public void TheLowerClassesAreSpreadEvenlyOverTheMinute(RequestClass of, int places)
    {
        var limiter = Divided(20);
        var sent = new List<long>();
        for (var now = 0L; now < Minute; now += 10)
            if (TrySend(limiter, of, now)) sent.Add(now);

        Assert.Equal(places, sent.Count);
        Assert.All(sent.Zip(sent.Skip(1)), pair => Assert.Equal(Minute / places, pair.Second - pair.First));
    }

    [Fact]
    public void WhereNoPlaceIsFreeItIsSaidWhenOneWillBe()
    {
        var limiter = Divided(20);
        Assert.True(TrySend(limiter, RequestClass.Normal, 0));

        Assert.Equal(4_000, limiter.FreeAt(1, RequestClass.Normal));
        Assert.Equal(1, limiter.FreeAt(1, RequestClass.Emergency));
        Assert.Equal(16, CountAtOnce(limiter, RequestClass.Emergency, 1));
        Assert.Equal(Minute, limiter.FreeAt(1, RequestClass.Emergency));
    }

    [Fact]
    public void VersionOnesSecondCountsFromSending()
    {
        var limiter = new RateLimiters(new CadLimits(), 1)[CadEndpoint.V1];
        limiter.Reserve(10_000);

        Assert.False(limiter.IsFree(10_999));
        limiter.Answered(10_999, 0.5);
        Assert.Equal(11_000, limiter.FreeAt(10_999));
        Assert.True(limiter.IsFree(11_000));
    }

    [Fact]
    public void ARequestOfVersionOneThatNeverLeftGivesItsSecondBack()
    {
        var limiter = new RateLimiters(new CadLimits(), 1)[CadEndpoint.V1];
        limiter.Reserve(10_000);
        limiter.GiveBack();

        Assert.True(limiter.IsFree(10_050));
    }

    private static RateLimiter Divided(int limit) => new(limit, Minute, RateLimitKind.Divided);

    private static bool TrySend(RateLimiter limiter, RequestClass of, long now)
    {
        if (!limiter.IsFree(now, of)) return false;

        limiter.Reserve(now, of);
        limiter.Answered(now, 0, of);
        return true;
    }

    private static int CountAtOnce(RateLimiter limiter, RequestClass of, long now = 0)
    {
        var count = 0;
        while (TrySend(limiter, of, now)) count++;
        return count;
    }
}
