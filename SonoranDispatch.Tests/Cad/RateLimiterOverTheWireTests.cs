using SonoranDispatch.Cad;
using SonoranDispatch.Sandbox.CadEmulator.Limits;

namespace SonoranDispatch.Tests.Cad;

/// <summary>Checks the rate limit at the receiving end, by the times at which requests arrive there.</summary>
public sealed class RateLimiterOverTheWireTests
{
    private const long Minute = 60_000;
    private const int Tick = 50;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void NoSixtySecondsAtTheFarEndSeeMoreThanTheLimitHoweverLongRequestsTake(int seed)
    {
        var (arrivals, limit) = Arrivals(seed);

        Assert.True(arrivals.Count >= limit * 8, $"only {arrivals.Count} requests left");
        for (var last = limit; last < arrivals.Count; last++)
            Assert.True(arrivals[last] - arrivals[last - limit] >= Minute, $"{limit + 1} requests within {arrivals[last] - arrivals[last - limit]} ms");
    }

    [Theory]
    [InlineData(RateWindow.Fixed)]
    [InlineData(RateWindow.Sliding)]
    public void TheEmulatedGatewayNeverRefusesAServerThatIsAlone(RateWindow window)
    {
        for (var seed = 1; seed <= 60; seed++)
        {
            var (arrivals, limit) = Arrivals(seed);
            var gateway = new MinuteCounter();
            var phase = seed * 997L;

            Assert.All(arrivals, at => Assert.Null(gateway.Take(at + phase, limit, window)));
        }
    }

    // Twelve minutes of continuous sending. Delays range from zero to almost the five seconds that the game server waits, in both directions.
    private static (List<long> Arrivals, int Limit) Arrivals(int seed)
    {
        var random = new Random(seed);
        var limit = random.Next(1, 61);
        var longest = random.Next(1, 2_500);
        var limiter = new RateLimiter(limit, Minute);
        var answers = new PriorityQueue<long, long>();
        var arrivals = new List<long>();
        for (var now = 0L; now < 12 * Minute; now += Tick)
        {
            while (answers.TryPeek(out _, out var due) && due <= now)
            {
                answers.Dequeue();
                limiter.Answered(now, random.NextDouble());
            }

            while (limiter.IsFree(now))
            {
                limiter.Reserve(now);
                var arrives = now + random.Next(0, longest);
                arrivals.Add(arrives);
                var back = arrives + random.Next(0, longest);
                answers.Enqueue(back, back);
            }
        }

        arrivals.Sort();
        return (arrivals, limit);
    }
}
