using System.Text.Json;
using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Intake;
using SonoranDispatch.OfficerUi;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.OfficerUi;

/// <summary>Tests that dispatchers in the game change and open calls within the limits of the exports, and that nobody else does.</summary>
public sealed class CallFormsTests
{
    private const int Adams = CoreHarness.Officer;
    private const int Dispatcher = 12;

    private readonly CoreHarness _core = new(before: static players => players.Join(Dispatcher, "Dana", null, "sonorandispatch.duty", "sonorandispatch.dispatch"));

    public CallFormsTests()
    {
        foreach (var player in new[] { Adams, Dispatcher }) _core.Root.PageRequests.Hello(player, "");
        _core.Tick();
        _core.Type(CoreHarness.Caller, "Help");
    }

    private Call First => _core.Root.Repository.Find(1)!;

    [Fact]
    public void EveryFieldIsChangedWithOneFormAndEveryOfficerIsTold()
    {
        var before = _core.Clients.Sent.Count;
        Save(1, ("title", "Armed robbery"), ("code", "10-31"), ("priority", 3.0), ("description", "Two men"), ("address", "Elgin Avenue"), ("x", 100.0), ("y", -200.0));

        var details = First.Desired.Details;
        Assert.Equal(("Armed robbery", "10-31", 3, "Two men", "Elgin Avenue"), (details.Title, details.Code, details.Priority, details.Description, details.Address));
        Assert.Equal((new Place(100, -200, 0), "Two men"), (First.Desired.Place, First.Text));
        Assert.True(First.IsAttended);
        Assert.Equal("Call 1 is changed.", Said(Dispatcher));
        var told = _core.Clients.Sent.Skip(before).Where(static sent => sent.Player == Adams && sent.Event == EventNames.Call).ToList();
        Assert.Contains("\"title\":\"Armed robbery\"", (string)Assert.Single(told).Arguments[^1], StringComparison.Ordinal);
        Assert.Equal(1, Counted(CallForms.EditSurface, "accepted"));
    }

    [Fact]
    public void WhatIsNotFilledInStaysAsItIs()
    {
        var before = First.Desired;
        Save(1, ("priority", 2));

        Assert.Equal(before with { Details = before.Details with { Priority = 2 } }, First.Desired);
    }

    [Fact]
    public void APostalMovesTheCallAndItsStreetIsForgotten()
    {
        _core.Root.Repository.Change(1, static call => call with { Desired = call.Desired with { Details = call.Desired.Details with { Address = "Grove Street", Block = "Grove Street / Forum Drive" } } });
        Save(1, ("postal", "8000"));

        Assert.Equal((new Place(0, 0, 0), "8000", "", ""), (First.Desired.Place, First.Desired.Details.Postal, First.Desired.Details.Address, First.Desired.Details.Block));
    }

    [Fact]
    public void APlaceThatIsChosenOnTheMapHasTheNearestPostal()
    {
        Save(1, ("x", 415), ("y", -981.5));

        Assert.Equal((new Place(415, -981.5, 0), "7041"), (First.Desired.Place, First.Desired.Details.Postal));
    }

    [Theory]
    [InlineData("title", 100)]
    [InlineData("code", 50)]
    [InlineData("description", 500)]
    [InlineData("address", 80)]
    public void ALongTextIsCutAndHasNoControlCharacters(string field, int longest)
    {
        Save(1, (field, "a\u0007\nb" + new string('x', 10_000)));

        var details = First.Desired.Details;
        var text = field switch { "title" => details.Title, "code" => details.Code, "description" => details.Description, _ => details.Address };
        Assert.Equal("a b" + new string('x', longest - 3), text);
    }

