using SonoranDispatch.Contracts;
using StandIn;
using StandIn.Host;

namespace SonoranDispatch.Tests.Client;

/// <summary>A call's mark: one owner, so that it comes, moves, fades and goes with its call.</summary>
public sealed class MapTests : IDisposable
{
    private readonly OfficerSeat _seat = new();

    public void Dispose()
    {
        _seat.AssertNothingBroke();
        _seat.Dispose();
    }

    [Fact]
    public void AnExactPlaceIsAPointWithTheCallsNumber()
    {
        _seat.SendCall(12, 100, 200);

        var blip = Assert.Single(_seat.Officer.Blips.Values);
        Assert.Equal(("#12", new Triple(100, 200, 30), 0f, 255), (blip.Name, blip.Position, blip.Radius, blip.Alpha));
    }

    [Fact]
    public void AnApproximatePlaceIsACircleWithALabelInItsCentre()
    {
        _seat.SendCall(12, 100, 200, radius: 150);

        Assert.Equal(2, _seat.Officer.Blips.Count);
        Assert.Equal((150f, new Triple(100, 200, 30)), (_seat.Circle().Radius, _seat.Circle().Position));
        Assert.Equal(new Triple(100, 200, 30), _seat.Point(12).Position);
        Assert.Equal(_seat.Point(12).Colour, _seat.Circle().Colour);
        Assert.True(_seat.Circle().Alpha < _seat.Point(12).Alpha, "the map under the circle must be readable");
    }

    [Fact]
    public void EachUrgencyHasItsColour()
    {
        for (var urgency = 0; urgency <= 3; urgency++) _seat.SendCall(urgency + 1, 10, 20, urgency);

        Assert.Equal(4, _seat.Officer.Blips.Values.Select(blip => blip.Colour).Distinct().Count());
    }

    [Fact]
    public void OnlyAPanicIsSeenFromFarAway()
    {
        _seat.SendCall(1, 9000, 0, urgency: 0);
        _seat.SendCall(2, 9000, 0, urgency: 1);

        Assert.False(_seat.Point(1).IsShortRange);
        Assert.True(_seat.Point(2).IsShortRange);
    }

    [Fact]
    public void ACallThatMovesTakesItsMarkAlong()
    {
        _seat.SendCall(12, 100, 200, radius: 150);
        var numbers = _seat.Officer.Blips.Keys.ToArray();
        _seat.SendCall(12, 300, 400, radius: 150);

        Assert.Equal(numbers, _seat.Officer.Blips.Keys);
        Assert.All(_seat.Officer.Blips.Values, blip => Assert.Equal(new Triple(300, 400, 30), blip.Position));
    }

    [Fact]
    public void ACircleThatBecomesExactLeavesNoCircle()
    {
        _seat.SendCall(12, 100, 200, radius: 150);
        _seat.SendCall(12, 110, 210);

        Assert.Equal(new Triple(110, 210, 30), Assert.Single(_seat.Officer.Blips.Values).Position);
    }

    [Fact]
    public void ACallThatGrowsUrgentChangesItsColour()
    {
        _seat.SendCall(12, 100, 200, urgency: 3);
        var before = _seat.Point(12).Colour;
        _seat.SendCall(12, 100, 200, urgency: 1);

        Assert.NotEqual(before, _seat.Point(12).Colour);
    }

    [Fact]
    public void ACallThatIsGoneLeavesNothing()
    {
        _seat.SendCall(12, 100, 200, radius: 150);
        _seat.Send(EventNames.Gone, 12);

        Assert.Empty(_seat.Officer.Blips);
        Assert.Equal(12, Assert.Single(_seat.Page("gone")).GetProperty("call").GetInt32());
    }

    [Fact]
    public void ACallThatLosesItsPlaceLosesItsMark()
    {
        _seat.SendCall(12, 100, 200);
        _seat.Send(EventNames.Call, 12, 2, "emergency", false, 0f, 0f, 0f, 0f, 0, OfficerSeat.Json(12));

        Assert.Empty(_seat.Officer.Blips);
    }

    [Fact]
    public void TheStateReplacesWhatWasThere()
    {
        _seat.SendCall(1, 10, 20);
        _seat.SendCall(2, 30, 40);
        _seat.Send(EventNames.State, """{"type":"state"}""", new List<object> { 2, 2, "emergency", 35f, 45f, 30f, 0f, 3, 0, "panic", 50f, 60f, 30f, 100f });

        Assert.Equal(["#2", "#3"], _seat.Officer.Blips.Values.Select(blip => blip.Name).Where(name => name.Length > 0).Order());
        Assert.Equal(new Triple(35, 45, 30), _seat.Point(2).Position);
        Assert.Equal(100, _seat.Circle().Radius);
        Assert.Single(_seat.Page("state"));
        Assert.Empty(_seat.Officer.Sounds);
    }

    [Fact]
    public void AnEmptyStateClearsTheMap()
    {
        _seat.SendCall(1, 10, 20);
        _seat.Send(EventNames.State, """{"type":"state"}""", new List<object>());

        Assert.Empty(_seat.Officer.Blips);
    }

    [Fact]
    public void AMarkFadesInStepsAndIsTouchedNoMoreOften()
    {
        _seat.SendCall(12, 100, 200, radius: 150);
        var alphas = new List<int>();
        for (var minute = 0; minute < 60; minute++)
        {
            alphas.Add(_seat.Point(12).Alpha);
            _seat.Run(60);
        }

        Assert.Equal(alphas.OrderDescending(), alphas);
        Assert.Equal([255, 200, 150, 100], alphas.Distinct());
        Assert.Equal((255, 255, 200, 200, 150), (alphas[0], alphas[4], alphas[6], alphas[14], alphas[16]));
        Assert.Equal((4, 4), (_seat.Point(12).AlphaChanges, _seat.Circle().AlphaChanges));
    }

    [Fact]
    public void AMarkThatIsDrawnAnewKeepsItsAge()
    {
        _seat.SendCall(12, 100, 200);
        _seat.Run(400);
        _seat.SendCall(12, 100, 200, urgency: 1);

        Assert.Equal(200, _seat.Point(12).Alpha);
    }

    [Fact]
    public void ACallMadeWhileAnOldOneFadesIsFadedInItsTime()
    {
        _seat.SendCall(1, 10, 20);
        _seat.Run(17 * 60);
        _seat.SendCall(2, 30, 40);
        _seat.Run((5 * 60) - 10);
        Assert.Equal(255, _seat.Point(2).Alpha);
        _seat.Run(70);

        Assert.Equal(200, _seat.Point(2).Alpha);
    }

    [Fact]
    public void AResourceThatStopsLeavesNothingOnTheMap()
    {
        _seat.SendCall(1, 10, 20, radius: 100);
        _seat.Server.StopResource(OfficerSeat.Resource);

        Assert.Empty(_seat.Officer.Blips);
    }

    [Fact]
    public void AnotherResourceThatStopsTakesNothingAway()
    {
        _seat.SendCall(1, 10, 20);
        _seat.Officer.TriggerClient("onResourceStop", "other");

        Assert.Single(_seat.Officer.Blips);
    }
}
