using System.Text.Json;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Intake;
using SonoranDispatch.Players;
using SonoranDispatch.Response;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Response;

/// <summary>Tests replies to callers, and callers' answers.</summary>
public sealed class CallRepliesTests
{
    private const int Colleague = 5;

    private CoreHarness _core = new();

    private Call First => _core.Root.Repository.Find(1)!;

    [Fact]
    public void ACallerReadsTheReplyAndTheirAnswerStandsBelowIt()
    {
        Respond();
        Dispatch("reply 1 What is the suspect wearing?");
        _core.Clock.Advance(4_000);
        _core.Players.Move(CoreHarness.Caller, new Place(3_000, 3_000, 0));
        _core.Type(CoreHarness.Caller, "A red jacket");

        Assert.Contains((CoreHarness.Caller, "Dispatch, about your call 1: What is the suspect wearing?"), _core.Clients.Chats);
        Assert.Contains((CoreHarness.Caller, "Answer with /911 and your words."), _core.Clients.Chats);
        Assert.Contains((CoreHarness.Officer, "Sent to the caller of call 1."), _core.Clients.Chats);
        Assert.Equal(
            [("Officer Adams", "To the caller: What is the suspect wearing?"), ("Jane Doe", "A red jacket")],
            Spoken().Select(note => (note.Label, note.Content)));
        Assert.Single(_core.Root.Repository.Calls);
    }

    [Fact]
    public void WithoutAReplyDistanceStillMakesAnotherCall()
    {
        Respond();
        _core.Clock.Advance(40_000);
        _core.Players.Move(CoreHarness.Caller, new Place(3_000, 3_000, 0));
        _core.Type(CoreHarness.Caller, "A red jacket");

        Assert.Equal(2, _core.Root.Repository.Calls.Count);
    }

    [Fact]
    public void AReplyKeepsACallOpenForAnAnswerTenMinutesLong()
    {
        Respond();
        _core.Clock.Advance(900_000);
        Dispatch("reply 1 Are you still there?");
        _core.Clock.Advance(590_000);
        _core.Type(CoreHarness.Caller, "Yes");
        _core.Clock.Advance(601_000);
        _core.Type(CoreHarness.Caller, "Somebody stole my bike");

        Assert.Equal("Yes", First.Desired.Notes[^1].Content);
        Assert.Equal(2, _core.Root.Repository.Calls.Count);
    }

    [Fact]
    public void HowToAnswerIsToldOnce()
    {
        Respond();
        Dispatch("reply 1 one");
        _core.Clock.Advance(4_000);
        Dispatch("reply 1 two");

        Assert.Single(_core.Clients.Chats, line => line.Text == "Answer with /911 and your words.");
    }

    [Fact]
    public void TheOwnerMayNameTheUnit()
    {
        _core = new CoreHarness("""{ "response": { "replyAs": "unit" } }""");
        Respond();
        Dispatch("reply 1 On my way");

        Assert.Contains((CoreHarness.Caller, "Officer Adams, about your call 1: On my way"), _core.Clients.Chats);
    }

    [Fact]
    public void AnAnonymousCallersNameReachesNobody()
    {
        Respond("911a");
        Dispatch("reply 1 Who are you?");
        _core.Clock.Advance(4_000);
        _core.Type(CoreHarness.Caller, "I won't say", "911a");

        Assert.Contains((CoreHarness.Caller, "Answer with /911a and your words."), _core.Clients.Chats);
        Assert.Equal("Anonymous", First.Desired.Notes[^1].Label);
        Assert.DoesNotContain(_core.Clients.Chats, line => line.Player == CoreHarness.Officer && line.Text.Contains("Jane", StringComparison.Ordinal));
        Assert.DoesNotContain(_core.Clients.Sent, sent => sent.Player == CoreHarness.Officer && JsonSerializer.Serialize(sent.Arguments).Contains("Jane", StringComparison.Ordinal));
    }

    [Fact]
    public void ACallerByPhoneAnswersWith911()
    {
        _core.Tick();
        _core.Root.Intake.Take(new CallRequest { Surface = "phone", Kind = "emergency", Trust = TrustLevel.Server, Caller = new Caller(CoreHarness.Caller, "Jane Doe", false), Text = "help", Title = "Phone", Place = CoreHarness.GroveStreet });
        Dispatch("respond 1");
        Dispatch("reply 1 Where exactly?");
        _core.Clock.Advance(4_000);
        _core.Type(CoreHarness.Caller, "Behind the shop");

        Assert.Equal("Behind the shop", First.Desired.Notes[^1].Content);
        Assert.Single(_core.Root.Repository.Calls);
    }

    [Fact]
    public void OnlyRespondersAndDispatchersMayReply()
    {
        _core.Players.Join(Colleague, "Officer Baker", new Place(1, 1, 0), "sonorandispatch.duty");
        _core.Players.Join(6, "Dispatcher Clark", new Place(1, 1, 0), "sonorandispatch.duty", "sonorandispatch.dispatch");
        Respond();
        Dispatch("reply 1 Hello", Colleague);
        Dispatch("reply 1 Hello", CoreHarness.Passenger);
        Assert.DoesNotContain(_core.Clients.Chats, line => line.Text.Contains("Hello", StringComparison.Ordinal));
        Assert.Equal("You may not reply to the caller of call 1: only units on it and dispatchers may. Respond first.", _core.LastChat(Colleague));
        Assert.Equal("You're not on duty.", _core.LastChat(CoreHarness.Passenger));

        Dispatch("reply 1 Hello", 6);
        Assert.Contains((CoreHarness.Caller, "Dispatch, about your call 1: Hello"), _core.Clients.Chats);
        Assert.Equal(1, _core.Root.IntakeCounters.Counts[(CallReplies.Surface, Messages.ReplyNotPermitted.Code)]);
    }

