using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Intake;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Intake;

public sealed class CallIntakeTests : IntakeTests
{
    [Fact]
    public void AScriptThatTellsEverySystemItFindsMakesOneCall()
    {
        var first = Take(From("ps-dispatch", CoreHarness.Caller, "Bank robbery", Bank));
        Core.Clock.Advance(1_000);
        var second = Take(From("cd_dispatch", CoreHarness.Caller, "Bank robbery", Bank with { X = 199 }));
        Core.Clock.Advance(1_000);
        var third = Take(From("qs-dispatch", CoreHarness.Caller, "BANK  robbery", Bank));

        Assert.Equal((new AcceptedCall(1, null), new AcceptedCall(1, JoinReason.Copy), new AcceptedCall(1, JoinReason.Copy)), (first.Accepted, second.Accepted, third.Accepted));
        var call = Assert.Single(Core.Root.Repository.Calls);
        Assert.Equal(1, call.Count);
        Assert.Equal(["cd_dispatch", "qs-dispatch"], call.Joined.Select(report => report.Surface));
        Assert.Empty(call.Desired.Notes);
        Assert.Equal(2, Core.Root.IntakeCounters.Counts.Where(pair => pair.Key.Outcome == IntakeCounters.Joined).Sum(pair => pair.Value));
    }

    [Theory]
    [InlineData("ps-dispatch", CoreHarness.Caller, 0, 500)]
    [InlineData("cd_dispatch", CoreHarness.Passenger, 0, 500)]
    [InlineData("cd_dispatch", CoreHarness.Caller, 51, 500)]
    [InlineData("cd_dispatch", CoreHarness.Caller, 0, 2_001)]
    [InlineData(CallRequest.Command, CoreHarness.Caller, 0, 500)]
    public void TheSameWayAgainAnotherPlayerElsewhereLaterOrTypedIsAnotherCall(string surface, int player, double away, long later)
    {
        Take(From("ps-dispatch", CoreHarness.Caller, "Bank robbery", Bank));
        Core.Clock.Advance(later);
        Take(From(surface, player, "Shots fired", Bank with { Y = Bank.Y + away }) with { Kind = "shots" });

        Assert.Equal(2, Core.Root.Repository.Calls.Count);
    }

    [Fact]
    public void WhatIsToldTwiceUsesNobodysShare()
    {
        for (var call = 0; call < 5; call++)
        {
            var place = Bank with { X = call * 100 };
            Assert.NotNull(Take(From("ps-dispatch", CoreHarness.Caller, "Robbery", place)).Accepted);
            Assert.NotNull(Take(From("cd_dispatch", CoreHarness.Caller, "Robbery", place)).Accepted);
            Core.Clock.Advance(60_000);
        }

        Assert.Equal(5, Core.Root.Repository.Calls.Count);
        Assert.Equal(Messages.TooManyOfPlayer, Take(From("ps-dispatch", CoreHarness.Caller, "Robbery", Bank with { X = 900 })).Rejection?.Why);
    }

    [Fact]
    public void TheSwitchForJoiningOtherWaysCanBeOff()
    {
        var core = new CoreHarness("""{ "intake": { "copySeconds": 0 } }""");
        core.Root.Intake.Take(From("ps-dispatch", CoreHarness.Caller, "Bank robbery", Bank));
        core.Root.Intake.Take(From("cd_dispatch", CoreHarness.Caller, "Bank robbery", Bank) with { Kind = "robbery" });

        Assert.Equal(2, core.Root.Repository.Calls.Count);
    }

    [Fact]
    public void APlayerWhoCallsTooOftenIsToldOnceAndTheConsoleToo()
    {
        for (var call = 0; call < 5; call++) Take(From("phone", CoreHarness.Caller, "help", Bank with { X = call * 100 }));
        for (var attempt = 0; attempt < 50; attempt++) Take(From("phone", CoreHarness.Caller, "help", Bank with { X = 900 }));

        Assert.Equal(5, Core.Root.Repository.Calls.Count);
        Assert.Equal("You've made too many calls. This one was not accepted; try again in 600 s.",
            Assert.Single(Core.Clients.Chats, line => line.Text.Contains("too many", StringComparison.Ordinal)).Text);
        Assert.Equal(1, Core.Log.Count(Messages.TooManyOfPlayer));
    }

    /// <summary>An alert has no caller. What the owner needs to know is whose game sent it.</summary>
    [Fact]
    public void ThePlayerWhoseGameSendsTooMuchIsNamedInTheConsole()
    {
        for (var alert = 0; alert < 21; alert++) Take(Alarm(CoreHarness.Passenger, alert));

        Assert.StartsWith("John Roe (player 3) is creating too many calls (ps-dispatch, alarm)", Assert.Single(Said(Messages.TooManyOfPlayer)), StringComparison.Ordinal);
    }

