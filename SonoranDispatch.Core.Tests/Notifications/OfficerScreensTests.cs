using System.Text.Json;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Notifications;

/// <summary>Tests what officers' screens show, and that no player is sent anything they may not see.</summary>
public sealed class OfficerScreensTests
{
    private const int Baker = 5;
    private const string Duty = "sonorandispatch.duty";

    private readonly CoreHarness _core = new();

    public OfficerScreensTests()
    {
        _core.Players.Join(Baker, "Officer Baker", new Place(1, 1, 0), Duty);
        _core.Tick();
    }

    [Theory]
    [InlineData("panic", 3, 3)]
    [InlineData("panic", 1, 3)]
    [InlineData("emergency", 1, 2)]
    [InlineData("emergency", 2, 1)]
    [InlineData("emergency", 3, 1)]
    public void ANewCallIsAnnouncedInTheSameTickAndAsLoudAsItIsUrgent(string kind, int priority, int sound)
    {
        var core = new CoreHarness($$"""{ "commands": { "911": { "kind": "{{kind}}", "priority": {{priority}} } } }""");
        core.Root.Commands.Take(CoreHarness.Caller, "911", "help");

        var card = Assert.Single(core.Clients.To(CoreHarness.Officer, EventNames.Call));
        Assert.Equal([1, kind == "panic" ? 0 : priority, kind, true, 425.14f, -979.26f, 30.7f, 0f, sound], card[..9]);
        Assert.True(Json(card[9]).GetProperty("isNew").GetBoolean());
        Assert.Equal("help", Json(card[9]).GetProperty("card").GetProperty("text").GetString());
    }

    [Fact]
    public void AChangeHoldsOnlyWhatChangedAndIsSilent()
    {
        Call();
        _core.Root.CallActions.Update(1, new CallUpdate { Details = new() { Title = "Robbery" } });

        var change = Last(CoreHarness.Officer);
        Assert.Equal("""{"type":"change","call":1,"title":"Robbery"}""", (string)change[9]);
        Assert.Equal(0, change[8]);
    }

    [Fact]
    public void AFactThatBecameEmptyIsSentAsEmpty()
    {
        Call();
        _core.Root.CallActions.Update(1, new CallUpdate { Details = new() { Code = "" } });

        Assert.Equal("""{"type":"change","call":1,"code":""}""", (string)Last(CoreHarness.Officer)[9]);
    }

    [Fact]
    public void ARepeatIsACountAndANoteAndIsNotAnnouncedAgain()
    {
        Call("help");
        _core.Clock.Advance(31_000);
        _core.Type(CoreHarness.Caller, "they left");

        var messages = _core.Clients.To(CoreHarness.Officer, EventNames.Call);
        Assert.Equal(2, messages.Count);
        Assert.Equal(0, messages[1][8]);
        var change = Json(messages[1][9]);
        Assert.Equal(("change", 2, "they left", "Jane Doe"), (
            change.GetProperty("type").GetString(),
            change.GetProperty("count").GetInt32(),
            change.GetProperty("note").GetProperty("text").GetString(),
            change.GetProperty("note").GetProperty("label").GetString()));
        Assert.Equal("2026-01-01T12:00:31Z", change.GetProperty("note").GetProperty("at").GetString());
    }

    [Fact]
    public void TheResponderSeesTheCallAsTheirsAndOthersSeeOnlyTheLabel()
    {
        Call();
        _core.Root.OfficerActions.Respond(CoreHarness.Officer, 1);

        Assert.Equal("""{"type":"change","call":1,"units":["Officer Adams"],"mine":true,"pulse":false,"note":""", Start(Last(CoreHarness.Officer)));
        Assert.Equal("""{"type":"change","call":1,"units":["Officer Adams"],"note":""", Start(Last(Baker)));
        Assert.Equal([1, true], Assert.Single(_core.Clients.To(CoreHarness.Officer, EventNames.Route)));
        Assert.Empty(_core.Clients.To(Baker, EventNames.Route));

        static string Start(object[] change) => ((string)change[9]).Split('{')[1] is var first ? "{" + first : "";
    }

