using SonoranDispatch.Contracts;
using StandIn;

namespace SonoranDispatch.Tests.Client;

/// <summary>What passes between server and page, and the distances that only the client knows.</summary>
public sealed class ScreenTests : IDisposable
{
    private readonly OfficerSeat _seat = new();

    public void Dispose()
    {
        _seat.AssertNothingBroke();
        _seat.Dispose();
    }

    [Fact]
    public void WhatTheServerRenderedReachesThePageUnread()
    {
        const string Setup = """{"type":"setup","language":"en"}""";
        _seat.Send(EventNames.Page, Setup);
        _seat.SendCall(1, 10, 20);

        Assert.Equal([Setup, OfficerSeat.Json(1)], _seat.Officer.PageMessages.Where(message => message == Setup || message == OfficerSeat.Json(1)));
    }

    [Fact]
    public void ACallWithoutAPlaceIsShownWithoutADistance()
    {
        _seat.Send(EventNames.Call, 1, 2, "emergency", false, 0f, 0f, 0f, 0f, 0, OfficerSeat.Json(1));
        _seat.ShowCards(1, 1);
        _seat.Run(2);

        Assert.Single(_seat.Page("call"));
        Assert.Empty(_seat.Page("distance"));
    }

    [Fact]
    public void ADistanceIsToldAtOnceAndThenWhileItChanges()
    {
        _seat.SendCall(1, 300, 400);
        Assert.Equal(500, _seat.Metres(1));
        _seat.ShowCards(1, 1);
        _seat.Run(5);
        Assert.Single(_seat.Page("distance"));
        _seat.Officer.Position = new Triple(300, 0, 30);
        _seat.Run(1.1);

        Assert.Equal(400, _seat.Metres(1));
    }

    [Fact]
    public void OnlyCardsHaveDistancesUntilTheListIsUp()
    {
        _seat.Send(EventNames.State, """{"type":"state"}""", new List<object> { 1, 2, "emergency", 1000f, 0f, 30f, 0f });
        _seat.SendCall(2, 2000, 0);
        _seat.ShowCards(1, 2);
        _seat.Run(2);
        Assert.DoesNotContain(_seat.Page("distance"), message => message.GetProperty("call").GetInt32() == 1);

        _seat.Press("sdispatch_list");
        _seat.FromPage("listOpened");
        _seat.Run(1.1);
        Assert.Equal((1000, 2000), (_seat.Metres(1), _seat.Metres(2)));
    }

    [Fact]
    public void WhatThePageDoesGoesToTheServerAsItIs()
    {
        _seat.Sent.Clear();
        _seat.FromPage("act", ("action", "note"), ("call", 12), ("text", "two men, one \"armed\""));
        _seat.FromPage("act", ("action", "close"), ("call", 12));
        _seat.FromPage("details", ("call", 12));

        Assert.Equal(["act(note, 12, two men, one \"armed\")", "act(close, 12, )", "details(12)"], _seat.Sent);
    }

    [Fact]
    public void AButtonThatIsHeldDownActsOnce()
    {
        _seat.Sent.Clear();
        for (var press = 0; press < 5; press++) _seat.Officer.CallFromPage("act", new Dictionary<string, object?> { ["action"] = "respond", ["call"] = 12 });
        _seat.Run(0.2);
        Assert.Equal(["act(respond, 12, )"], _seat.Sent);
        _seat.Run(1);
        _seat.FromPage("act", ("action", "respond"), ("call", 12));

        Assert.Equal(2, _seat.Sent.Count);
    }

    [Fact]
    public void EveryCallbackIsAnswered()
    {
        var answers = new List<object?>();
        string[] names = ["ready", "cardsShown", "act", "details", "gps", "listClosed", "listOpened", "preferences", "sound"];
        foreach (var name in names) Assert.True(_seat.Officer.CallFromPage(name, null, answers.Add), name);
        _seat.Run(0.2);

        Assert.Equal(names.Select(_ => (object?)"ok"), answers);
    }

    [Fact]
    public void TheStreetIsAnsweredToWhoAsks()
    {
        _seat.Sent.Clear();
        _seat.Send(EventNames.WhereAreYou, 7);
        _seat.Run(0.1);

        Assert.Equal(["iAmAt(7, Grove Street, , Davis)"], _seat.Sent);
    }
}
