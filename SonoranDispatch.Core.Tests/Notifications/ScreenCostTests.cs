using System.Text;
using System.Text.Json;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Notifications;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Notifications;

/// <summary>Tests the cost of officers' screens: bytes on the wire and work on the server.</summary>
public sealed class ScreenCostTests
{
    private const int Calls = 200;
    private const int Limit = 64 * 1024;

    private readonly CoreHarness _core = new("""{ "commands": { "911": { "cooldownSeconds": 0 } }, "intake": { "mergeSeconds": 0, "followUpSeconds": 0, "maxTextLength": 2000 } }""");

    public static TheoryData<string> Letters => ["a", "\"", "é", "日", "😀", "\u0001"];

    [Theory]
    [MemberData(nameof(Letters))]
    public void TwoHundredCallsFitIntoSixtyFourKibibytesWhateverStandsInThem(string letter)
    {
        for (var number = 1; number <= Calls; number++) AddLongCall(letter);
        _core.Root.PageRequests.Hello(CoreHarness.Officer, "");
        _core.Tick();

        var state = Assert.Single(_core.Clients.To(CoreHarness.Officer, EventNames.State));
        var json = (string)state[0];
        Assert.Equal(Calls, JsonDocument.Parse(json).RootElement.GetProperty("calls").GetArrayLength());
        Assert.InRange(Encoding.UTF8.GetByteCount(json) + MarkBytes((object[])state[1]), 1, Limit);
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public void AChangeStaysUnderAKibibyteWhateverChanges(string letter)
    {
        AddLongCall("z");
        _core.Clients.Sent.Clear();
        string Long(int length) => string.Concat(Enumerable.Repeat(letter, length));
        _core.Root.CallActions.Update(1, new CallUpdate
        {
            Details = new() { Title = Long(100), Code = Long(50), Address = Long(160), Postal = Long(50) },
            Text = Long(2_000),
            Departments = [.. Enumerable.Repeat(Long(100), 50)],
        });
        _core.Root.CallActions.AddNote(1, Long(60), Long(2_000));
        for (var unit = 101; unit <= 160; unit++) _core.Root.CallActions.AttachUnit(1, new Responder(null, Long(60), new UnitTarget(null, unit)));

        var changes = _core.Clients.To(CoreHarness.Officer, EventNames.Call);
        Assert.Equal(62, changes.Count);
        Assert.All(changes, change => Assert.InRange(Encoding.UTF8.GetByteCount((string)change[9]), 1, 1_024));
    }

    [Fact]
    public void ShortRowsOfAFewCallsAreWhole()
    {
        _core.Type(CoreHarness.Caller, new string('x', 300));
        _core.Root.PageRequests.Hello(CoreHarness.Officer, "");
        _core.Tick();

        var state = JsonDocument.Parse((string)Assert.Single(_core.Clients.To(CoreHarness.Officer, EventNames.State))[0]).RootElement;
        Assert.Equal(new string('x', 300), state.GetProperty("calls")[0].GetProperty("text").GetString());
    }

    [Fact]
    public void WhatIsTheSameForAHundredOfficersIsRenderedOnce()
    {
        for (var player = 100; player < 200; player++) _core.Players.Join(player, "Officer " + player, null, "sonorandispatch.duty");
        _core.Clock.Advance(OfficerScreens.BetweenStates);
        SettleStates();
        var before = _core.Root.PageMessages.Rendered;
        _core.Type(CoreHarness.Caller, "help");
        Assert.Equal(before + 1, _core.Root.PageMessages.Rendered);

        _core.Root.CallActions.Update(1, new CallUpdate { Details = new() { Title = "Robbery" } });
        Assert.Equal(before + 2, _core.Root.PageMessages.Rendered);
        Assert.Equal(2, _core.Clients.To(150, EventNames.Call).Count);
        Assert.Same(_core.Clients.To(150, EventNames.Call)[1][9], _core.Clients.To(151, EventNames.Call)[1][9]);

        // Rows are shared too. Of a hundred states, only the frame is each officer's own.
        _core.Clock.Advance(OfficerScreens.BetweenStates);
        for (var player = 100; player < 200; player++) _core.Root.PageRequests.Mute(player, "");
        _core.Tick();
        Assert.Equal(before + 2 + 1 + 100, _core.Root.PageMessages.Rendered);
    }

    [Fact]
    public void WhatNobodySeesIsNotRendered()
    {
        _core.Players.Join(CoreHarness.Officer, "Officer Adams", null);
        _core.Root.DutyRoster.Ask(CoreHarness.Officer);
        SettleStates();
        _core.Clients.Sent.Clear();
        var before = _core.Root.PageMessages.Rendered;
        _core.Type(CoreHarness.Caller, "help");
        _core.Root.CallActions.Update(1, new CallUpdate { Details = new() { Title = "Robbery" } });
        _core.Root.CallActions.Close(1);

        Assert.Equal(before, _core.Root.PageMessages.Rendered);
        Assert.DoesNotContain(_core.Clients.Sent, sent => sent.Player == CoreHarness.Officer);
    }

    [Fact]
    public void WhatOnlyTheCadIsToldOfIsSentToNobody()
    {
        _core.Type(CoreHarness.Caller, "help");
        var (sent, rendered) = (_core.Clients.Sent.Count, _core.Root.PageMessages.Rendered);
        _core.Root.Repository.Change(1, call => call with { Delayed = true, Known = call.Known with { NotesSent = 1 } });
        _core.Root.CallActions.Update(1, new CallUpdate { Details = new() { Description = "for dispatchers", Block = "Grove Street / Forum Drive" } });

        Assert.Equal((sent, rendered), (_core.Clients.Sent.Count, _core.Root.PageMessages.Rendered));
    }

    // A player who joined or went off duty is sent a state. Each tick handles a few players.
    private void SettleStates()
    {
        do _core.Tick();
        while (_core.Root.IsBusy);
    }

    private static int MarkBytes(object[] marks) => marks.Sum(mark => mark switch
    {
        string text => 2 + Encoding.UTF8.GetByteCount(text),
        _ => 5,
    });

    private void AddLongCall(string letter)
    {
        string Long(int length) => string.Concat(Enumerable.Repeat(letter, length));
        _core.Root.Repository.Add(number => new Call
        {
            Number = number,
            Uuid = Guid.NewGuid(),
            Kind = new string('k', 32),
            Caller = new Caller(CoreHarness.Caller, Long(60), false),
            Text = Long(2_000),
            Departments = [.. Enumerable.Repeat(Long(100), 50)],
            Responders = [.. Enumerable.Range(1, 20).Select(unit => new Responder(CoreHarness.Officer, Long(60), new UnitTarget(null, unit)))],
            AcceptedAt = _core.Clock.UtcNow.AddDays(-30),
            Count = 12_345,
            Known = new KnownCall { Presence = CadPresence.Present, CallId = 1_234_567 },
            Desired = new DesiredCall
            {
                Details = new CallDetails { Title = Long(100), Code = Long(50), Address = Long(160), Postal = Long(50), Primary = 1 },
                Place = new Place(-1_234.5, 1_234.5, 12, 200),
            },
        });
    }
}
