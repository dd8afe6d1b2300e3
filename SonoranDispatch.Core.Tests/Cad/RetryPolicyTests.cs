using SonoranDispatch.Cad;
using SonoranDispatch.Sandbox.Scenarios;

namespace SonoranDispatch.Tests.Cad;

public sealed class RetryPolicyTests
{
    [Theory]
    [InlineData(1, 1_000)]
    [InlineData(2, 2_000)]
    [InlineData(3, 4_000)]
    [InlineData(4, 8_000)]
    [InlineData(5, 16_000)]
    [InlineData(6, 30_000)]
    [InlineData(7, 30_000)]
    [InlineData(int.MaxValue, 30_000)]
    public void TheWaitIsHalfToTheWholeOfADoublingSecondUpToThirty(int failures, long whole)
    {
        Assert.Equal(whole / 2, RetryPolicy.Wait(failures, 0));
        Assert.Equal(whole * 3 / 4, RetryPolicy.Wait(failures, 0.5));
        Assert.InRange(RetryPolicy.Wait(failures, 0.999_999), (whole / 2) + 1, whole);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void NoFailureAtAllWaitsLikeTheFirst(int failures) =>
        Assert.Equal(RetryPolicy.Wait(1, 0.3), RetryPolicy.Wait(failures, 0.3));

    [Fact]
    public void AHundredCallsThatFailedTogetherDoNotComeBackTogether()
    {
        var random = new SeededRandom(7);
        var waits = Enumerable.Range(0, 100).Select(_ => RetryPolicy.Wait(6, random.Next())).ToList();

        Assert.True(waits.Distinct().Count() > 90);
        Assert.True(waits.Max() - waits.Min() > 10_000);
    }
}
