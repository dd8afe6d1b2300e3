using SonoranDispatch.Contracts;
using StandIn;

namespace SonoranDispatch.Tests.Client;

/// <summary>Tests the route: at most one, which ends on arrival, on leaving the call, and with the call.</summary>
public sealed class RouteTests : IDisposable
{
    private readonly ClientHarness _client = new();

    public RouteTests()
    {
        _client.SendCall(1, 1000, 0);
        _client.SendCall(2, 2000, 0, radius: 200);
    }

    private string[] Routes => [.. _client.Officer.Blips.Values.Where(blip => blip.Route).Select(blip => blip.Name)];

    public void Dispose()
    {
        _client.AssertNothingBroke();
        _client.Dispose();
    }

    [Fact]
    public void TheServerSetsItAndClearsIt()
    {
        _client.Send(EventNames.Route, 1, true);
        Assert.Equal(["#1"], Routes);
        Assert.Equal(_client.Point(1).Colour, _client.Point(1).RouteColour);

        _client.Send(EventNames.Route, 1, false);
        Assert.Empty(Routes);
    }

    [Fact]
    public void ThereIsOnlyOne()
    {
        _client.Send(EventNames.Route, 1, true);
        _client.Send(EventNames.Route, 2, true);

        Assert.Equal(["#2"], Routes);
    }

    [Fact]
    public void LeavingAnotherCallDoesNotEndIt()
    {
        _client.Send(EventNames.Route, 1, true);
        _client.Send(EventNames.Route, 2, false);

        Assert.Equal(["#1"], Routes);
    }

    [Fact]
    public void TheGpsKeySetsItToTheCallOnScreenAndClearsItAgain()
    {
        _client.ShowCards(2, 2);
        _client.Press("sdispatch_gps");
        Assert.Equal(["#2"], Routes);
        _client.Run(1);
        _client.Press("sdispatch_gps");

        Assert.Empty(Routes);
    }

    [Fact]
    public void ThePageSetsItToAnyCallAndClearsItAgain()
    {
        _client.FromPage("gps", ("call", 1));
        Assert.Equal(["#1"], Routes);
        _client.FromPage("gps", ("call", 2));
        Assert.Equal(["#2"], Routes);
        _client.FromPage("gps", ("call", 2));

        Assert.Empty(Routes);
    }

    [Fact]
    public void ItEndsThirtyMetresBeforeTheCall()
    {
        _client.Send(EventNames.Route, 1, true);
        _client.Officer.Position = new VectorValue(969, 0, 30);
        _client.Run(2);
        Assert.Equal(["#1"], Routes);
        _client.Officer.Position = new VectorValue(970, 0, 30);
        _client.Run(2);

        Assert.Empty(Routes);
        Assert.Equal(0, _client.Officer.ClientTickHandlers);
    }

    [Fact]
    public void ItEndsWithItsCall()
    {
        _client.Send(EventNames.Route, 1, true);
        _client.Send(EventNames.Gone, 1);

        Assert.Empty(Routes);
        Assert.Equal(0, _client.Officer.ClientTickHandlers);
    }

    [Fact]
    public void ItEndsWhereTheStateDoesNotKnowItsCall()
    {
        _client.Send(EventNames.Route, 1, true);
        _client.Send(EventNames.State, """{"type":"state"}""", new List<object> { 2, 2, "emergency", 2000f, 0f, 30f, 200f });

        Assert.Empty(Routes);
        Assert.Equal(0, _client.Officer.ClientTickHandlers);
    }

    [Fact]
    public void ItFollowsACallThatMovesOrIsDrawnAnew()
    {
        _client.Send(EventNames.Route, 1, true);
        _client.SendCall(1, 1500, 0);
        Assert.Equal(["#1"], Routes);
        _client.SendCall(1, 1500, 0, urgency: 0);
        Assert.Equal(["#1"], Routes);

        _client.Send(EventNames.Route, 1, false);
        Assert.Empty(Routes);
    }

    [Fact]
    public void ACallWithoutAPlaceHasNone()
    {
        _client.Send(EventNames.Route, 77, true);
        _client.FromPage("gps", ("call", 77));

        Assert.Empty(Routes);
        Assert.Equal(0, _client.Officer.ClientTickHandlers);
    }

    [Fact]
    public void OneWhoIsThereNeedsNone()
    {
        _client.Officer.Position = new VectorValue(1000, 10, 30);
        _client.Send(EventNames.Route, 1, true);

        Assert.Empty(Routes);
    }
}