    public static TheoryData<string, object, string> Wrong => new()
    {
        { "priority", 0, "Not saved: priority is not valid." },
        { "priority", 4, "Not saved: priority is not valid." },
        { "priority", "urgent", "Not saved: priority is not valid." },
        { "title", true, "Not saved: title is not valid." },
        { "description", new List<object?> { 1 }, "Not saved: description is not valid." },
        { "code", new Dictionary<string, object?>(), "Not saved: code is not valid." },
        { "x", 1e9, "Not saved: x, y is not valid." },
        { "x", double.NaN, "Not saved: x, y is not valid." },
        { "y", "here", "Not saved: x, y is not valid." },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void AWrongFieldIsRefusedAndNothingChanges(string field, object value, string expected)
    {
        var before = First;
        Save(1, (field, value), ("address", "Elgin Avenue"));

        Assert.Equal(expected, Said(Dispatcher));
        Assert.Same(before, First);
        Assert.Equal(1, Counted(CallForms.EditSurface, "SD-ACTION-028"));
    }

    [Fact]
    public void AnUnknownPostalIsRefused()
    {
        Save(1, ("postal", "9999"));
        Assert.Equal("There is no postal 9999 on the map.", Said(Dispatcher));
        Save(0, ("title", "Robbery"), ("postal", "9999"));

        Assert.Equal((1, 1), (Counted(CallForms.EditSurface, "SD-ACTION-027"), Counted(CallForms.OpenSurface, "SD-ACTION-027")));
        Assert.Single(_core.Root.Repository.Calls);
    }

    [Fact]
    public void ACallKeepsATitleOrADescription()
    {
        Save(1, ("title", " "), ("description", "\u200b"));
        Assert.Equal("A call needs a title or a description.", Said(Dispatcher));

        Save(1, ("title", ""), ("description", "Two men with guns"));
        Assert.Equal("Two men with guns", First.Desired.Details.Title);
    }

    [Theory]
    [InlineData(Adams, 1, "You may not do a dispatcher's work: that needs the permission sonorandispatch.dispatch.", "SD-ACTION-025")]
    [InlineData(Dispatcher, 9, "There is no open call 9 that you can see.", "SD-ACTION-001")]
    [InlineData(Dispatcher, -1, "There is no open call -1 that you can see.", "SD-ACTION-001")]
    [InlineData(Dispatcher, 2, "There is no open call 2 that you can see.", "SD-ACTION-001")]
    public void WhatIsNotPossibleIsRefusedAndCounted(int player, int number, string expected, string code)
    {
        _core.Players.Move(CoreHarness.Passenger, new Place(3_000, 3_000, 0));
        _core.Type(CoreHarness.Passenger, "A fire");
        _core.Root.CallActions.Close(2);
        var before = First;

        _core.Root.PageRequests.Save(player, number, new Dictionary<string, object?> { ["title"] = "Mine" });

        Assert.Equal(expected, Said(player));
        Assert.Same(before, First);
        Assert.Equal(1, Counted(CallForms.EditSurface, code));
        Assert.DoesNotContain(Pages(player), static page => page.Contains("\"saved\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("title")]
    [InlineData(7)]
    public void WhatIsNoFormChangesNothing(object? form)
    {
        var before = First;
        _core.Root.PageRequests.Save(Dispatcher, 1, form);
        _core.Root.PageRequests.Save(Dispatcher, 0, form);

        Assert.Same(before, First);
        Assert.Single(_core.Root.Repository.Calls);
        Assert.Equal((1, 1), (Counted(CallForms.EditSurface, "SD-ACTION-012"), Counted(CallForms.OpenSurface, "SD-ACTION-026")));
    }

    [Fact]
    public void AHundredFormsInASecondArePaced()
    {
        for (var form = 0; form < 100; form++)
        {
            _core.Root.PageRequests.Save(form % 2 == 0 ? Dispatcher : Adams, 1, new Dictionary<string, object?> { ["title"] = "Title " + form });
            _core.Clock.Advance(10);
        }

        Assert.Equal((5, 5, 90), (Counted(CallForms.EditSurface, "accepted"), Counted(CallForms.EditSurface, "SD-ACTION-025"), Counted(CallForms.EditSurface, "SD-ACTION-009")));
        Assert.Equal("Title 8", First.Desired.Details.Title);
    }

    [Fact]
    public void ANewCallIsAReportLikeAnyOther()
    {
        Save(0, ("title", "Robbery"), ("description", "Silent alarm"), ("priority", 1), ("postal", "8000"));

        var call = _core.Root.Repository.Find(2)!;
        var details = call.Desired.Details;
        Assert.Equal(("Robbery", "Silent alarm", 1, "8000", CallOrigin.RadioDispatch), (details.Title, details.Description, details.Priority, details.Postal, details.Origin));
        Assert.Equal((new Place(0, 0, 0), "Dispatch", null, CallClass.Emergency), (call.Desired.Place, call.Caller.Name, call.Caller.Player, call.Class));
        Assert.Equal(("dispatch", "Call 2 is open."), (call.Kind, Said(Dispatcher)));
        Assert.Equal(2, JsonDocument.Parse(Pages(Dispatcher).Last(static page => page.Contains("\"saved\"", StringComparison.Ordinal))).RootElement.GetProperty("call").GetInt32());
        Assert.Contains(_core.Clients.To(Adams, EventNames.Call), static sent => sent[0] is 2 && ((string)sent[^1]).Contains("\"isNew\":true", StringComparison.Ordinal));
        Assert.Equal(1, Counted(CallForms.OpenSurface, "accepted"));
    }

    [Fact]
    public void WhoHearsOfANewCallFollowsFromItsCode()
    {
        var core = new CoreHarness(
            """{ "departments": { "police": { "cad": ["Police"] }, "fire": { "cad": ["Fire"] } }, "commands": { "fire": { "name": "fire", "kind": "fire", "code": "10-70", "title": "Fire", "departments": ["fire"] } } }""",
            before: static players => players.Join(Dispatcher, "Dana", null, "sonorandispatch.duty", "sonorandispatch.dispatch"));
        core.Root.PageRequests.Save(Dispatcher, 0, new Dictionary<string, object?> { ["title"] = "Smoke", ["code"] = "10-70" });

        Assert.Equal("Call 1 is open.", JsonDocument.Parse((string)core.Clients.To(Dispatcher, EventNames.Page)[^1][0]).RootElement.GetProperty("text").GetString());
        var call = Assert.Single(core.Root.Repository.Calls);
        Assert.Equal(("fire", "fire"), (call.Kind, Assert.Single(call.Departments)));
    }

    [Fact]
    public void NewCallsAreLimitedByPlayerLikeAnOfficers()
    {
        var most = _core.Settings.Limits.CallsPerOfficer;
        var kinds = _core.Settings.Limits.CallsPerKindPerMinute;
        for (var call = 0; call <= most; call++)
        {
            Save(0, ("title", "Robbery " + call));
            _core.Clock.Advance((60_000 / kinds) + 1_000);
        }

        Assert.Equal((most, 1), (Counted(CallForms.OpenSurface, "accepted"), Counted(CallForms.OpenSurface, Messages.TooManyOfPlayer.Code)));
        Assert.StartsWith("You've made too many calls.", Said(Dispatcher), StringComparison.Ordinal);
    }

    [Fact]
    public void OnlyADispatcherOpensACall()
    {
        _core.Root.PageRequests.Save(Adams, 0, new Dictionary<string, object?> { ["title"] = "Robbery" });

        Assert.Single(_core.Root.Repository.Calls);
        Assert.Equal(1, Counted(CallForms.OpenSurface, "SD-ACTION-025"));
    }

    /// <summary>A read that began before the change shows the call as it was.</summary>
    [Fact]
    public void AnOlderReadDoesNotUndoAChange()
    {
        var game = new FeedHarness();
        game.Core.Players.Grant(Adams, "sonorandispatch.duty", "sonorandispatch.dispatch");
        game.Core.Type(CoreHarness.Caller, "Two men with guns");
        game.Deliver(1, 501);
        game.Core.Root.PageRequests.Save(Adams, 1, new Dictionary<string, object?> { ["title"] = "Armed robbery", ["postal"] = "8000" });
        game.Read();

        Assert.Equal(("Armed robbery", "8000", new Place(0, 0, 0)), (game.OnlyCall.Desired.Details.Title, game.OnlyCall.Desired.Details.Postal, game.OnlyCall.Desired.Place));
    }

    [Theory]
    [InlineData("edit 1 title Armed robbery", "Armed robbery", 2)]
    [InlineData("EDIT #1 Priority 3", "911 call", 3)]
    public void TheCommandChangesOneField(string typed, string title, int priority)
    {
        Type(typed);

        Assert.Equal((title, priority, "Call 1 is changed."), (First.Desired.Details.Title, First.Desired.Details.Priority, _core.LastChat(Dispatcher)));
    }

    [Fact]
    public void ADispatcherTakesAUnitOffACall()
    {
        _core.Root.Units.Set(Adams, new CadUnit(345, ["adams"], "A-12", "Adams", "", false, false));
        _core.Root.OfficerActions.Respond(Adams, 1);
        _core.Root.PageRequests.Details(Dispatcher, 1);
        Assert.Contains("\"attached\":[{\"who\":\"@2\",\"unit\":\"A-12\"}]", Pages(Dispatcher)[^1], StringComparison.Ordinal);

        _core.Root.PageRequests.Act(Dispatcher, OfficerActionNames.Detach, 1, "@2");

        Assert.Empty(First.Responders);
        Assert.Equal(("A-12 is no longer on call 1.", "Dispatch took you off call 1."), (Said(Dispatcher), _core.LastChat(Adams)));
        Assert.Contains(_core.Clients.To(Adams, EventNames.Route), static sent => sent is [1, false]);
        Assert.Equal(1, Counted(UnitAttachments.DetachSurface, "accepted"));

        _core.Root.OfficerActions.Respond(Adams, 1);
        Type("detach 1 a-12");
        Assert.Empty(First.Responders);
    }

    [Fact]
    public void AUnitThatNoPlayerHereIsCanBeTakenOffToo()
    {
        _core.Root.CallActions.AttachUnit(1, new Responder(null, "B-18", new UnitTarget(null, 18)));
        Type("detach 1 B-18");

        Assert.Empty(First.Responders);
        Assert.Empty(First.Desired.Units);
    }

    [Theory]
    [InlineData(Adams, "detach 1 A-12", "SD-ACTION-025")]
    [InlineData(Dispatcher, "detach 9 A-12", "SD-ACTION-001")]
    [InlineData(Dispatcher, "detach 1 Z-99", "SD-ACTION-004")]
    public void AUnitIsNotTakenOffWithoutTheRightOrTheUnit(int player, string typed, string code)
    {
        _core.Root.OfficerActions.Respond(Adams, 1);
        _core.Root.DispatchCommand.Take(player, typed);

        Assert.Single(First.Responders);
        Assert.Equal(1, Counted(UnitAttachments.DetachSurface, code));
    }

    [Fact]
    public void OnlyADispatchersPageIsToldWhatTheFormNeeds()
    {
        foreach (var player in new[] { Adams, Dispatcher }) _core.Root.PageRequests.Details(player, 1);

        Assert.DoesNotContain("\"edit\"", Pages(Adams)[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("\"attached\"", Pages(Adams)[^1], StringComparison.Ordinal);
        var edit = JsonDocument.Parse(Pages(Dispatcher)[^1]).RootElement.GetProperty("edit");
        Assert.Equal((First.Desired.Details.Title, "7041"), (edit.GetProperty("title").GetString(), edit.GetProperty("postal").GetString()));
        Assert.Equal([false, true], new[] { Adams, Dispatcher }.Select(player => _core.Clients.To(player, EventNames.State).Any(static sent => ((string)sent[0]).Contains("\"open\"", StringComparison.Ordinal))));
    }

    private void Save(int number, params (string Name, object? Value)[] fields) =>
        _core.Root.PageRequests.Save(Dispatcher, number, fields.ToDictionary(static field => field.Name, static field => field.Value));

    private void Type(string typed)
    {
        _core.Root.DispatchCommand.Take(Dispatcher, typed);
        _core.Tick();
    }

    private List<string> Pages(int player) => [.. _core.Clients.To(player, EventNames.Page).Select(static sent => (string)sent[0])];

    private string Said(int player) => JsonDocument.Parse(Pages(player).Last(static page => page.Contains("\"said\"", StringComparison.Ordinal))).RootElement.GetProperty("text").GetString()!;

    private long Counted(string surface, string outcome) => _core.Root.IntakeCounters.Counts.TryGetValue((surface, outcome), out var count) ? count : 0;
}
