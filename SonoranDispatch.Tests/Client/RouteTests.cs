using SonoranDispatch.Contracts;
using StandIn;

namespace SonoranDispatch.Tests.Client;

/// <summary>The route: one at most, ended by arrival, by leaving, and with its call.</summary>
public sealed class RouteTests : IDisposable
{
    private readonly OfficerSeat _seat = new();

    public RouteTests()
    {
        _seat.SendCall(1, 1000, 0);
        _seat.SendCall(2, 2000, 0, radius: 200);
    }

    private string[] Routes => [.. _seat.Officer.Blips.Values.Where(blip => blip.Route).Select(blip => blip.Name)];

    public void Dispose()
    {
        _seat.AssertNothingBroke();
        _seat.Dispose();
    }

    [Fact]
    public void TheServerSetsItAndClearsIt()
    {
        _seat.Send(EventNames.Route, 1, true);
        Assert.Equal(["#1"], Routes);
        Assert.Equal(_seat.Point(1).Colour, _seat.Point(1).RouteColour);

        _seat.Send(EventNames.Route, 1, false);
        Assert.Empty(Routes);
    }

    [Fact]
    public void ThereIsOnlyOne()
    {
        _seat.Send(EventNames.Route, 1, true);
        _seat.Send(EventNames.Route, 2, true);

        Assert.Equal(["#2"], Routes);
    }

    [Fact]
    public void LeavingAnotherCallDoesNotEndIt()
    {
        _seat.Send(EventNames.Route, 1, true);
        _seat.Send(EventNames.Route, 2, false);

        Assert.Equal(["#1"], Routes);
    }

    [Fact]
    public void TheGpsKeySetsItToTheCallOnScreenAndClearsItAgain()
    {
        _seat.ShowCards(2, 2);
        _seat.Press("sdispatch_gps");
        Assert.Equal(["#2"], Routes);
        _seat.Run(1);
        _seat.Press("sdispatch_gps");

        Assert.Empty(Routes);
    }

    [Fact]
    public void ThePageSetsItToAnyCallAndClearsItAgain()
    {
        _seat.FromPage("gps", ("call", 1));
        Assert.Equal(["#1"], Routes);
        _seat.FromPage("gps", ("call", 2));
        Assert.Equal(["#2"], Routes);
        _seat.FromPage("gps", ("call", 2));

        Assert.Empty(Routes);
    }

    [Fact]
    public void ItEndsThirtyMetresBeforeTheCall()
    {
        _seat.Send(EventNames.Route, 1, true);
        _seat.Officer.Position = new Triple(969, 0, 30);
        _seat.Run(2);
        Assert.Equal(["#1"], Routes);
        _seat.Officer.Position = new Triple(970, 0, 30);
        _seat.Run(2);

        Assert.Empty(Routes);
        Assert.Equal(0, _seat.Officer.ClientTickHandlers);
    }

    [Fact]
    public void ItEndsWithItsCall()
    {
        _seat.Send(EventNames.Route, 1, true);
        _seat.Send(EventNames.Gone, 1);

        Assert.Empty(Routes);
        Assert.Equal(0, _seat.Officer.ClientTickHandlers);
    }

    [Fact]
    public void ItEndsWhereTheStateDoesNotKnowItsCall()
    {
        _seat.Send(EventNames.Route, 1, true);
        _seat.Send(EventNames.State, """{"type":"state"}""", new List<object> { 2, 2, "emergency", 2000f, 0f, 30f, 200f });

        Assert.Empty(Routes);
        Assert.Equal(0, _seat.Officer.ClientTickHandlers);
    }

    [Fact]
    public void ItFollowsACallThatMovesOrIsDrawnAnew()
    {
        _seat.Send(EventNames.Route, 1, true);
        _seat.SendCall(1, 1500, 0);
        Assert.Equal(["#1"], Routes);
        _seat.SendCall(1, 1500, 0, urgency: 0);
        Assert.Equal(["#1"], Routes);

        _seat.Send(EventNames.Route, 1, false);
        Assert.Empty(Routes);
    }

    [Fact]
    public void ACallWithoutAPlaceHasNone()
    {
        _seat.Send(EventNames.Route, 77, true);
        _seat.FromPage("gps", ("call", 77));

        Assert.Empty(Routes);
        Assert.Equal(0, _seat.Officer.ClientTickHandlers);
    }

    [Fact]
    public void OneWhoIsThereNeedsNone()
    {
        _seat.Officer.Position = new Triple(1000, 10, 30);
        _seat.Send(EventNames.Route, 1, true);

        Assert.Empty(Routes);
    }
}
