using SonoranDispatch.Calls;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Commands;

public sealed class AnonymousCallTests
{
    [Fact]
    public void TheNameIsKeptBackAndThePlaceIsKept()
    {
        var core = new CoreHarness();
        core.Type(CoreHarness.Caller, "help", "911a");

        var call = Assert.Single(core.Root.Repository.Calls);
        Assert.Equal(("Anonymous", CoreHarness.GroveStreet), (call.Caller.Name, call.Desired.Place));
        Assert.DoesNotContain("Jane", call.Desired.Details.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void ThePlaceIsApproximateWhereTheOwnerSaysSo()
    {
        var core = new CoreHarness("""{ "commands": { "911a": { "approximateRadius": 100 } } }""");
        core.Type(CoreHarness.Caller, "help", "911a");

        var place = Assert.Single(core.Root.Repository.Calls).Desired.Place!;
        Assert.Equal(100, place.Radius);
        Assert.InRange(place.DistanceTo(CoreHarness.GroveStreet), 0.001, 100);
    }

    /// <summary>A note under the caller's name on the anonymous call, or the other way round, would reveal who the caller is.</summary>
    [Theory]
    [InlineData("911", "911a")]
    [InlineData("911a", "911")]
    public void ACallUnderANameAndOneWithoutAreNotJoined(string first, string second)
    {
        var core = new CoreHarness();
        core.Type(CoreHarness.Caller, "help", first);
        core.Clock.Advance(30_000);
        core.Type(CoreHarness.Caller, "help again", second);

        Assert.Equal(2, core.Root.Repository.Calls.Count);
        Assert.All(core.Root.Repository.Calls, call => Assert.Empty(call.Desired.Notes));
    }

    [Fact]
    public void TwoAnonymousOnesAreJoined()
    {
        var core = new CoreHarness("""{ "commands": { "911a": { "cooldownSeconds": 0 } } }""");
        core.Type(CoreHarness.Caller, "help", "911a");
        core.Type(CoreHarness.Caller, "help again", "911a");

        Assert.Equal(new CallNote("Anonymous", "help again", core.Clock.UtcNow), Assert.Single(Assert.Single(core.Root.Repository.Calls).Desired.Notes) with { At = core.Clock.UtcNow });
    }
}