    [Fact]
    public void WhatALateAnswerFillsInDoesNotLightUp()
    {
        _core.Root.Commands.Take(CoreHarness.Caller, "911", "help");
        _core.Root.StreetRequests.Answer(CoreHarness.Caller, 1, "Grove Street", "", "Davis");

        Assert.Equal("""{"type":"change","call":1,"address":"Grove Street, Davis","pulse":false}""", (string)Last(CoreHarness.Officer)[9]);
    }

    [Fact]
    public void AClosedCallGoesAndSoDoesADroppedOne()
    {
        Call("first");
        _core.Clock.Advance(601_000);
        Call("second");
        _core.Root.CallActions.Close(1);
        _core.Root.AdminCommands.Answer(["drop", "2"]);

        Assert.Equal([[1], [2]], _core.Clients.To(CoreHarness.Officer, EventNames.Gone));
        Assert.Empty(_core.Clients.To(CoreHarness.Passenger, EventNames.Gone));
    }

    [Fact]
    public void AnApproximatePlaceLeavesOnlyAsItsCircle()
    {
        var core = new CoreHarness("""{ "commands": { "911": { "approximateRadius": 200 } } }""");
        core.Type(CoreHarness.Caller, "help");
        core.Root.PageRequests.Hello(CoreHarness.Officer, "");
        core.Tick();

        var card = Assert.Single(core.Clients.To(CoreHarness.Officer, EventNames.Call));
        var marks = (object[])Assert.Single(core.Clients.To(CoreHarness.Officer, EventNames.State))[1];
        Assert.Equal(200f, card[7]);
        Assert.Equal(card[4..8], marks[3..7]);
        Assert.InRange(new Place((float)card[4], (float)card[5], 0).DistanceTo(CoreHarness.GroveStreet), 1, 200);
        Assert.True(Json(card[9]).GetProperty("card").GetProperty("approximate").GetBoolean());
        var everything = string.Join(' ', core.Clients.Sent.SelectMany(sent => sent.Arguments).Select(value => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.DoesNotContain("425.1", everything, StringComparison.Ordinal);
    }

    [Fact]
    public void DetailsShowEverythingAndTheActionsAllowedNow()
    {
        var text = new string('x', 500);
        Call(text);
        _core.Root.OfficerActions.Respond(Baker, 1);
        _core.Root.OfficerActions.AddNote(Baker, 1, "he fled");
        _core.Root.PageRequests.Details(Baker, 1);
        _core.Root.PageRequests.Details(CoreHarness.Officer, 1);

        var (his, others) = (Json(_core.Clients.To(Baker, EventNames.Page)[^1][0]), Json(_core.Clients.To(CoreHarness.Officer, EventNames.Page)[^1][0]));
        Assert.Equal((text, "accepted"), (his.GetProperty("text").GetString(), his.GetProperty("state").GetString()));
        Assert.Equal(["Officer Baker is responding", "he fled"], his.GetProperty("notes").EnumerateArray().Select(note => note.GetProperty("text").GetString()));
        Assert.Equal(["leave", "note", "reply", "assist", "close", "nearest"], his.GetProperty("may").EnumerateArray().Select(may => may.GetString()));
        Assert.Equal(["respond", "note", "assist", "nearest"], others.GetProperty("may").EnumerateArray().Select(may => may.GetString()));
    }

    private static JsonElement Json(object text) => JsonDocument.Parse((string)text).RootElement;

    private object[] Last(int player) => _core.Clients.To(player, EventNames.Call)[^1];

    private void Call(string text = "help")
    {
        _core.Type(CoreHarness.Caller, text);
        for (var tick = 0; tick < 10; tick++) _core.Tick();
    }
}
