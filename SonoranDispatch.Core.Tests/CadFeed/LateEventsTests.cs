using SonoranDispatch.CadFeed;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.CadFeed;

/// <summary>Tests of events that crossed a change of ours, and of what a read that began later puts right.</summary>
public sealed class LateEventsTests
{
    private readonly FeedHarness _game = new();

    /// <summary>An event that tells how the whole call is may be older than our last changes. What we did not change it may tell.</summary>
    [Fact]
    public void AnEventThatMayBeOlderThanOurChangeDoesNotUndoIt()
    {
        _game.Core.Type(CoreHarness.Caller, "Two men with guns");
        var before = _game.Deliver(1, 501);
        var unit = new UnitTarget(null, FeedHarness.OfficersUnit);
        CadStep[] steps = [new CadStep.Edit(new CallChanges { Title = "Armed robbery" }), new CadStep.Move(new Place(1, 2, 3)), new CadStep.SetPrimary(FeedHarness.OfficersUnit, false), new CadStep.Attach(unit)];
        _game.Repository.Change(1, call => steps.Aggregate(
            call with { Desired = Changed(call.Desired), Known = call.Known with { Details = Changed(call.Desired).Details, Place = new Place(1, 2, 3), Units = [unit] } },
            (present, step) => present with { Known = present.Known.With(new AnsweredStep(step, _game.Core.Clock.Milliseconds)) }));
        var late = before with { Details = before.Details! with { Description = "Three men" } };

        _game.Feed.Handle(new CadEvent.CallChanged(late, null));
        var call = _game.OnlyCall;
        Assert.Equal(("Armed robbery", "Three men", FeedHarness.OfficersUnit, new Place(1, 2, 3)), (call.Desired.Details.Title, call.Text, call.Desired.Details.Primary, call.Desired.Place));
        Assert.Equal((unit, 0), (Assert.Single(call.Desired.Units), call.Known.InDoubt.Count));

        _game.Core.Clock.Advance(AnsweredStep.LatestEvent);
        _game.Feed.Handle(new CadEvent.CallChanged(late, null));
        Assert.Equal((before.Details!.Title, null, 0), (_game.OnlyCall.Desired.Details.Title, _game.OnlyCall.Desired.Details.Primary, _game.OnlyCall.Desired.Units.Count));

        DesiredCall Changed(DesiredCall desired) =>
            desired with { Details = desired.Details with { Title = "Armed robbery", Primary = FeedHarness.OfficersUnit }, Place = new Place(1, 2, 3), Units = [unit] };
    }

    /// <summary>A change of ours was on its way when a dispatcher closed the call, and has opened it again in the CAD: closing wins.</summary>
    [Fact]
    public void ACallThatAnEventClosedAndALaterReadShowsOpenIsClosedInTheCad()
    {
        _game.Core.Type(CoreHarness.Caller, "Two men with guns");
        _game.Deliver(1, 501);
        var began = _game.Core.Clock.Milliseconds;
        _game.Core.Clock.Advance(10);
        _game.Feed.Handle(new CadEvent.CallsClosed([501]));
        _game.Read(began);
        Assert.True(_game.OnlyCall.Known.Closed);

        _game.Core.Clock.Advance(10);
        _game.Read();
        Assert.Equal((CallState.Closed, false), (_game.OnlyCall.State, _game.OnlyCall.Known.Closed));

        _game.Repository.Change(1, static call => call.AsClosedInCad());
        _game.Core.Clock.Advance(10);
        _game.Read();
        Assert.True(_game.OnlyCall.Known.Closed);
    }

    /// <summary>The change has no answer yet, or never gets one, and may open the call again: the closing is sent after it.</summary>
    [Fact]
    public void ACallThatAnEventClosesWhileAChangeIsInDoubtIsClosedInTheCadToo()
    {
        _game.Core.Type(CoreHarness.Caller, "Two men with guns");
        _game.Deliver(1, 501);
        _game.Repository.Change(1, static call => call with { Known = call.Known with { InDoubt = [new CadStep.Edit(new CallChanges { Title = "Armed robbery" })] } });
        _game.Feed.Handle(new CadEvent.CallsClosed([501]));

        Assert.Equal((CallState.Closed, false), (_game.OnlyCall.State, _game.OnlyCall.Known.Closed));
        _game.Tick();
        Assert.Single(_game.Core.Clients.Chats, line => line == (CoreHarness.Caller, "Dispatch closed your call 1."));
    }

    [Fact]
    public void ACallThatReadsOnlyMissedIsNotClosedInTheCadWhenOneShowsItAgain()
    {
        var listed = _game.Add(600);
        _game.Read();
        _game.Board.Remove(600);
        _game.Read();
        _game.Read();
        Assert.Equal(CallState.Closed, _game.OnlyCall.State);

        _game.Board[600] = listed;
        _game.Read();
        Assert.True(_game.OnlyCall.Known.Closed);
    }

    /// <summary>An event that was late has put old words into the record, and no later read of the open call can put that right.</summary>
    [Fact]
    public void ACallThatWasClosedHereTakesTheWordsThatItHasInTheCadAtTheEnd()
    {
        _game.Add(600);
        _game.Read();
        _game.Core.Root.CallActions.Close(1);
        _game.Repository.Change(1, static call => call.AsClosedInCad());
        _game.Core.Clients.Sent.Clear();
        _game.Change(600, found => found with { IsClosed = true, Details = found.Details! with { Description = "Three men, gone north" } });
        _game.Read();
        _game.Read();

        Assert.Equal((CallState.Closed, "Three men, gone north", "Three men, gone north"), (_game.OnlyCall.State, _game.OnlyCall.Text, _game.OnlyCall.Known.Details.Description));
        Assert.Empty(_game.Core.Clients.To(FeedHarness.Officer, EventNames.Call));
        Assert.Empty(_game.Core.Clients.Chats);
    }
}
