using SonoranDispatch.Cad;
using SonoranDispatch.CadFeed;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.CadFeed;

/// <summary>Tests of panics that are pressed and cleared in the CAD.</summary>
public sealed class CadPanicTests
{
    private const int Elsewhere = 18;

    private readonly FeedHarness _game = new();

    [Fact]
    public void APanicPressedInTheCadIsAPanicHereOnceAndItsEndIsTheEnd()
    {
        Press(FeedHarness.OfficersUnit);
        Press(FeedHarness.OfficersUnit);

        var call = _game.OnlyCall;
        Assert.Equal((true, FeedHarness.Officer, CallState.Accepted), (call.IsPanic, call.Caller.Player, call.State));
        Assert.Equal(FeedHarness.OfficersUnit, call.UnitPanic.Held?.IdentifierId);
        Assert.Equal((1, 3), (_game.Cards(), (int)_game.Core.Clients.To(FeedHarness.Officer, EventNames.Call)[0][8]));

        Clear(FeedHarness.OfficersUnit);
        Assert.Equal((CallState.Closed, null), (_game.OnlyCall.State, _game.OnlyCall.UnitPanic.Held));
    }

    [Fact]
    public void AUnitOfNobodyOnThisServerPanicsToo()
    {
        Press(Elsewhere);
        Assert.Equal((true, "B-18", null), (_game.OnlyCall.IsPanic, _game.OnlyCall.Caller.Name, _game.OnlyCall.Desired.Place));

        Clear(Elsewhere);
        Assert.Equal(CallState.Closed, _game.OnlyCall.State);
    }

    [Fact]
    public void APanicOfTheGameThatIsClearedInTheCadStaysOpenWithANote()
    {
        _game.Core.Type(FeedHarness.Officer, "", "panic");
        Press(FeedHarness.OfficersUnit);
        var panic = _game.OnlyCall.UnitPanic;
        Clear(FeedHarness.OfficersUnit);

        Assert.NotEqual(CallState.Closed, _game.OnlyCall.State);
        Assert.Equal("Panic cleared in the CAD.", _game.OnlyCall.Desired.Notes[^1].Content);
        Assert.Equal(panic, _game.OnlyCall.UnitPanic);
    }

    [Fact]
    public void WithoutEventsAReadOfTheUnitsShowsIt()
    {
        ReadUnits(isPanic: true);
        Assert.True(_game.OnlyCall.IsPanic);

        ReadUnits(isPanic: false);
        Assert.Equal(CallState.Closed, _game.OnlyCall.State);
    }

    [Fact]
    public void AUnitThatLogsOutIsNotCleared()
    {
        ReadUnits(isPanic: true);
        _game.SetUnits([]);
        _game.Core.Root.UnitPoller.OfficialListChanged();
        _game.Core.Clock.Advance(2_000);
        _game.Tick();

        Assert.NotEqual(CallState.Closed, _game.OnlyCall.State);
    }

    [Fact]
    public void WhatThePanicOfTheGameSetIsNotTakenForAnother()
    {
        _game.Core.Type(FeedHarness.Officer, "", "panic");
        _game.Core.Root.CallActions.Close(1);
        ReadUnits(isPanic: true);

        Assert.Single(_game.Repository.Calls);
    }

    private void Press(int unit) => Change(unit, true);

    private void Clear(int unit) => Change(unit, false);

    private void Change(int unit, bool isPanic)
    {
        _game.Feed.Handle(new CadEvent.PanicChanged([unit], isPanic));
        _game.Tick();
    }

    private void ReadUnits(bool isPanic)
    {
        _game.SetUnits([new CadUnit(FeedHarness.OfficersUnit, ["Officer Adams"], "A-12", "Adams", "Police", false, isPanic)]);
        _game.Core.Root.UnitPoller.OfficialListChanged();
        _game.Core.Clock.Advance(2_000);
        _game.Tick();
    }
}
