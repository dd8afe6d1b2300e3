using SonoranDispatch.Contracts;
using StandIn;

namespace SonoranDispatch.Tests.Client;

/// <summary>Tests what is passed between server and page, and the distances that only the client knows.</summary>
public sealed class ScreenTests : IDisposable
{
    private readonly ClientHarness _client = new();

    public void Dispose()
    {
        _client.AssertNothingBroke();
        _client.Dispose();
    }

    [Fact]
    public void WhatTheServerRenderedReachesThePageUnread()
    {
        const string Setup = """{"type":"setup","language":"en"}""";
        _client.Send(EventNames.Page, Setup);
        _client.SendCall(1, 10, 20);

        Assert.Equal([Setup, ClientHarness.Json(1)], _client.Officer.PageMessages.Where(message => message == Setup || message == ClientHarness.Json(1)));
    }

    [Fact]
    public void AFormReachesTheServerWithTheFieldsThatItMayHave()
    {
        var fields = new Dictionary<string, object?> { ["title"] = new string('x', 10_000), ["code"] = 7, ["priority"] = 1, ["x"] = "here", ["departments"] = "police" };
        _client.FromPage("save", ("call", 12), ("fields", fields));
        _client.FromPage("save", ("call", 0), ("fields", new Dictionary<string, object?>()));

        var sent = _client.Forms.Select(static form => string.Join(", ", form.Fields.OrderBy(static field => field.Key, StringComparer.Ordinal).Select(static field => field.Key + "=" + (field.Value is string text ? text.Length : field.Value))));
        Assert.Equal(["priority=1, title=2000", ""], sent);
        Assert.Equal([12, 0], _client.Forms.Select(static form => form.Call));
    }

    [Theory]
    [InlineData("12", true)]
    [InlineData(-5, true)]
    [InlineData(0.5, true)]
    [InlineData(null, true)]
    [InlineData(12, false)]
    public void WhatIsNoFormIsNotSent(object? call, bool hasFields)
    {
        _client.FromPage("save", ("call", call), ("fields", hasFields ? new Dictionary<string, object?> { ["title"] = "Mine" } : "title"));

        Assert.Empty(_client.Forms);
    }

    [Fact]
    public void ACallWithoutAPlaceIsShownWithoutADistance()
    {
        _client.Send(EventNames.Call, 1, 2, "emergency", false, 0f, 0f, 0f, 0f, 0, ClientHarness.Json(1));
        _client.ShowCards(1, 1);
        _client.Run(2);

        Assert.Single(_client.Page("call"));
        Assert.Empty(_client.Distances());
    }

    [Fact]
    public void ADistanceIsToldAtOnceAndThenWhileItChanges()
    {
        _client.SendCall(1, 300, 400);
        Assert.Equal(500, _client.Metres(1));
        _client.ShowCards(1, 1);
        _client.Run(5);
        Assert.Single(_client.Distances());
        _client.Officer.Position = new VectorValue(300, 0, 30);
        _client.Run(1.1);

        Assert.Equal(400, _client.Metres(1));
    }

    [Fact]
    public void OnlyCardsHaveDistancesUntilTheListIsUp()
    {
        _client.Send(EventNames.State, """{"type":"state"}""", new List<object> { 1, 2, "emergency", 1000f, 0f, 30f, 0f });
        _client.SendCall(2, 2000, 0);
        _client.ShowCards(1, 2);
        _client.Run(2);
        Assert.DoesNotContain(_client.Distances(), told => told.Call == 1);

        _client.Press("sdispatch_list");
        _client.FromPage("listOpened");
        _client.Run(1.1);
        Assert.Equal((1000, 2000), (_client.Metres(1), _client.Metres(2)));
    }

    [Fact]
    public void WhatThePageDoesGoesToTheServerAsItIs()
    {
        _client.Sent.Clear();
        _client.FromPage("act", ("action", "note"), ("call", 12), ("text", "two men, one \"armed\""));
        _client.FromPage("act", ("action", "close"), ("call", 12));
        _client.FromPage("details", ("call", 12));
        _client.FromPage("nearest", ("call", 12));
        _client.FromPage("nearest", ("call", "junk"));
        _client.FromPage("lengths", ("imperial", true));

        Assert.Equal(["act(note, 12, two men, one \"armed\")", "act(close, 12, )", "details(12)", "nearest(12)", "nearest(0)", "lengths(True)"], _client.Sent);
    }

    [Fact]
    public void AButtonThatIsHeldDownActsOnce()
    {
        _client.Sent.Clear();
        for (var press = 0; press < 5; press++) _client.Officer.CallFromPage("act", new Dictionary<string, object?> { ["action"] = "respond", ["call"] = 12 });
        _client.Run(0.2);
        Assert.Equal(["act(respond, 12, )"], _client.Sent);
        _client.Run(1);
        _client.FromPage("act", ("action", "respond"), ("call", 12));

        Assert.Equal(2, _client.Sent.Count);
    }

    [Fact]
    public void EveryCallbackIsAnswered()
    {
        var answers = new List<object?>();
        string[] names = ["ready", "cardsShown", "linkShown", "act", "details", "nearest", "lengths", "gps", "listClosed", "listOpened", "preferences", "sound"];
        foreach (var name in names) Assert.True(_client.Officer.CallFromPage(name, null, answers.Add), name);
        _client.Run(0.2);

        Assert.Equal(names.Select(_ => (object?)"ok"), answers);
    }

    [Fact]
    public void TheStreetIsAnsweredToWhoAsks()
    {
        _client.Sent.Clear();
        _client.Send(EventNames.WhereAreYou, 7);
        _client.Run(0.1);

        Assert.Equal(["iAmAt(7, Grove Street, , Davis)"], _client.Sent);
    }
}
