using SonoranDispatch.Contracts;
using StandIn;

namespace SonoranDispatch.Tests.Client;

/// <summary>Tests what the client script tells the page for the map in the list, and when.</summary>
public sealed class CallMapTests : IDisposable
{
    private readonly ClientHarness _client = new();

    private string[] Told => [.. _client.Officer.PageMessages.Where(message => message.StartsWith("{\"type\":\"places\"", StringComparison.Ordinal) || message.StartsWith("{\"type\":\"me\"", StringComparison.Ordinal))];

    public void Dispose()
    {
        _client.AssertNothingBroke();
        _client.Dispose();
    }

    [Fact]
    public void TheMapGetsThePlacesAndTheOfficersOwnAtOnce()
    {
        _client.SendCall(1, 100.4f, -20);
        _client.SendCall(2, 5, 6, radius: 250);
        _client.Officer.Heading = 90;
        OpenMap();

        Assert.Equal(["""{"type":"me","x":0,"y":0,"heading":270}""", """{"type":"places","places":[1,100,-20,0,2,5,6,250]}"""], Told);
    }

    [Fact]
    public void ItIsToldWhatChangesAndNothingElse()
    {
        _client.SendCall(1, 100, 0);
        OpenMap();
        _client.Run(5);
        Assert.Equal(2, Told.Length);

        _client.Officer.Position = new VectorValue(10, 20, 30);
        _client.Run(1.1);
        Assert.Equal("""{"type":"me","x":10,"y":20,"heading":0}""", Told[^1]);
        _client.SendCall(1, 200, 0);
        _client.Run(1.1);
        Assert.Equal("""{"type":"places","places":[1,200,0,0]}""", Told[^1]);
        _client.Send(EventNames.Gone, 1);
        _client.Run(1.1);
        Assert.Equal("""{"type":"places","places":[]}""", Told[^1]);
        Assert.Equal(5, Told.Length);
    }

    [Theory]
    [InlineData("map")]
    [InlineData("listClosed")]
    public void ItIsToldNothingAfterTheMapOrTheListCloses(string callback)
    {
        _client.SendCall(1, 100, 0);
        OpenMap();
        Assert.Equal("map(True)", _client.Sent[^1]);
        _client.FromPage(callback, ("open", false));
        Assert.Equal("map(False)", _client.Sent[^1]);
        _client.Officer.Position = new VectorValue(10, 20, 30);
        _client.Run(2);

        Assert.Equal(2, Told.Length);
        _client.FromPage("listClosed");
        Assert.Equal(0, _client.Officer.ClientTickHandlers);
    }

    [Fact]
    public void WithoutTheListThereIsNoMap()
    {
        _client.SendCall(1, 100, 0);
        _client.FromPage("map", ("open", true));
        _client.Run(2);

        Assert.Empty(Told);
        Assert.DoesNotContain(_client.Sent, sent => sent.StartsWith("map", StringComparison.Ordinal));
        Assert.Equal(0, _client.Officer.ClientTickHandlers);
    }

    [Fact]
    public void ItShowsAtMostTheCallsThatHaveAMark()
    {
        for (var call = 1; call <= 210; call++) _client.SendCall(call, call, 0);
        OpenMap();

        Assert.Equal(200 * 4, _client.Page("places")[^1].GetProperty("places").GetArrayLength());
    }

    [Theory]
    [InlineData(0, 100, 0, 0)]
    [InlineData(100, 0, 0, 90)]
    [InlineData(0, -100, 0, 180)]
    [InlineData(-100, 0, 0, 270)]
    [InlineData(0, 100, 90, 90)]
    [InlineData(-100, 0, 90, 0)]
    public void ADirectionIsClockwiseFromStraightAhead(float east, float north, float heading, int bearing)
    {
        // The game counts counterclockwise: at 90 degrees a player faces west.
        _client.Officer.Heading = heading;
        _client.SendCall(1, east, north);

        Assert.Equal(bearing, _client.Distances()[^1].Bearing);
    }

    [Fact]
    public void ATurnIsToldOfCallsOnCardsOnly()
    {
        _client.Send(EventNames.State, """{"type":"state"}""", new List<object> { 1, 2, "emergency", 1000f, 0f, 30f, 0f });
        _client.SendCall(2, 0, 2000);
        _client.ShowCards(1, 2);
        _client.Press("sdispatch_list");
        _client.FromPage("listOpened");
        _client.Run(1.1);
        var before = _client.Distances().Length;

        _client.Officer.Heading = 5;
        _client.Run(1.1);
        Assert.Equal(before, _client.Distances().Length);
        _client.Officer.Heading = 330;
        _client.Run(1.1);

        var turned = Assert.Single(_client.Distances()[before..]);
        Assert.Equal((2, 330), (turned.Call, turned.Bearing));
    }

    [Fact]
    public void ThePauseMenuClosesTheListAndTheMapWithIt()
    {
        OpenMap();
        _client.Officer.IsInPauseMenu = true;
        _client.Run(1.1);

        Assert.Equal("map(False)", _client.Sent[^1]);
    }

    private void OpenMap()
    {
        _client.Press("sdispatch_list");
        _client.FromPage("listOpened");
        _client.FromPage("map", ("open", true));
    }
}
