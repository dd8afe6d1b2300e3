using SonoranDispatch.Cad;
using SonoranDispatch.CadFeed;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.CadFeed;

/// <summary>Tests what a read or an event of the CAD makes of a call of ours in the list of 911 calls that a dispatcher takes up.</summary>
public sealed class TakenUpFeedTests
{
    private FeedHarness _game = null!;

    public TakenUpFeedTests() => Begin(everySeconds: 0);

    private void Begin(int everySeconds)
    {
        _game = new FeedHarness($$"""{ "cad": { "communityId": "city", "apiKey": "key-0815" }, "cadCalls": { "everySeconds": {{everySeconds}} }, "commands": { "911": { "as": "911" } } }""");
        _game.Core.Type(CoreHarness.Caller, "Two men with guns");
        _game.Repository.Change(1, call => call with
        {
            Known = new KnownCall { Presence = CadPresence.Present, CallId = 501, IsEmergency = true, Details = call.Desired.Details, Place = call.Desired.Place, MetaData = CadCall.EmptyMetaData },
        });
        _game.Board[501] = _game.Add911(501, "Two men with guns") with { MetaData = CallMetaData.For(_game.OnlyCall.Uuid, _game.OnlyCall.Desired.Place) };
        _game.Core.Clock.Advance(1);
    }

    private CadCall TakeUp(int callId, bool keepsMap) => _game.Board[callId] = _game.Add(callId, "Armed robbery") with
    {
        MetaData = keepsMap ? CallMetaData.For(_game.OnlyCall.Uuid, _game.OnlyCall.Desired.Place) : CadCall.EmptyMetaData,
        OriginEmergency = 501,
    };

    private void AssertIs(int callId)
    {
        var call = _game.OnlyCall;
        Assert.Equal((callId, CallState.Open, "Armed robbery"), (call.CadNumber, call.State, call.Desired.Details.Title));
        Assert.Equal(1, _game.Cards());
        Assert.Single(_game.Core.Clients.Chats, line => line.Player == CoreHarness.Caller && line.Text.Contains("CAD call", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void AReadShowsTheDispatchCallAsTheSameCall(bool keepsMap, bool staysListed)
    {
        TakeUp(502, keepsMap);
        if (!staysListed) _game.Board.Remove(501);
        for (var reads = 0; reads < 4; reads++) _game.Read();

        AssertIs(502);
        Assert.Equal(staysListed ? [new CadLeftover(501, IsEmergency: true)] : [], _game.OnlyCall.Known.Leftovers);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void EventsShowItInAnyOrderAndRepeatedly(bool removedFirst)
    {
        CadEvent[] events = [new CadEvent.EmergenciesRemoved([501]), new CadEvent.CallChanged(TakeUp(502, keepsMap: false), null)];
        foreach (var happened in removedFirst ? events : [.. events.Reverse()]) _game.Feed.Handle(happened);
        foreach (var happened in events) _game.Feed.Handle(happened);
        for (var tick = 0; tick < 200; tick++) _game.Tick();

        AssertIs(502);
    }

    /// <summary>The event of the dispatch call was lost: the removal of the 911 call alone does not close it, the next read shows what became of it.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ARemovalWithoutTheDispatchCallsEventWaitsForARead(bool isTakenUp)
    {
        Begin(everySeconds: 15);
        _game.Board.Remove(501);
        if (isTakenUp) TakeUp(502, keepsMap: false);
        _game.Feed.Handle(new CadEvent.EmergenciesRemoved([501]));
        var began = _game.Core.Clock.Milliseconds;
        for (var tick = 0; tick < 200; tick++) _game.Tick();
        _game.Read(began);
        Assert.Equal(CallState.Open, _game.OnlyCall.State);

        _game.Read();
        if (isTakenUp) AssertIs(502);
        else Assert.Equal(CallState.Closed, _game.OnlyCall.State);
    }

    /// <summary>Nobody knew of the dispatch call when the 911 call was closed in the game. It is not to stay where officers do not see it.</summary>
    [Fact]
    public void ADispatchCallMadeOfA911CallThatWasClosedHereIsADispatchersCall()
    {
        _game.Repository.Change(1, static call => call.AsClosedInCad());
        TakeUp(502, keepsMap: true);
        _game.Board.Remove(501);
        _game.Read();
        _game.Read();

        var made = Assert.Single(_game.Repository.Calls, static call => call.State == CallState.Open);
        Assert.Equal((502, true, "Armed robbery"), (made.CadNumber, made.IsFromCad, made.Desired.Details.Title));

        _game.Change(502, static found => found with { IsClosed = true });
        _game.Read();
        Assert.All(_game.Repository.Calls, static call => Assert.Equal(CallState.Closed, call.State));
    }

    [Fact]
    public void AUnitThatTheDispatcherPutsOnItResponds()
    {
        TakeUp(502, keepsMap: true);
        _game.Change(502, found => found with { Identifiers = [FeedHarness.OfficersUnit] });
        _game.Read();

        Assert.Single(_game.OnlyCall.Responders);
        Assert.Equal(502, _game.OnlyCall.CadNumber);
    }

    /// <summary>Ours was made at the same moment: the dispatcher's stays, and ours is left over until it is closed.</summary>
    [Fact]
    public void OfOurDispatchCallAndTheDispatchersTheLatterIsTheCall()
    {
        _game.Repository.Change(1, call => call with { Known = call.Known with { CallId = 502, IsEmergency = false, Origin = new EmergencyOrigin(501, 0) } });
        _game.Board.Remove(501);
        _game.Board[502] = _game.Add(502) with { MetaData = CallMetaData.For(_game.OnlyCall.Uuid, _game.OnlyCall.Desired.Place) };
        TakeUp(503, keepsMap: false);
        for (var reads = 0; reads < 4; reads++)
        {
            _game.Read();
            Assert.Equal(503, _game.OnlyCall.CadNumber);
        }

        Assert.Equal([new CadLeftover(502, IsEmergency: false)], _game.OnlyCall.Known.Leftovers);
    }

    /// <summary>An event may be old: of two dispatch calls made of one 911 call, only a read tells which are open.</summary>
    [Fact]
    public void ALateEventOfADoubleThatWasClosedDoesNotMakeItTheCallAgain()
    {
        var first = TakeUp(502, keepsMap: true);
        _game.Board.Remove(501);
        _game.Read();
        TakeUp(503, keepsMap: false);
        _game.Read();
        Assert.Equal(503, _game.OnlyCall.CadNumber);
        _game.Board.Remove(502);
        _game.Repository.Change(1, static call => call with { Known = call.Known with { Leftovers = [] } });

        _game.Feed.Handle(new CadEvent.CallChanged(first, null));
        Assert.Equal(503, _game.OnlyCall.CadNumber);
        _game.Feed.Handle(new CadEvent.CallsClosed([502]));

        AssertIs(503);
        Assert.Empty(_game.OnlyCall.Known.Leftovers);
    }
}
