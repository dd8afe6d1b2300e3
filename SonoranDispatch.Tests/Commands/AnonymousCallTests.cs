using SonoranDispatch.Calls;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Commands;

public sealed class AnonymousCallTests
{
    [Fact]
    public void TheNameIsKeptBackAndThePlaceIsKept()
    {
        var desk = new Desk();
        desk.Type(Desk.Caller, "help", "911a");

        var call = Assert.Single(desk.Root.Book.Calls);
        Assert.Equal(("Anonymous", Desk.GroveStreet), (call.Caller.Name, call.Desired.Place));
        Assert.DoesNotContain("Jane", call.Desired.Details.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void ThePlaceIsApproximateWhereTheOwnerSaysSo()
    {
        var desk = new Desk("""{ "commands": { "911a": { "approximateRadius": 100 } } }""");
        desk.Type(Desk.Caller, "help", "911a");

        var place = Assert.Single(desk.Root.Book.Calls).Desired.Place!;
        Assert.Equal(100, place.Radius);
        Assert.InRange(place.DistanceTo(Desk.GroveStreet), 0.001, 100);
    }

    /// <summary>A note under his name on the anonymous call, or the other way round, would tell who he was.</summary>
    [Theory]
    [InlineData("911", "911a")]
    [InlineData("911a", "911")]
    public void ACallUnderANameAndOneWithoutAreNotJoined(string first, string second)
    {
        var desk = new Desk();
        desk.Type(Desk.Caller, "help", first);
        desk.Clock.Advance(30_000);
        desk.Type(Desk.Caller, "help again", second);

        Assert.Equal(2, desk.Root.Book.Calls.Count);
        Assert.All(desk.Root.Book.Calls, call => Assert.Empty(call.Desired.Notes));
    }

    [Fact]
    public void TwoAnonymousOnesAreJoined()
    {
        var desk = new Desk("""{ "commands": { "911a": { "cooldownSeconds": 0 } } }""");
        desk.Type(Desk.Caller, "help", "911a");
        desk.Type(Desk.Caller, "help again", "911a");

        Assert.Equal(new CallNote("Anonymous", "help again", desk.Clock.UtcNow), Assert.Single(Assert.Single(desk.Root.Book.Calls).Desired.Notes) with { At = desk.Clock.UtcNow });
    }
}
