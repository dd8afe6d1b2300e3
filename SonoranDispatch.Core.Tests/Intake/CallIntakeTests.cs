using SonoranDispatch.Calls;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Intake;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Intake;

public sealed class CallIntakeTests
{
    private static readonly Place Bank = new(150, -1040, 29);

    private readonly CoreHarness _core = new();

    [Fact]
    public void AScriptThatTellsEverySystemItFindsMakesOneCall()
    {
        var first = Take(From("ps-dispatch", CoreHarness.Caller, "Bank robbery", Bank));
        _core.Clock.Advance(1_000);
        var second = Take(From("cd_dispatch", CoreHarness.Caller, "Bank robbery", Bank with { X = 199 }));
        _core.Clock.Advance(1_000);
        var third = Take(From("export", null, "Bank robbery, masked men", Bank));

        Assert.Equal((new AcceptedCall(1, false), new AcceptedCall(1, true), new AcceptedCall(1, true)), (first.Accepted, second.Accepted, third.Accepted));
        var call = Assert.Single(_core.Root.Repository.Calls);
        Assert.Equal(1, call.Count);
        Assert.Equal("Bank robbery, masked men", Assert.Single(call.Desired.Notes).Content);
        Assert.Equal(2, _core.Root.IntakeCounters.Counts.Where(pair => pair.Key.Outcome == IntakeCounters.Copied).Sum(pair => pair.Value));
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
        _core.Clock.Advance(later);
        Take(From(surface, player, "Shots fired", Bank with { Y = Bank.Y + away }) with { Kind = "shots" });

        Assert.Equal(2, _core.Root.Repository.Calls.Count);
    }

    [Fact]
    public void WhatIsToldTwiceUsesNobodysShare()
    {
        for (var call = 0; call < 5; call++)
        {
            var place = Bank with { X = call * 100 };
            Assert.NotNull(Take(From("ps-dispatch", CoreHarness.Caller, "Robbery", place)).Accepted);
            Assert.NotNull(Take(From("cd_dispatch", CoreHarness.Caller, "Robbery", place)).Accepted);
            _core.Clock.Advance(60_000);
        }

        Assert.Equal(5, _core.Root.Repository.Calls.Count);
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

        Assert.Equal(5, _core.Root.Repository.Calls.Count);
        Assert.Equal("You've made too many calls. This one was not accepted; try again in 600 s.",
            Assert.Single(_core.Clients.Chats, line => line.Text.Contains("too many", StringComparison.Ordinal)).Text);
        Assert.Equal(1, _core.Log.Count(Messages.TooManyOfPlayer));
    }

    /// <summary>An alert has no caller. What the owner needs to know is whose game sent it.</summary>
    [Fact]
    public void ThePlayerWhoseGameSendsTooMuchIsNamedInTheConsole()
    {
        for (var alert = 0; alert < 21; alert++) Take(Alert(CoreHarness.Passenger, alert));

        Assert.StartsWith("John Roe (player 3) is creating too many calls (ps-dispatch, alarm)", Assert.Single(Said(Messages.TooManyOfPlayer)), StringComparison.Ordinal);
    }

    [Fact]
    public void ALimitOfTheWholeServerIsSaidOnceABurstHoweverManyPlayersMeetIt()
    {
        for (var player = 10; player < 70; player++)
        {
            _core.Players.Join(player, "^1Player " + player, CoreHarness.GroveStreet);
            Take(Alert(player, player));
        }

        Assert.StartsWith("Too many automatic alerts in a minute; the last came through ps-dispatch (alarm) from Player 50 (player 50)", Assert.Single(Said(Messages.TooManyAutomatic)), StringComparison.Ordinal);
    }

