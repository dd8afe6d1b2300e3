using SonoranDispatch.Cad;
using SonoranDispatch.CadFeed;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.CadFeed;

/// <summary>Tests of what a read of the CAD's calls, or an event, changes in the game.</summary>
public sealed class CadCallFeedTests
{
    private readonly FeedHarness _game = new();

    [Fact]
    public void ADispatchersCallBecomesACallWithACardOnce()
    {
        _game.Add(600, "Robbery", "10-31");
        _game.Read();
        _game.Read();

        var call = _game.OnlyCall;
        Assert.Equal((600, "Robbery", "10-31", "Silent alarm", CallState.Open), (call.CadNumber, call.Desired.Details.Title, call.Desired.Details.Code, call.Text, call.State));
        Assert.Equal(1, _game.Cards());
    }

    [Fact]
    public void WhatIsFoundAfterAGapIsNotAnnouncedAsNew()
    {
        _game.Core.Clock.Advance(CadCallFeed.LongestGap + 1);
        _game.Add(600);
        _game.Read();

        Assert.Equal((1, 0), (_game.Repository.Calls.Count, _game.Cards()));
        Assert.Contains("\"title\":\"Robbery\"", (string)_game.Core.Clients.To(FeedHarness.Officer, EventNames.State)[^1][0], StringComparison.Ordinal);
    }

    [Fact]
    public void OurOwnCallIsNotDoubled()
    {
        _game.Core.Type(CoreHarness.Caller, "Two men with guns");
        _game.Deliver(1, 501);
        _game.Read();
        _game.Board[501] = _game.Board[501] with { MetaData = CadCall.EmptyMetaData };
        _game.Read();

        Assert.Equal((1, 1), (_game.Repository.Calls.Count, _game.Cards()));
    }

    [Fact]
    public void ACallWhoseCreateIsNotAnsweredYetIsNotTakenForADispatchers()
    {
        _game.Core.Type(CoreHarness.Caller, "Two men with guns");
        var call = _game.OnlyCall;
        _game.Board[501] = new CadCall { CallId = 501, Details = call.Desired.Details, MetaData = CallMetaData.For(call.Uuid, null), SaysUnits = true };
        _game.Read();

        Assert.Single(_game.Repository.Calls);
    }

    [Fact]
    public void EditsShowAndAFieldThatWeAreChangingStaysOurs()
    {
        _game.Core.Type(CoreHarness.Caller, "Two men with guns");
        _game.Deliver(1, 501);
        _game.Core.Root.CallActions.Update(1, new CallUpdate { Details = new CallChanges { Priority = 1 } });
        _game.Change(501, found => found with { Details = found.Details! with { Title = "Armed robbery", Priority = 3, Description = "Three men" } });
        _game.Read();

        var call = _game.OnlyCall;
        Assert.Equal(("Armed robbery", 1, "Three men"), (call.Desired.Details.Title, call.Desired.Details.Priority, call.Text));
        Assert.Equal((3, "Armed robbery"), (call.Known.Details.Priority, call.Known.Details.Title));
    }

    [Fact]
    public void AReadThatBeganBeforeTheLastAnswerChangesNothingButMayClose()
    {
        _game.Add(600);
        _game.Read();
        var began = _game.Core.Clock.Milliseconds;
        var stale = _game.Listed();
        _game.Repository.Change(1, call => call with
        {
            Desired = call.Desired with { Details = call.Desired.Details with { Title = "Bank robbery" } },
            Known = call.Known with { Details = call.Known.Details with { Title = "Bank robbery" }, AnsweredAt = began + 10 },
        });
        _game.Feed.Take(_game.Core.Root.Cad!, stale, began);
        while (_game.Feed.IsApplying) _game.Tick();
        Assert.Equal("Bank robbery", _game.OnlyCall.Desired.Details.Title);

        _game.Change(600, found => found with { IsClosed = true });
        _game.Repository.Note(1, call => call with { Known = call.Known with { AnsweredAt = long.MaxValue } });
        _game.Read();
        Assert.Equal(CallState.Closed, _game.OnlyCall.State);
    }

