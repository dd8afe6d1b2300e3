using SonoranDispatch.Calls;
using SonoranDispatch.Commands;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Intake;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Intake;

/// <summary>What a report that is believed more or less than an open call does to it, and what it may claim.</summary>
public sealed class ReportTrustTests : IntakeTests
{
    [Fact]
    public void WhatIsBelievedLessIsCountedAndLeavesAtMostThreeUnverifiedNotes()
    {
        Take(Alert("Bank robbery", "10-90") with { Kind = "robbery", Departments = ["police"], Priority = 2 });
        for (var forged = 0; forged < 10; forged++)
            Take(OfClient("False alarm " + forged, "10-90") with { Kind = "robbery", Departments = ["tow"], Priority = 1, Place = Bank });

        var call = Assert.Single(Calls);
        Assert.Equal((11, 2), (call.Count, call.Desired.Details.Priority));
        Assert.Equal(["police"], call.Departments);
        Assert.Equal(3, call.Desired.Notes.Count);
        Assert.All(call.Desired.Notes, note => Assert.Equal((NoteSource.Unverified, true), (note.Source, note.Content.StartsWith("Unverified: ", StringComparison.Ordinal))));
    }

    [Fact]
    public void ABetterReportTakesOverACallThatTheCadDoesNotHaveYet()
    {
        Take(OfClient("Bank alarm", "10-90") with { Kind = "robbery", Departments = ["tow"], Priority = 3, Text = "nothing happened" });
        var cards = Core.Clients.To(CoreHarness.Officer, EventNames.Call).Count;
        var result = Take(Alert("Bank alarm", "10-90") with { Kind = "robbery", Text = "Vault opened", Priority = 1 });

        var call = Assert.Single(Calls);
        Assert.Equal(new AcceptedCall(1, JoinReason.TookOver), result.Accepted);
        Assert.Equal(("Vault opened", 1, TrustLevel.Server, CallClass.Emergency), (call.Text, call.Desired.Details.Priority, call.Trust, call.Class));
        Assert.Empty(call.Departments);
        Assert.Equal("Unverified: nothing happened", Assert.Single(call.Desired.Notes).Content);
        Assert.Equal(cards + 1, Core.Clients.To(CoreHarness.Officer, EventNames.Call).Count);
    }

    [Fact]
    public void AStreetThatAClientFindsLaterIsNotPutOnACallThatWasTakenOver()
    {
        Take(OfClient("Bank alarm", "10-90") with { Kind = "robbery", AskStreetOf = CoreHarness.Caller });
        var question = (int)Assert.Single(Core.Clients.To(CoreHarness.Caller, EventNames.WhereAreYou))[0];
        Take(Alert("Bank alarm", "10-90") with { Kind = "robbery", Street = new StreetAddress("Vespucci Boulevard", "", "") });

        Core.Root.StreetRequests.Answer(CoreHarness.Caller, question, "Elgin Avenue", "", "");

        Assert.Equal("Vespucci Boulevard", Assert.Single(Calls).Desired.Details.Address);
    }

    [Theory]
    [InlineData(false, CallState.Closed)]
    [InlineData(true, CallState.Open)]
    public void ABetterReportReplacesACallThatTheCadHasUnlessSomebodyActsOnIt(bool responds, CallState expected)
    {
        Take(OfClient("Bank alarm", "10-90") with { Kind = "robbery" });
        Core.Root.Repository.Change(1, call => call with { Known = call.Known with { Presence = CadPresence.Present, CallId = 501 } });
        if (responds) Core.Root.OfficerActions.Respond(CoreHarness.Officer, 1);
        Take(Alert("Bank alarm", "10-90") with { Kind = "robbery" });

        Assert.Equal((2, expected), (Calls.Count, Core.Root.Repository.Find(1)!.State));
        Assert.Equal("Replaced by call 2.", Core.Root.Repository.Find(1)!.Desired.Notes[^1].Content);
    }

    [Fact]
    public void ManyClientsThatReportOneThingMakeOneCall()
    {
        for (var player = 10; player < 70; player++)
        {
            Core.Players.Join(player, "Player " + player, new Place(player * 100, 0, 0));
            Take(OfClient("Union Depository is being robbed", "") with { RaisedBy = player, Place = new Place(player * 100, 0, 0), HasOnlyPlayersPlace = true });
        }

        Assert.Equal(60, Assert.Single(Calls).Count);
    }

    [Fact]
    public void AClientsAlertIsNeitherAPanicNorAnEmergencyNorOfTheFirstPriority()
    {
        Take(OfClient("Officer down", "10-99") with { IsPanic = true, Urgency = CallUrgency.Emergency, Priority = 1, Kind = "emergency" });

        var call = Assert.Single(Calls);
        Assert.Equal((false, CallClass.Automatic, 2), (call.IsPanic, call.Class, call.Desired.Details.Priority));
    }

    [Fact]
    public void AnOfficerOfAnotherDepartmentCannotJoinACallThroughAnotherResource()
    {
        var core = new CoreHarness("""{ "departments": { "police": { "cad": ["Police"] }, "tow": { "cad": ["Tow"] } } }""");
        core.Root.Units.Set(CoreHarness.Officer, DutyHarness.Unit(1, "Police"));
        core.Root.Units.Set(CoreHarness.Passenger, DutyHarness.Unit(2, "Tow"));
        core.Root.Intake.Take(Alert("Vehicle accident", "10-50") with { Departments = ["police"] });
        core.Root.Compat.Attach(CoreHarness.Passenger, CoreHarness.Passenger, 1, goes: true);
        Assert.Empty(core.Root.Repository.Find(1)!.Responders);
        Assert.Equal(1, core.Root.IntakeCounters.Counts[(CompatSurfaceIds.Ps, Messages.CompatClaimRefused.Code)]);

        core.Root.Compat.Attach(CoreHarness.Officer, 0, 1, goes: true);
        Assert.Single(core.Root.Repository.Find(1)!.Responders);
    }

    [Fact]
    public void SixHundredHellosOfOnePlayerAreAnsweredFiveTimes()
    {
        for (var hello = 0; hello < 600; hello++) Core.Root.Greeter.Hello(CoreHarness.Passenger, "");

        Assert.Equal(5, Core.Clients.To(CoreHarness.Passenger, CommandSuggestions.Add).Count(suggestion => suggestion[0] is "/911"));
    }

    private static CallRequest OfClient(string title, string code) =>
        Alert(title, code) with { Trust = TrustLevel.ClientAlert, RaisedBy = CoreHarness.Passenger };
}