    /// <summary>The console reports the limit once, but each player who reaches it is told.</summary>
    [Fact]
    public void EachPlayerWhoMeetsALimitOfTheWholeServerIsTold()
    {
        for (var call = 0; call < 120; call++) Take(Alert(null, call) with { IsAutomatic = false });
        for (var player = 1; player <= 3; player++) Take(Alert(null, 900 + player) with { IsAutomatic = false, IsFromServer = false, Caller = new Caller(player, "somebody", false) });

        Assert.Equal([1, 2, 3], _core.Clients.Chats.Select(line => line.Player));
        Assert.Single(Said(Messages.TooManyOfKind));
    }

    [Fact]
    public void AServersScriptThatMeetsALimitIsSaidToBeOne()
    {
        for (var alert = 0; alert < 41; alert++) Take(Alert(null, alert));

        Assert.StartsWith("Too many automatic alerts in a minute; the last came through ps-dispatch (alarm) from a script of the server", Assert.Single(Said(Messages.TooManyAutomatic)), StringComparison.Ordinal);
    }

    /// <summary>Each joined report is told of with its reason, and no other report is.</summary>
    [Fact]
    public void WhoeverListensIsToldWhatJoinedWhichCallAndWhy()
    {
        var told = new List<(string Surface, string Text, int Call, string Reason)>();
        _core.Root.Intake.Joined += (request, call, reason) => told.Add((request.Surface, request.Text, call, reason));
        var typed = From(CallRequest.Command, CoreHarness.Caller, "Fire", Bank with { X = 9_000 }) with { IsAutomatic = false };

        Take(From("ps-dispatch", CoreHarness.Caller, "Bank robbery", Bank) with { IsAutomatic = true });
        Take(From("cd_dispatch", CoreHarness.Caller, "Robbery", Bank));
        _core.Clock.Advance(5_000);
        Take(From("ps-dispatch", CoreHarness.Caller, "Bank robbery", Bank) with { IsAutomatic = true });
        Take(typed);
        Take(typed with { Text = "It spreads" });

        Assert.Equal([("cd_dispatch", "Robbery", 1, "copy"), ("ps-dispatch", "Bank robbery", 1, "repeated alert"), (CallRequest.Command, "It spreads", 2, "follow-up")], told);
    }

    /// <summary>The console names only the first of a burst; whoever listens is told of each.</summary>
    [Fact]
    public void WhoeverListensIsToldOfEveryReportThatIsRefused()
    {
        var told = new List<IDictionary<string, object?>>();
        _core.Root.Intake.Rejected += (request, rejection) => told.Add(ReportLuaTable.Refused(request, rejection));

        for (var alert = 0; alert < 43; alert++) Take(Alert(null, alert));

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
        var table = ReportLuaTable.Joined(From("export", null, "Fire", Bank) with { Caller = new Caller(CoreHarness.Caller, "Jane", isAnonymous) }, 7, "follow-up");

        Assert.Equal((player, 7, "follow-up", "Fire"), (table.TryGetValue("player", out var named) ? (int?)named : null, table["call"], table["reason"], table["text"]));
    }

    private static CallRequest Alert(int? sender, int spot) => new()
    {
        Surface = "ps-dispatch",
        Kind = "alarm",
        Caller = new Caller(null, "Alarm", false),
        RaisedBy = sender,
        IsFromServer = sender is null,
        IsAutomatic = true,
        Text = "Alarm",
        Title = "Alarm",
        Place = Bank with { X = spot * 1_000 },
    };

    private IEnumerable<string> Said(MessageDefinition kind) => _core.Log.Entries.Where(entry => entry.Kind == kind).Select(entry => entry.Text);

    private static CallRequest From(string surface, int? player, string text, Place place) => new()
    {
        Surface = surface,
        Kind = "robbery" + (surface == "phone" ? "" : surface),
        Caller = new Caller(player, player is null ? "alarm" : "Jane Doe", false),
        Text = text,
        Title = "Robbery",
        Place = place,
    };

    private IntakeResult Take(CallRequest request)
    {
        var result = _core.Root.Intake.Take(request);
        _core.Root.Advance();
        return result;
    }
}
