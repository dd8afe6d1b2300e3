using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Intake;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Intake;

public sealed class DuplicateDetectorTests : IntakeTests
{
    [Fact]
    public void WhatACallerSaysTwelveSecondsLaterIsAddedToTheirCall()
    {
        Core.Type(CoreHarness.Caller, "somebody is hitting me");
        Core.Clock.Advance(12_000);
        Core.Type(CoreHarness.Caller, "he has a knife now");

        var note = Assert.Single(Assert.Single(Calls).Desired.Notes);
        Assert.Equal(("he has a knife now", NoteSource.Person), (note.Content, note.Source));
        Assert.Equal(JoinReason.FollowUp, Assert.Single(Calls.Single().Joined).Reason);
    }

    [Fact]
    public void ACallerMayAddTwentyTimesButNotFasterThanEveryThreeSeconds()
    {
        Core.Type(CoreHarness.Caller, "help");
        for (var word = 0; word < 20; word++)
        {
            Core.Type(CoreHarness.Caller, "word " + word);
            Core.Type(CoreHarness.Caller, "too fast");
            Core.Clock.Advance(3_000);
        }

        Core.Type(CoreHarness.Caller, "one more");
        Assert.Equal(20, Assert.Single(Calls).Desired.Notes.Count);
        Assert.Equal("Nothing more can be added to call 1.", Core.LastChat(CoreHarness.Caller));
        Assert.Equal(19, Core.Root.IntakeCounters.Counts[("command", Messages.FollowUpTooSoon.Code)]);
    }

    [Fact]
    public void WhatACallerAddsUsesNoneOfTheirCalls()
    {
        Core.Type(CoreHarness.Caller, "help");
        for (var word = 0; word < 10; word++)
        {
            Core.Clock.Advance(4_000);
            Core.Type(CoreHarness.Caller, "word " + word);
        }

        Core.Type(CoreHarness.Caller, "my car broke down", "311");
        Assert.Equal(2, Calls.Count);
    }

    [Theory]
    [InlineData("911a")]
    [InlineData("311")]
    public void AnotherCommandIsAnotherCall(string command)
    {
        Core.Type(CoreHarness.Caller, "help");
        Core.Clock.Advance(31_000);
        Core.Type(CoreHarness.Caller, "he has a knife now", command);

        Assert.Equal(2, Calls.Count);
    }

    [Fact]
    public void AfterARestartACallersNextWordsStillJoinTheirCall()
    {
        var keys = new FakeKeyValueStore();
        var first = new CoreHarness(keys: keys);
        first.Type(CoreHarness.Caller, "help");
        first.Root.Stop();

        var second = new CoreHarness(keys: keys);
        for (var tick = 0; tick < 10; tick++) second.Tick();
        second.Type(CoreHarness.Caller, "he has a knife now");

        Assert.Equal("he has a knife now", Assert.Single(Assert.Single(second.Root.Repository.Calls).Desired.Notes).Content);
    }

    [Fact]
    public void AMoreUrgentIncidentAtTheSameSpotIsACallOfItsOwn()
    {
        Take(Alert("Loud party", "10-66") with { Priority = 3 });
        Take(Alert("Hostages taken", "10-31") with { Priority = 1 });

        Assert.Equal([("Loud party", 3), ("Hostages taken", 1)], Calls.Select(call => (call.Desired.Details.Title, call.Desired.Details.Priority)));
    }

    [Fact]
    public void FiveIncidentsOneAfterTheOtherAreFiveCalls()
    {
        for (var incident = 0; incident < 5; incident++)
        {
            Take(Alert("Robbery of shop " + incident, "") with { Kind = "alert" });
            Core.Clock.Advance(40_000);
        }

        Assert.Equal(5, Calls.Count);
    }

    [Fact]
    public void TheWindowDoesNotSlideForAlertsThatDiffer()
    {
        for (var alert = 0; alert < 5; alert++)
        {
            Take(Alert("Robbery", "10-90") with { Kind = "robbery", Text = "Alarm " + alert });
            Core.Clock.Advance(30_000);
        }

        Assert.Equal(3, Calls.Count);
    }

    [Fact]
    public void TheSameAlertAgainJoinsWhileSomebodyResponds()
    {
        Take(Alert("Robbery", "10-90") with { Kind = "robbery" });
        Core.Root.OfficerActions.Respond(CoreHarness.Officer, 1);
        for (var alert = 0; alert < 12; alert++)
        {
            Core.Clock.Advance(40_000);
            Take(Alert("Robbery", "10-90") with { Kind = "robbery" });
        }

        Assert.Equal(13, Assert.Single(Calls).Count);
        Core.Clock.Advance(600_000);
        Take(Alert("Robbery", "10-90") with { Kind = "robbery" });
        Assert.Equal(2, Calls.Count);
    }

    [Fact]
    public void WithoutAPlaceOnlyTheSameLocationInWordsIsTheSameIncident()
    {
        Take(Alert("Robbery", "10-90") with { Place = null, Street = new StreetAddress("8000 Grove Street", "", "") });
        Take(Alert("Robbery", "10-90") with { Place = null, Street = new StreetAddress("1004 Senora Freeway", "", "") });
        Take(Alert("Robbery", "10-90") with { Place = null, Street = new StreetAddress("1004 senora freeway", "", "") });

        Assert.Equal([1, 2], Calls.Select(call => call.Count));
    }

    [Fact]
    public void WhatPersonsTypeNeverJoinsAnotherPersonsCall()
    {
        Core.Players.Move(CoreHarness.Passenger, CoreHarness.GroveStreet);
        Core.Type(CoreHarness.Caller, "a fire");
        Core.Type(CoreHarness.Passenger, "a fire");

        Assert.Equal(2, Calls.Count);
    }

    [Fact]
    public void TheSecondDepartmentIsAddedAndToldWithACard()
    {
        var core = new CoreHarness("""{ "departments": { "police": { "cad": ["Police"] }, "medical": { "cad": ["Medical"] } } }""");
        core.Root.Units.Set(CoreHarness.Officer, DutyHarness.Unit(1, "Police"));
        core.Root.Units.Set(CoreHarness.Passenger, DutyHarness.Unit(2, "Medical"));
        core.Root.PageRequests.Hello(CoreHarness.Passenger, "");
        core.Tick();
        core.Root.Intake.Take(Alert("Vehicle accident", "10-50") with { Departments = ["police"], Priority = 2 });
        core.Tick();
        Assert.Empty(core.Clients.To(CoreHarness.Passenger, EventNames.Call));

        core.Root.Intake.Take(Alert("Vehicle accident", "10-50") with { Departments = ["medical"], Priority = 1 });
        core.Tick();
        var call = Assert.Single(core.Root.Repository.Calls);
        Assert.Equal(["police", "medical"], call.Departments);
        Assert.Equal(1, call.Desired.Details.Priority);
        Assert.Single(core.Clients.To(CoreHarness.Passenger, EventNames.Call));
    }

    [Fact]
    public void TheOwnerCanReadWhatJoinedACallAndWhy()
    {
        Core.Type(CoreHarness.Caller, "help");
        Core.Clock.Advance(5_000);
        Core.Type(CoreHarness.Caller, "he has a knife now");

        Assert.Equal(["12:00:05 UTC, through command, from a player: the same caller said more with the same command"], Core.Root.AdminCommands.Answer(["why", "1"]));
        Assert.Equal(["There is no call 9."], Core.Root.AdminCommands.Answer(["why", "9"]));
    }
}
