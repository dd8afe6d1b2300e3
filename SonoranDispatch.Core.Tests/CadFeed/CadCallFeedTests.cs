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