    [Fact]
    public void ALimitOfTheWholeServerIsSaidOnceABurstHoweverManyPlayersMeetIt()
    {
        for (var player = 10; player < 70; player++)
        {
            Core.Players.Join(player, "^1Player " + player, CoreHarness.GroveStreet);
            Take(Alarm(player, player));
        }

        Assert.StartsWith("Too many alerts of players' clients through ps-dispatch in a minute; the last (alarm) came from Player 30 (player 30)", Assert.Single(Said(Messages.TooManyOfSurface)), StringComparison.Ordinal);
    }

    /// <summary>The console reports the limit once, but each player who reaches it is told.</summary>
    [Fact]
    public void EachPlayerWhoMeetsALimitOfTheWholeServerIsTold()
    {
        for (var call = 0; call < 120; call++) Take(Alarm(null, call) with { IsAutomatic = false });
        for (var player = 1; player <= 3; player++) Take(Alarm(null, 900 + player) with { IsAutomatic = false, Trust = TrustLevel.Player, Caller = new Caller(player, "somebody", false) });

        Assert.Equal([1, 2, 3], Core.Clients.Chats.Select(line => line.Player));
        Assert.Single(Said(Messages.TooManyOfKind));
    }

    [Fact]
    public void AServersScriptThatMeetsALimitIsSaidToBeOne()
    {
        for (var alert = 0; alert < 41; alert++) Take(Alarm(null, alert));

        Assert.StartsWith("Too many automatic alerts in a minute; the last came through ps-dispatch (alarm) from a script of the server", Assert.Single(Said(Messages.TooManyAutomatic)), StringComparison.Ordinal);
    }

    /// <summary>Each joined report is told of with its reason, and no other report is.</summary>
    [Fact]
    public void WhoeverListensIsToldWhatJoinedWhichCallAndWhy()
    {
        var told = new List<(string Surface, string Text, int Call, JoinReason Reason)>();
        Core.Root.Intake.Joined += (request, call, reason) => told.Add((request.Surface, request.Text, call, reason));
        Take(From("ps-dispatch", CoreHarness.Caller, "Bank robbery", Bank));
        Take(From("cd_dispatch", CoreHarness.Caller, "Bank robbery", Bank));
        Take(Alarm(null, 9));
        Core.Clock.Advance(5_000);
        Take(Alarm(null, 9));
        Core.Type(CoreHarness.Caller, "Fire");
        Core.Clock.Advance(5_000);
        Core.Type(CoreHarness.Caller, "It spreads");

        Assert.Equal([("cd_dispatch", "Bank robbery", 1, JoinReason.Copy), ("ps-dispatch", "Alarm", 2, JoinReason.RepeatedAlert), (CallRequest.Command, "It spreads", 3, JoinReason.FollowUp)], told);
    }

    /// <summary>The console names only the first of a burst; whoever listens is told of each.</summary>
    [Fact]
    public void WhoeverListensIsToldOfEveryReportThatIsRefused()
    {
        var told = new List<IDictionary<string, object?>>();
        Core.Root.Intake.Rejected += (request, rejection) => told.Add(ReportLuaTable.Refused(request, rejection));

        for (var alert = 0; alert < 43; alert++) Take(Alarm(null, alert));

        Assert.Equal(3, told.Count);
        Assert.All(told, table => Assert.Equal(("ps-dispatch", "alarm", "Alarm", "SD-INTAKE-004", 60), (table["surface"], table["kind"], table["title"], table["error"], table["seconds"])));
        Assert.StartsWith("Too many automatic alerts in a minute; the last came through ps-dispatch (alarm) from a script of the server.", Assert.IsType<string>(told[0]["message"]), StringComparison.Ordinal);
        Assert.Single(Said(Messages.TooManyAutomatic));
    }

    [Theory]
    [InlineData(false, CoreHarness.Caller)]
    [InlineData(true, null)]
    public void AReportsTableNamesItsCallerUnlessTheyAreAnonymous(bool isAnonymous, int? player)
    {
        var table = ReportLuaTable.Joined(From("export", null, "Fire", Bank) with { Caller = new Caller(CoreHarness.Caller, "Jane", isAnonymous) }, 7, JoinReason.FollowUp);

        Assert.Equal((player, 7, "follow-up", "Fire"), (table.TryGetValue("player", out var named) ? (int?)named : null, table["call"], table["reason"], table["text"]));
    }

    private static CallRequest Alarm(int? sender, int spot) => new()
    {
        Surface = "ps-dispatch",
        Kind = "alarm",
        Caller = new Caller(null, "Alarm", false),
        RaisedBy = sender,
        Trust = sender is null ? TrustLevel.Server : TrustLevel.ClientAlert,
        IsAutomatic = true,
        Text = "Alarm",
        Title = "Alarm",
        Place = Bank with { X = spot * 1_000 },
    };

    private IEnumerable<string> Said(MessageDefinition kind) => Core.Log.Entries.Where(entry => entry.Kind == kind).Select(entry => entry.Text);

    private static CallRequest From(string surface, int? player, string text, Place place) => new()
    {
        Surface = surface,
        Kind = "robbery" + (surface == "phone" ? "" : surface),
        Trust = TrustLevel.Player,
        Caller = new Caller(player, player is null ? "alarm" : "Jane Doe", false),
        Text = text,
        Title = "Robbery",
        Place = place,
    };
}