    [Fact]
    public void AHundredRepliesAreFewLinesToTheCallerAndEachRefusalIsCounted()
    {
        Respond();
        _core.Clock.Advance(10_000);
        for (var reply = 0; reply < 100; reply++) Dispatch("reply 1 spam");

        // Within five seconds an officer may act five times, and what was refused counts.
        Assert.Single(Spoken());
        Assert.Equal(99, _core.Root.IntakeCounters.Counts[(CallReplies.Surface, Messages.ActionTooFast.Code)]);
    }

    [Fact]
    public void OneCallerGetsAtMostTenRepliesAMinuteWhoeverWritesThem()
    {
        Respond();
        for (var officer = 10; officer < 30; officer++)
        {
            _core.Players.Join(officer, "Officer " + officer, new Place(1, 1, 0), "sonorandispatch.duty", "sonorandispatch.dispatch");
            Dispatch("reply 1 spam", officer);
        }

        Assert.Equal(CallReplies.MostPerCaller, Spoken().Count());
    }

    [Theory]
    [InlineData("reply 1", "A reply needs text.")]
    [InlineData("reply 1 ~r~", "A reply needs text.")]
    [InlineData("reply 7 Hello", "There is no open call 7 that you can see.")]
    public void ARefusedReplySaysWhy(string typed, string why)
    {
        Respond();
        Dispatch(typed);
        Assert.Equal(why, _core.LastChat(CoreHarness.Officer));
    }

    [Fact]
    public void ACallerWhoLeftGetsNothingAndNobodyElseDoes()
    {
        Respond();
        _core.Players.Leave(CoreHarness.Caller);
        _core.Players.Join(CoreHarness.Caller, "Somebody Else", new Place(0, 0, 0));
        Dispatch("reply 1 Hello");

        Assert.Equal("The caller of call 1 has left the server.", _core.LastChat(CoreHarness.Officer));
        Assert.Empty(Spoken());
    }

    [Fact]
    public void WhomAnAlertNamesCalledNobody()
    {
        _core.Tick();
        _core.Root.Intake.Take(new CallRequest { Surface = "alert", Kind = "shots", Trust = TrustLevel.ClientAlert, Caller = new Caller(CoreHarness.Caller, "Witness", true), Text = "Shots fired", Title = "Shots", Place = CoreHarness.GroveStreet });
        Dispatch("respond 1");
        Dispatch("reply 1 We are coming for you");

        Assert.Equal("No player on this server reported call 1.", _core.LastChat(CoreHarness.Officer));
        Assert.DoesNotContain(_core.Clients.Chats, line => line.Player == CoreHarness.Caller && line.Text.Contains("coming", StringComparison.Ordinal));
    }

    [Fact]
    public void NobodyRepliesAboutAClosedCall()
    {
        Respond();
        Dispatch("close 1");
        Dispatch("reply 1 Hello");
        Assert.Equal("There is no open call 1 that you can see.", _core.LastChat(CoreHarness.Officer));
    }

    [Fact]
    public void AfterARestartAnAnswerStillJoinsWhateverTheDistance()
    {
        var keys = new FakeKeyValueStore();
        _core = new CoreHarness(keys: keys);
        Respond();
        Dispatch("reply 1 Where are you?");
        _core.Root.Stop();

        _core = new CoreHarness(keys: keys);
        for (var tick = 0; tick < 10; tick++) _core.Tick();
        _core.Players.Move(CoreHarness.Caller, new Place(3_000, 3_000, 0));
        _core.Type(CoreHarness.Caller, "At the pier");

        Assert.Equal((NoteSource.Reply, "At the pier"), (First.Desired.Notes[^2].Source, First.Desired.Notes[^1].Content));
    }

    [Fact]
    public void ThePageRepliesToo()
    {
        Respond();
        _core.Root.PageRequests.Details(CoreHarness.Officer, 1);
        _core.Root.PageRequests.Act(CoreHarness.Officer, OfficerActionNames.Reply, 1, "Hello");
        _core.Tick();

        Assert.Contains(_core.Clients.Sent, sent => sent.Event == EventNames.Page && sent.Arguments[0] is string json && json.Contains("\"reply\"", StringComparison.Ordinal));
        Assert.Contains((CoreHarness.Caller, "Dispatch, about your call 1: Hello"), _core.Clients.Chats);
    }

    private void Respond(string command = "911")
    {
        _core.Tick();
        _core.Type(CoreHarness.Caller, "Two men with guns", command);
        Dispatch("respond 1");
    }

    private void Dispatch(string typed, int player = CoreHarness.Officer)
    {
        _core.Root.DispatchCommand.Take(player, typed);
        _core.Tick();
    }

    // Without the note that an officer without a unit responds.
    private IEnumerable<CallNote> Spoken() => First.Desired.Notes.Where(note => note.Content != "Officer Adams is responding");
}
