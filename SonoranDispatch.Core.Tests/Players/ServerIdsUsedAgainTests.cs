using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Players;

/// <summary>The server gives a server id to another player later. That player inherits nothing.</summary>
public sealed class ServerIdsUsedAgainTests
{
    private readonly CoreHarness _core = new();

    [Fact]
    public void WhatIsKeptAboutAPlayerBelongsToTheirSession()
    {
        var notes = new PerPlayer<string>(_core.Root.OnlinePlayers);
        notes.Set(CoreHarness.Caller, "Jane's");
        Replace(CoreHarness.Caller);

        Assert.False(notes.TryGet(CoreHarness.Caller, out _));
        Assert.Empty(notes.Players);
    }

    [Fact]
    public void WhatIsSetForAPlayerWhoIsNotOnlineIsNotKept()
    {
        var notes = new PerPlayer<string>(_core.Root.OnlinePlayers);
        notes.Set(99, "nobody's");

        Assert.Equal("new", notes.Of(99, () => "new"));
        Assert.Empty(notes.Players);
    }

    [Fact]
    public void ThePlayerIsNotToldOfTheCallTheirPredecessorMade()
    {
        _core.Type(CoreHarness.Caller, "Somebody broke in");
        Replace(CoreHarness.Caller);
        _core.Clients.Chats.Clear();
        _core.Root.OfficerActions.Respond(CoreHarness.Officer, 1);
        _core.Tick();

        Assert.Empty(_core.Clients.Chats);
    }

    [Fact]
    public void TheCallerIsToldAgainOnceTheyAreBack()
    {
        _core.Type(CoreHarness.Caller, "Somebody broke in");
        _core.Players.Return(CoreHarness.Caller, 12);
        _core.Root.Greeter.Greet(12, "");
        _core.Root.OfficerActions.Respond(CoreHarness.Officer, 1);
        _core.Tick();

        Assert.Contains(_core.Clients.Chats, line => line.Player == 12);
    }

    [Fact]
    public void ThePlayerIsNotAResponderOfTheirPredecessorsCall()
    {
        _core.Type(CoreHarness.Caller, "Somebody broke in");
        Assert.True(_core.Root.CallActions.AttachUnit(1, new Responder(CoreHarness.Passenger, "John Roe", null)).Ok);
        Replace(CoreHarness.Passenger);

        var responder = Assert.Single(_core.Root.Repository.Find(1)!.Responders);
        Assert.Null(responder.Player);
    }

    [Fact]
    public void ThePlayerCannotAnswerForTheStreetTheirPredecessorWasAskedFor()
    {
        _core.Type(CoreHarness.Caller, "Somebody broke in");
        var number = (int)Assert.Single(_core.Clients.To(CoreHarness.Caller, EventNames.WhereAreYou))[0];
        Replace(CoreHarness.Caller);
        _core.Root.StreetRequests.Answer(CoreHarness.Caller, number, "Wrong Street", "", "");

        Assert.DoesNotContain("Wrong Street", _core.Root.Repository.Find(1)!.Desired.Details.Address);
    }

    private void Replace(int player)
    {
        _core.Players.Leave(player);
        _core.Players.Join(player, "Somebody else", CoreHarness.GroveStreet);
    }
}
