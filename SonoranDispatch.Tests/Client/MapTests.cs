using SonoranDispatch.Contracts;
using StandIn;
using StandIn.Host.World;

namespace SonoranDispatch.Tests.Client;

/// <summary>Tests a call's blip: it has one owner, so it appears, moves, fades and disappears with its call.</summary>
public sealed class MapTests : IDisposable
{
    private readonly ClientHarness _client = new();

    public void Dispose()
    {
        _client.AssertNothingBroke();
        _client.Dispose();
    }

    [Fact]
    public void AnExactPlaceIsAPointWithTheCallsNumber()
    {
        _client.SendCall(12, 100, 200);

        var blip = Assert.Single(_client.Officer.Blips.Values);
        Assert.Equal(("#12", new VectorValue(100, 200, 30), 0f, 255), (blip.Name, blip.Position, blip.Radius, blip.Alpha));
    }

    [Fact]
    public void AnApproximatePlaceIsACircleWithALabelInItsCentre()
    {
        _client.SendCall(12, 100, 200, radius: 150);

        Assert.Equal(2, _client.Officer.Blips.Count);
        Assert.Equal((150f, new VectorValue(100, 200, 30)), (_client.Circle().Radius, _client.Circle().Position));
        Assert.Equal(new VectorValue(100, 200, 30), _client.Point(12).Position);
        Assert.Equal(_client.Point(12).Colour, _client.Circle().Colour);
        Assert.True(_client.Circle().Alpha < _client.Point(12).Alpha, "the map under the circle must be readable");
    }

    [Fact]
    public void EachUrgencyHasItsColour()
    {
        for (var urgency = 0; urgency <= 3; urgency++) _client.SendCall(urgency + 1, 10, 20, urgency);

        Assert.Equal(4, _client.Officer.Blips.Values.Select(blip => blip.Colour).Distinct().Count());
    }

    [Fact]
    public void OnlyAPanicIsSeenFromFarAway()
    {
        _client.SendCall(1, 9000, 0, urgency: 0);
        _client.SendCall(2, 9000, 0, urgency: 1);

        Assert.False(_client.Point(1).IsShortRange);
        Assert.True(_client.Point(2).IsShortRange);
    }

    [Fact]
    public void ACallThatMovesTakesItsMarkAlong()
    {
        _client.SendCall(12, 100, 200, radius: 150);
        var numbers = _client.Officer.Blips.Keys.ToArray();
        _client.SendCall(12, 300, 400, radius: 150);

        Assert.Equal(numbers, _client.Officer.Blips.Keys);
        Assert.All(_client.Officer.Blips.Values, blip => Assert.Equal(new VectorValue(300, 400, 30), blip.Position));
    }

    [Fact]
    public void ACircleThatBecomesExactLeavesNoCircle()
    {
        _client.SendCall(12, 100, 200, radius: 150);
        _client.SendCall(12, 110, 210);

        Assert.Equal(new VectorValue(110, 210, 30), Assert.Single(_client.Officer.Blips.Values).Position);
    }

    [Fact]
    public void ACallThatGrowsUrgentChangesItsColour()
    {
        _client.SendCall(12, 100, 200, urgency: 3);
        var before = _client.Point(12).Colour;
        _client.SendCall(12, 100, 200, urgency: 1);

        Assert.NotEqual(before, _client.Point(12).Colour);
    }

    [Fact]
    public void ACallThatIsGoneLeavesNothing()
    {
        _client.SendCall(12, 100, 200, radius: 150);
        _client.Send(EventNames.Gone, 12);

        Assert.Empty(_client.Officer.Blips);
        Assert.Equal(12, Assert.Single(_client.Page("gone")).GetProperty("call").GetInt32());
    }

    [Fact]
    public void ACallThatLosesItsPlaceLosesItsMark()
    {
        _client.SendCall(12, 100, 200);
        _client.Send(EventNames.Call, 12, 2, "emergency", false, 0f, 0f, 0f, 0f, 0, ClientHarness.Json(12));

        Assert.Empty(_client.Officer.Blips);
    }

    [Fact]
    public void TheStateReplacesWhatWasThere()
    {
        _client.SendCall(1, 10, 20);
        _client.SendCall(2, 30, 40);
        _client.Send(EventNames.State, """{"type":"state"}""", new List<object> { 2, 2, "emergency", 35f, 45f, 30f, 0f, 3, 0, "panic", 50f, 60f, 30f, 100f });

        Assert.Equal(["#2", "#3"], _client.Officer.Blips.Values.Select(blip => blip.Name).Where(name => name.Length > 0).Order());
        Assert.Equal(new VectorValue(35, 45, 30), _client.Point(2).Position);
        Assert.Equal(100, _client.Circle().Radius);
        Assert.Single(_client.Page("state"));
        Assert.Empty(_client.Officer.Sounds);
    }

    [Fact]
    public void AnEmptyStateClearsTheMap()
    {
        _client.SendCall(1, 10, 20);
        _client.Send(EventNames.State, """{"type":"state"}""", new List<object>());

        Assert.Empty(_client.Officer.Blips);
    }

    [Fact]
    public void AMarkFadesInStepsAndIsTouchedNoMoreOften()
    {
        _client.SendCall(12, 100, 200, radius: 150);
        var alphas = new List<int>();
        for (var minute = 0; minute < 60; minute++)
        {
            alphas.Add(_client.Point(12).Alpha);
            _client.Run(60);
        }

        Assert.Equal(alphas.OrderDescending(), alphas);
        Assert.Equal([255, 200, 150, 100], alphas.Distinct());
        Assert.Equal((255, 255, 200, 200, 150), (alphas[0], alphas[4], alphas[6], alphas[14], alphas[16]));
        Assert.Equal((4, 4), (_client.Point(12).AlphaChanges, _client.Circle().AlphaChanges));
    }

    [Fact]
    public void AMarkThatIsDrawnAnewKeepsItsAge()
    {
        _client.SendCall(12, 100, 200);
        _client.Run(400);
        _client.SendCall(12, 100, 200, urgency: 1);

        Assert.Equal(200, _client.Point(12).Alpha);
    }

    [Fact]
    public void ACallMadeWhileAnOldOneFadesIsFadedInItsTime()
    {
        _client.SendCall(1, 10, 20);
        _client.Run(17 * 60);
        _client.SendCall(2, 30, 40);
        _client.Run((5 * 60) - 10);
        Assert.Equal(255, _client.Point(2).Alpha);
        _client.Run(70);

        Assert.Equal(200, _client.Point(2).Alpha);
    }

    [Fact]
    public void AResourceThatStopsLeavesNothingOnTheMap()
    {
        _client.SendCall(1, 10, 20, radius: 100);
        _client.Server.StopResource(ClientHarness.Resource);

        Assert.Empty(_client.Officer.Blips);
    }

    [Fact]
    public void AnotherResourceThatStopsTakesNothingAway()
    {
        _client.SendCall(1, 10, 20);
        _client.Officer.TriggerClient("onResourceStop", "other");

        Assert.Single(_client.Officer.Blips);
    }
}