    [Fact]
    public void ThePlaceOfADispatchersCallIsItsCoordinatesOrElseItsPostal()
    {
        _game.Add(600);
        _game.Change(600, found => found with { Details = found.Details! with { Postal = "7041" } });
        _game.Read();
        Assert.Equal((420, -980), ((int)_game.OnlyCall.Desired.Place!.X, (int)_game.OnlyCall.Desired.Place.Y));

        _game.Change(600, found => found with { MetaData = new Dictionary<string, string> { ["x"] = "100.5", ["y"] = "-20" } });
        _game.Read();
        Assert.Equal((100.5, -20), (_game.OnlyCall.Desired.Place!.X, _game.OnlyCall.Desired.Place.Y));
        Assert.Equal(_game.OnlyCall.Desired.Place, _game.OnlyCall.Known.Place);
    }

    [Theory]
    [InlineData("abc", "1")]
    [InlineData("NaN", "1")]
    [InlineData("900000", "1")]
    [InlineData("1", "")]
    public void ACallWithImpossibleCoordinatesHasNoPlace(string x, string y)
    {
        _game.Add(600);
        _game.Change(600, found => found with { MetaData = new Dictionary<string, string> { ["x"] = x, ["y"] = y } });
        _game.Read();

        Assert.Null(_game.OnlyCall.Desired.Place);
    }

    [Fact]
    public void NotesOfOthersShowOnceAndOurOwnAreNotTheirs()
    {
        _game.Core.Type(CoreHarness.Caller, "Two men with guns");
        _game.Core.Root.CallActions.AddNote(1, "A-12", "They left");
        _game.Deliver(1, 501);
        _game.Change(501, found => found with { Notes = [.. found.Notes, new CallNote("D-1", "Ambulance is coming", default)] });
        _game.Read();
        _game.Read();
        _game.Change(501, found => found with { Notes = [.. found.Notes, new CallNote("D-1", "Ambulance is coming", default)] });
        _game.Read();

        Assert.Equal(["Ambulance is coming", "Ambulance is coming"], _game.OnlyCall.Known.OthersNotes.Select(other => other.Note.Content));
        Assert.Equal(["They left"], _game.OnlyCall.Desired.Notes.Select(note => note.Content));
    }

    [Fact]
    public void ANoteThatAnEventToldOfIsNotShownAgainByTheNextRead()
    {
        _game.Add(600);
        _game.Read();
        var note = new CallNote("D-1", "Ambulance is coming", default);
        _game.Feed.Handle(new CadEvent.NoteAdded(600, note));
        _game.Feed.Handle(new CadEvent.NoteAdded(600, note));
        _game.Change(600, found => found with { Notes = [note] });
        _game.Read();

        Assert.Equal("Ambulance is coming", Assert.Single(_game.OnlyCall.Known.OthersNotes).Note.Content);
    }

