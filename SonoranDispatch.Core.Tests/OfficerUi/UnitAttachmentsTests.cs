using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.OfficerUi;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.OfficerUi;

/// <summary>Tests that dispatchers in the game put units on calls, and that nobody else does.</summary>
public sealed class UnitAttachmentsTests
{
    private const int Adams = CoreHarness.Officer;
    private const int Baker = 10;
    private const int Dispatcher = 12;

    private readonly CoreHarness _core = new(before: players =>
    {
        players.Join(Baker, "Officer Baker", new Place(50, 0, 0), "sonorandispatch.duty");
        players.Join(Dispatcher, "Dana", null, "sonorandispatch.dispatch");
    });

    public UnitAttachmentsTests()
    {
        _core.Root.Units.Set(Adams, new CadUnit(345, ["adams"], "A-12", "Adams", "", false, false));
        _core.Root.PageRequests.Hello(Adams, "");
        _core.Tick();
        _core.Type(CoreHarness.Caller, "Help");
    }

    private Call First => _core.Root.Repository.Find(1)!;

    [Theory]
    [InlineData("attach 1 A-12")]
    [InlineData("attach #1 a-12")]
    [InlineData("ATTACH 1 @2")]
    public void ADispatcherPutsAUnitOnACall(string typed)
    {
        Type(Dispatcher, typed);

        Assert.Equal("A-12", Assert.Single(First.Responders).Label);
        Assert.Equal(345, First.Desired.Details.Primary);
        Assert.Equal("A-12 is now on call 1.", _core.LastChat(Dispatcher));
        Assert.Equal(1, Counted("accepted"));
    }

    [Fact]
    public void TheOfficerIsToldByWhomAndGetsCardAndRoute()
    {
        _core.Root.MutedKinds.SetMuted(Adams, "emergency");
        var before = _core.Clients.Sent.Count;
        Type(Dispatcher, "attach 1 A-12");

        Assert.Equal("Dispatch put you on call 1.", _core.LastChat(Adams));
        var sent = _core.Clients.Sent.Skip(before).Where(static sent => sent.Player == Adams).ToList();
        Assert.Contains(sent, static each => each.Event == EventNames.Call && ((string)each.Arguments[^1]).Contains("\"isNew\":true", StringComparison.Ordinal));
        Assert.Contains(sent, static each => each.Event == EventNames.Route && each.Arguments is [1, true]);
    }

    [Fact]
    public void AUnitLeavesTheCallThatItWasOn()
    {
        _core.Players.Move(CoreHarness.Passenger, new Place(3_000, 3_000, 0));
        _core.Type(CoreHarness.Passenger, "A fire");
        _core.Root.OfficerActions.Respond(Adams, 1);
        Type(Dispatcher, "attach 2 A-12");

        Assert.Empty(First.Responders);
        Assert.Single(_core.Root.Repository.Find(2)!.Responders);
    }

    [Fact]
    public void ThePageOfADispatcherOnDutyAttachesByServerId()
    {
        _core.Players.Grant(Baker, "sonorandispatch.duty", "sonorandispatch.dispatch");
        _core.Root.PageRequests.Act(Baker, OfficerActionNames.Attach, 1, "@2");

        Assert.Equal("A-12", Assert.Single(First.Responders).Label);
        Assert.Contains("A-12 is now on call 1.", (string)_core.Clients.To(Baker, EventNames.Page)[^1][0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Adams, "attach 1 A-12", "You may not put units on calls: that needs the permission sonorandispatch.dispatch.", "SD-ACTION-022")]
    [InlineData(CoreHarness.Passenger, "attach 1 A-12", "You may not put units on calls: that needs the permission sonorandispatch.dispatch.", "SD-ACTION-022")]
    [InlineData(Dispatcher, "attach 9 A-12", "There is no open call 9 that you can see.", "SD-ACTION-001")]
    [InlineData(Dispatcher, "attach 1 Z-99", "No unit on duty is called Z-99.", "SD-ACTION-023")]
    [InlineData(Dispatcher, "attach 1 @3", "No unit on duty is called @3.", "SD-ACTION-023")]
    [InlineData(Dispatcher, "attach 1 @0", "No unit on duty is called @0.", "SD-ACTION-023")]
    public void WhatIsNotPossibleIsRefusedAndCounted(int player, string typed, string expected, string code)
    {
        Type(player, typed);

        Assert.Equal(expected, _core.LastChat(player));
        Assert.Empty(First.Responders);
        Assert.Equal(1, Counted(code));
    }

    [Fact]
    public void AUnitIsNotPutOnACallTwice()
    {
        Type(Dispatcher, "attach 1 A-12");
        Type(Dispatcher, "attach 1 A-12");

        Assert.Equal("A-12 is already on call 1.", _core.LastChat(Dispatcher));
        Assert.Equal(1, Counted("SD-ACTION-003"));
        Assert.Single(First.Responders);
    }

    [Fact]
    public void OfUnitsWithTheSameNameOneIsMeantByItsOfficer()
    {
        _core.Root.Units.Set(Baker, new CadUnit(346, ["baker"], "A-12", "Baker", "", false, false));
        Type(Dispatcher, "attach 1 A-12");
        Assert.Equal("Several units are called A-12: @2, @10. Use one of these instead.", _core.LastChat(Dispatcher));
        Assert.Equal(1, Counted("SD-ACTION-024"));

        Type(Dispatcher, "attach 1 @10");
        Assert.Equal(Baker, Assert.Single(First.Responders).Player);
    }

    [Fact]
    public void AHundredRequestsInASecondAreRefusedAndCounted()
    {
        for (var request = 0; request < 100; request++)
        {
            _core.Root.PageRequests.Act(Adams, OfficerActionNames.Attach, 1, "@10");
            _core.Clock.Advance(10);
        }

        Assert.Equal((5, 95), (Counted("SD-ACTION-022"), Counted("SD-ACTION-009")));
        Assert.Empty(First.Responders);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ThePageIsToldWhetherTheOfficerMayAttach(bool isDispatcher)
    {
        if (isDispatcher) _core.Players.Grant(Adams, "sonorandispatch.duty", "sonorandispatch.dispatch");
        _core.Root.PageRequests.Details(Adams, 1);

        var details = (string)_core.Clients.To(Adams, EventNames.Page)[^1][0];
        Assert.Contains("\"nearest\"", details, StringComparison.Ordinal);
        Assert.Equal(isDispatcher, details.Contains("\"attach\"", StringComparison.Ordinal));
    }

    private void Type(int player, string typed)
    {
        _core.Root.DispatchCommand.Take(player, typed);
        _core.Tick();
    }

    private long Counted(string outcome) => _core.Root.IntakeCounters.Counts.TryGetValue((UnitAttachments.Surface, outcome), out var count) ? count : 0;
}
