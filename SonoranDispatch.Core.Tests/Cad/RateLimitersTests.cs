using SonoranDispatch.Cad;
using SonoranDispatch.Configuration;

namespace SonoranDispatch.Tests.Cad;

public sealed class RateLimitersTests
{
    private static readonly CadLimits Documented = new() { Create = 20, Update = 10, Primary = 10, Attach = 10, Detach = 10, Close = 20, Note = 60, Calls = 5, Units = 3, Emergency911 = 10, V1PerSecond = 1 };

    [Theory]
    [InlineData(CadEndpoint.Create, 20)]
    [InlineData(CadEndpoint.Update, 10)]
    [InlineData(CadEndpoint.Primary, 10)]
    [InlineData(CadEndpoint.Attach, 10)]
    [InlineData(CadEndpoint.Detach, 10)]
    [InlineData(CadEndpoint.Close, 20)]
    [InlineData(CadEndpoint.Note, 60)]
    [InlineData(CadEndpoint.Calls, 5)]
    [InlineData(CadEndpoint.Units, 3)]
    [InlineData(CadEndpoint.Emergency911, 10)]
    [InlineData(CadEndpoint.V1, 1)]
    public void EachEndpointHasItsOwnLimit(CadEndpoint endpoint, int limit) =>
        Assert.Equal(limit, new RateLimiters(Documented, 1)[endpoint].Allowed(0));

    [Fact]
    public void EveryEndpointHasABudget()
    {
        var limiters = new RateLimiters(Documented, 1);

        Assert.Equal(Enum.GetValues<CadEndpoint>().Order(), limiters.All.Select(pair => pair.Key).Order());
    }

    [Theory]
    [InlineData(CadEndpoint.Create, 5)]
    [InlineData(CadEndpoint.Update, 2)]
    [InlineData(CadEndpoint.Note, 15)]
    public void AShareIsNeverRoundedUp(CadEndpoint endpoint, int allowed) =>
        Assert.Equal(allowed, new RateLimiters(Documented, 0.25)[endpoint].Allowed(0));

    [Theory]
    [InlineData(CadEndpoint.V1, 4_000)]
    [InlineData(CadEndpoint.Units, 80_000)]
    public void AShareOfLessThanOneRequestIsALongerWindow(CadEndpoint endpoint, long free)
    {
        var limiter = new RateLimiters(Documented, 0.25)[endpoint];
        limiter.Reserve(0);
        limiter.Answered(0, 0);

        Assert.Equal(free, limiter.FreeAt(0));
    }

    [Fact]
    public void ARefusalSlowsDownItsOwnEndpointOnly()
    {
        var limiters = new RateLimiters(Documented, 1);
        limiters[CadEndpoint.Create].Reserve(0);
        limiters[CadEndpoint.Create].Refused(0, 0, null, 0);

        Assert.False(limiters[CadEndpoint.Create].IsFree(0));
        Assert.True(limiters[CadEndpoint.Close].IsFree(0));
    }
}