    [Fact]
    public void ADispatchersCallComesWithItsNotes()
    {
        _game.Add(600);
        _game.Change(600, found => found with { Notes = [new CallNote("D-1", "Silent approach", default)] });
        _game.Read();
        Assert.Equal("Silent approach", Assert.Single(_game.OnlyCall.AllNotes).Content);

        _game.Read();
        Assert.Single(_game.OnlyCall.AllNotes);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ALateEventAboutTheWholeCallDoublesNoNote(bool newestFirst)
    {
        var made = _game.Add(600);
        var (first, second) = (new CallNote("D-1", "One", default), new CallNote("D-1", "Two", default));
        _game.Change(600, found => found with { Notes = [first, second] });
        _game.Read();
        _game.Feed.Handle(new CadEvent.CallChanged(made with { Notes = newestFirst ? [second, first] : [first] }, null));
        _game.Core.Clock.Advance(1);
        _game.Read();

        Assert.Equal(["One", "Two"], _game.OnlyCall.Known.OthersNotes.Select(other => other.Note.Content));
    }

    [Fact]
    public void AReadThatALaterOneOvertookChangesNothing()
    {
        _game.Add(600);
        var earlier = _game.Listed();
        var began = _game.Core.Clock.Milliseconds;
        _game.Core.Clock.Advance(10);
        _game.Change(600, found => found with { Details = found.Details! with { Title = "Fire" } });
        _game.Read();
        _game.Feed.Take(_game.Core.Root.Cad!, earlier, began);
        while (_game.Feed.IsApplying) _game.Tick();

        Assert.Equal("Fire", _game.OnlyCall.Desired.Details.Title);
    }

    [Fact]
    public void AnAttachedOfficerGetsTheCardTheRouteAndALine()
    {
        _game.Add(600);
        _game.Change(600, found => found with { MetaData = new Dictionary<string, string> { ["x"] = "100", ["y"] = "-20" } });
        _game.Read();
        Assert.Equal(1, _game.Cards());

        _game.Feed.Handle(new CadEvent.UnitsAttached(600, [FeedHarness.OfficersUnit], FeedHarness.DispatchersUnit));
        _game.Tick();
        Assert.Equal((2, "D-1 put you on call 1."), (_game.Cards(), _game.Core.LastChat(FeedHarness.Officer)));
        Assert.Equal([1, true], _game.Core.Clients.To(FeedHarness.Officer, EventNames.Route)[^1]);
        Assert.True(_game.OnlyCall.Involves(FeedHarness.Officer));

        _game.Change(600, found => found with { Identifiers = [FeedHarness.OfficersUnit] });
        _game.Read();
        Assert.Equal(2, _game.Cards());
    }

    [Fact]
    public void ADetachedOfficerNoLongerResponds()
    {
        _game.Add(600, units: FeedHarness.OfficersUnit);
        _game.Read();
        Assert.True(_game.OnlyCall.Involves(FeedHarness.Officer));

        _game.Change(600, found => found with { Identifiers = [] });
        _game.Read();
        var call = _game.OnlyCall;
        Assert.Equal((0, 0, 0), (call.Responders.Count, call.Desired.Units.Count, call.Known.Units.Count));
    }

    [Fact]
    public void AUnitThatLoggedOutWasDetachedByTheCadAndItsOfficerStillResponds()
    {
        _game.Add(600, units: FeedHarness.OfficersUnit);
        _game.Read();
        _game.SetUnits([]);
        _game.Core.Root.UnitPoller.OfficialListChanged();
        _game.Core.Clock.Advance(2_000);
        _game.Tick();
        _game.Change(600, found => found with { Identifiers = [] });
        _game.Read();

        Assert.True(_game.OnlyCall.Involves(FeedHarness.Officer));
    }

    [Fact]
    public void AUnitThatIsNotKnownYetIsNamedOnceItIs()
    {
        _game.Add(600, units: 77);
        _game.Read();
        Assert.Equal(("77", new UnitTarget(null, 77)), (_game.OnlyCall.Responders[0].Label, _game.OnlyCall.Known.Units[0]));

        _game.SetUnits([new CadUnit(77, ["Officer Adams"], "C-77", "Adams", "Police", false, false)]);
        _game.Core.Root.UnitPoller.OfficialListChanged();
        _game.Core.Clock.Advance(2_000);
        _game.Tick();
        _game.Read();
        var call = _game.OnlyCall;
        Assert.Equal(("C-77", FeedHarness.Officer), (call.Responders[0].Label, call.Responders[0].Player));
        Assert.Equal([new UnitTarget("Officer Adams", 77)], call.Desired.Units.Union(call.Known.Units));
    }

    [Fact]
    public void AUnitIsOnAsManyCallsAsTheCadSays()
    {
        _game.Add(600, units: FeedHarness.OfficersUnit);
        _game.Add(601, "Fire", units: FeedHarness.OfficersUnit);
        _game.Read();
        _game.Read();
        Assert.Equal([true, true], _game.Repository.Calls.Select(call => call.Involves(FeedHarness.Officer)));
        Assert.Equal(2, _game.Cards());

        _game.Change(600, found => found with { Identifiers = [] });
        _game.Read();
        Assert.Equal([false, true], _game.Repository.Calls.Select(call => call.Involves(FeedHarness.Officer)));
    }

    [Fact]
    public void AUnitWhoseAttachmentIsUnansweredIsLeftAlone()
    {
        _game.Add(600);
        _game.Read();
        var unit = new UnitTarget("Officer Adams", FeedHarness.OfficersUnit);
        _game.Repository.Change(1, call => call with
        {
            Desired = call.Desired with { Units = [unit] },
            Known = call.Known with { Units = [unit], InDoubt = [new CadStep.Attach(unit)] },
        });
        _game.Read();

        Assert.Equal(unit, Assert.Single(_game.OnlyCall.Desired.Units));
    }

    [Fact]
    public void AClosedCallLeavesTheScreensAndItsCallerIsToldOnce()
    {
        _game.Core.Type(CoreHarness.Caller, "Two men with guns");
        _game.Deliver(1, 501);
        _game.Feed.Handle(new CadEvent.CallsClosed([501, 777]));
        _game.Feed.Handle(new CadEvent.CallsClosed([501]));
        _game.Change(501, found => found with { IsClosed = true });
        _game.Read();

        Assert.Equal((CallState.Closed, true), (_game.OnlyCall.State, _game.OnlyCall.Known.Closed));
        Assert.Equal([1], _game.Core.Clients.To(FeedHarness.Officer, EventNames.Gone).Single());
        Assert.Single(_game.Core.Clients.Chats, line => line == (CoreHarness.Caller, "Dispatch closed your call 1."));
    }

    [Fact]
    public void TheCallerOfACallThatIsClosedInTheGameIsNotToldOfADispatcher()
    {
        _game.Core.Type(CoreHarness.Caller, "Two men with guns");
        _game.Deliver(1, 501);
        _game.Core.Root.CallActions.Close(1);
        _game.Change(501, found => found with { IsClosed = true });
        _game.Read();

        Assert.DoesNotContain(_game.Core.Clients.Chats, line => line.Text.Contains("closed", StringComparison.Ordinal));
    }

    [Fact]
    public void AClosedCallIsNotOpenedAgainByALateEvent()
    {
        var made = _game.Add(600);
        _game.Feed.Handle(new CadEvent.CallsClosed([600]));
        _game.Feed.Handle(new CadEvent.CallChanged(made, null));
        Assert.Empty(_game.Repository.Calls);

        var other = _game.Add(601);
        _game.Feed.Handle(new CadEvent.CallChanged(other, FeedHarness.DispatchersUnit));
        _game.Feed.Handle(new CadEvent.CallsClosed([601]));
        _game.Feed.Handle(new CadEvent.CallChanged(other with { Details = other.Details! with { Title = "Late" } }, null));
        Assert.Equal((CallState.Closed, "Robbery", "D-1"), (_game.OnlyCall.State, _game.OnlyCall.Desired.Details.Title, _game.OnlyCall.Caller.Name));
    }

    [Fact]
    public void ACallThatAnAdminDroppedDoesNotComeBack()
    {
        _game.Add(600);
        _game.Read();
        _game.Repository.Forget(1);
        _game.Read();

        Assert.Empty(_game.Repository.Calls);
    }

    [Fact]
    public void NothingIsWrittenWhileNothingChanges()
    {
        for (var number = 0; number < 200; number++) _game.Add(600 + number);
        _game.Read();
        var changes = 0;
        _game.Repository.Changed += (_, _) => changes++;
        _game.Read();

        Assert.Equal((200, 0, false), (_game.Repository.Calls.Count, changes, _game.Repository.NeedsFlush));
    }

    [Fact]
    public void AReadOfTwoHundredCallsIsAppliedInSlices()
    {
        for (var number = 0; number < 200; number++) _game.Add(600 + number);
        _game.Feed.Take(_game.Core.Root.Cad!, _game.Listed(), _game.Core.Clock.Milliseconds);
        _game.Tick();
        Assert.Equal(CadCallFeed.CallsEachTick, _game.Repository.Calls.Count);

        for (var tick = 1; tick < 200 / CadCallFeed.CallsEachTick; tick++) _game.Tick();
        Assert.Equal(200, _game.Repository.Calls.Count);
    }

    [Fact]
    public void ACallOfADepartmentsUnitIsForThatDepartment()
    {
        _game.Add(600, units: FeedHarness.OfficersUnit);
        _game.Add(601, "Traffic stop", "10-38");
        _game.Read();

        Assert.Equal(_game.Core.Root.DutyRoster.DepartmentsOf(FeedHarness.Officer), _game.Repository.Find(1)!.Departments);
        Assert.Equal(("dispatch", "traffic-stop"), (_game.Repository.Find(1)!.Kind, _game.Repository.Find(2)!.Kind));
    }

    [Fact]
    public void A911OfTheCadIsAPersonsCallAndStaysOneWhenADispatcherTakesItUp()
    {
        _game.Add911(700, "He has a knife");
        _game.Read();
        Assert.Equal(("emergency", "He has a knife", "Jane", 700), (_game.OnlyCall.Kind, _game.OnlyCall.Text, _game.OnlyCall.Caller.Name, _game.OnlyCall.CadNumber));

        _game.Board.Remove(700);
        _game.Add(701, "Stabbing");
        _game.Change(701, found => found with { OriginEmergency = 700 });
        _game.Read();
        _game.Read();
        _game.Read();

        var call = _game.OnlyCall;
        Assert.Equal((701, false, "Stabbing", CallState.Open), (call.CadNumber, call.Known.IsEmergency, call.Desired.Details.Title, call.State));
        Assert.Equal(1, _game.Cards());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ARemoved911WaitsForTheDispatchCallThatReplacesIt(bool removedFirst)
    {
        _game.Feed.Handle(new CadEvent.EmergencyRaised(_game.Add911(700, "He has a knife")));
        var made = _game.Add(701, "Stabbing") with { OriginEmergency = 700 };
        CadEvent[] events = [new CadEvent.EmergenciesRemoved([700]), new CadEvent.CallChanged(made, null)];
        foreach (var happened in removedFirst ? events : [.. events.Reverse()]) _game.Feed.Handle(happened);
        for (var tick = 0; tick < 200; tick++) _game.Tick();

        Assert.Equal((701, CallState.Open), (_game.OnlyCall.CadNumber, _game.OnlyCall.State));
    }

    [Fact]
    public void ARemoved911ThatNothingReplacesIsOver()
    {
        _game.Feed.Handle(new CadEvent.EmergencyRaised(_game.Add911(700, "He has a knife")));
        _game.Feed.Handle(new CadEvent.EmergenciesRemoved([700]));
        for (var tick = 0; tick < 200; tick++) _game.Tick();

        Assert.Equal(CallState.Closed, _game.OnlyCall.State);
    }

    [Fact]
    public void ANumberThatACallOfAnotherAccountHadTooIsStillFound()
    {
        _game.Add(600);
        _game.Read();
        var other = _game.Repository.Add(number => _game.OnlyCall with { Number = number, Uuid = Guid.NewGuid(), Known = _game.OnlyCall.Known.Unverified() });
        _game.Repository.Change(other.Number, call => call with { Known = call.Known.In(CadNumberState.SetAside) });
        _game.Change(600, found => found with { IsClosed = true });
        _game.Read();

        Assert.Equal(CallState.Closed, _game.Repository.Find(1)!.State);
    }

    [Fact]
    public void AReadOfAnotherAccountChangesNothing()
    {
        _game.Add(600);
        _game.Feed.Take(new FakeCad(), _game.Listed(), _game.Core.Clock.Milliseconds);
        _game.Tick();

        Assert.Empty(_game.Repository.Calls);
    }
}
