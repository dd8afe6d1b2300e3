using System.Text.Json;
using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Notifications;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Notifications;

/// <summary>Tests the whole state: who gets it, when, and that it holds nothing the player may not see.</summary>
public sealed class ScreenStateTests
{
    private const int Baker = 5;
    private const string Duty = "sonorandispatch.duty";

    private readonly CoreHarness _core = new();

    public ScreenStateTests()
    {
        _core.Players.Join(Baker, "Officer Baker", new Place(1, 1, 0), Duty);
        _core.Tick();
        _core.Clock.Advance(OfficerScreens.BetweenStates);
    }

    [Fact]
    public void APlayerWhoSaysHelloGetsTheirTextsAndTheWholeStateInOneMessage()
    {
        Call();
        _core.Root.OfficerActions.Respond(Baker, 1);
        _core.Clock.Advance(OfficerScreens.BetweenStates);
        _core.Clients.Sent.Clear();
        _core.Root.PageRequests.Hello(Baker, "");
        _core.Tick();

        Assert.Equal([EventNames.Page, EventNames.State], _core.Clients.Sent.Select(sent => sent.Event));
        var state = Json(_core.Clients.Sent[1].Arguments[0]);
        Assert.True(state.GetProperty("duty").GetBoolean());
        var row = Assert.Single(state.GetProperty("calls").EnumerateArray());
        Assert.Equal((1, true), (row.GetProperty("call").GetInt32(), row.GetProperty("mine").GetBoolean()));
        Assert.Equal([1, 2, "emergency", 425.14f, -979.26f, 30.7f, 0f], (object[])_core.Clients.Sent[1].Arguments[1]);
    }

    [Fact]
    public void APlayerOffDutyGetsAnEmptyStateAndNothingElse()
    {
        Call("secret");
        _core.Root.PageRequests.Hello(CoreHarness.Passenger, "");
        _core.Root.PageRequests.Details(CoreHarness.Passenger, 1);
        _core.Root.PageRequests.Act(CoreHarness.Passenger, "note", 1, "let me see");
        _core.Root.CallActions.Update(1, new CallUpdate { Details = new() { Title = "Robbery" } });
        _core.Tick();

        Assert.DoesNotContain(_core.Clients.Sent, sent => sent.Player == CoreHarness.Passenger && sent.Event == EventNames.Call);
        Assert.DoesNotContain("secret", string.Concat(_core.Clients.Sent.Where(sent => sent.Player == CoreHarness.Passenger).SelectMany(sent => sent.Arguments.OfType<string>())), StringComparison.Ordinal);
        Assert.Equal("""{"type":"state","duty":false,"unit":"","may":[],"calls":[]}""", (string)Assert.Single(_core.Clients.To(CoreHarness.Passenger, EventNames.State))[0]);
    }

    [Fact]
    public void GoingOnDutySendsTheStateAndGoingOffDutySendsAnEmptyOneAndNothingMore()
    {
        Call();
        _core.Players.Join(CoreHarness.Passenger, "John Roe", null, Duty);
        _core.Root.DutyRoster.Ask(CoreHarness.Passenger);
        _core.Tick();
        Assert.Single(Json(Assert.Single(_core.Clients.To(CoreHarness.Passenger, EventNames.State))[0]).GetProperty("calls").EnumerateArray());

        _core.Clock.Advance(60_000);
        _core.Players.Grant(CoreHarness.Passenger);
        _core.Root.DutyRoster.Ask(CoreHarness.Passenger);
        _core.Root.CallActions.Update(1, new CallUpdate { Details = new() { Title = "Robbery" } });
        _core.Tick();
        _core.Root.CallActions.Update(1, new CallUpdate { Details = new() { Title = "Burglary" } });
        Assert.Empty(_core.Clients.To(CoreHarness.Passenger, EventNames.Call));
        Assert.Empty(Json(_core.Clients.To(CoreHarness.Passenger, EventNames.State)[^1][0]).GetProperty("calls").EnumerateArray());
    }

    [Fact]
    public void AMutedKindIsNeitherShownNorAnnouncedUntilItIsHeardAgain()
    {
        Call("first");
        _core.Root.PageRequests.Mute(Baker, "tow, emergency");
        _core.Tick();
        Assert.Empty(Json(_core.Clients.To(Baker, EventNames.State)[^1][0]).GetProperty("calls").EnumerateArray());

        var before = _core.Clients.To(Baker, EventNames.Call).Count;
        _core.Clock.Advance(601_000);
        Call("second");
        Assert.Equal(before, _core.Clients.To(Baker, EventNames.Call).Count);

        _core.Root.PageRequests.Mute(Baker, "");
        _core.Clock.Advance(OfficerScreens.BetweenStates);
        _core.Tick();
        Assert.Equal(2, Json(_core.Clients.To(Baker, EventNames.State)[^1][0]).GetProperty("calls").EnumerateArray().Count());
    }

    [Fact]
    public void APanicCannotBeMuted()
    {
        var core = new CoreHarness("""{ "commands": { "911": { "kind": "panic" } } }""");
        core.Root.PageRequests.Mute(CoreHarness.Officer, "panic");
        core.Type(CoreHarness.Caller, "Officer down");

        Assert.Single(core.Clients.To(CoreHarness.Officer, EventNames.Call));
    }

    [Fact]
    public void AStateIsSentAtMostOnceASecondHoweverOftenItIsAskedFor()
    {
        for (var tick = 0; tick < 40; tick++)
        {
            _core.Root.PageRequests.Hello(Baker, "");
            _core.Tick();
        }

        Assert.InRange(_core.Clients.To(Baker, EventNames.State).Count, 2, 3);
    }

    [Fact]
    public void AnOfficersStateHoldsTheirUnitNumber()
    {
        _core.Root.PageRequests.Hello(Baker, "");
        _core.Tick();
        _core.Clock.Advance(2_000);
        _core.Root.Units.Set(Baker, new CadUnit(18, ["baker"], "B-18", "Baker", "Police", false, false));
        _core.Tick();

        var state = Json(_core.Clients.To(Baker, EventNames.State)[^1][0]);
        Assert.Equal("B-18", state.GetProperty("unit").GetString());
        Assert.Contains("primary", state.GetProperty("may").EnumerateArray().Select(may => may.GetString()));
    }

    [Fact]
    public void AfterARestartTheStateComesOnceAndHoldsWhatWasKept()
    {
        const int kept = 1_200;
        var keys = new FakeKeyValueStore();
        var first = new CoreHarness("""{ "commands": { "911": { "cooldownSeconds": 0 } }, "intake": { "mergeSeconds": 0, "followUpSeconds": 0 }, "limits": { "callsPerPlayer": 100, "callsPerKindPerMinute": 1000, "callsPerMinute": 2000, "playerMinutes": 1 } }""", keys: keys);
        for (var call = 0; call < kept; call++)
        {
            first.Root.Commands.Take(CoreHarness.Caller, "911", "help");
            first.Clock.Advance(1_000);
        }

        first.Root.Stop();

        var second = new CoreHarness(keys: keys);
        second.Root.PageRequests.Hello(CoreHarness.Officer, "");
        for (var tick = 0; tick < 10; tick++) second.Tick();

        var state = Json(Assert.Single(second.Clients.To(CoreHarness.Officer, EventNames.State))[0]);
        Assert.Equal(kept, state.GetProperty("calls").GetArrayLength() + state.GetProperty("following").GetArrayLength());
        Assert.Empty(second.Clients.To(CoreHarness.Officer, EventNames.Call));
    }

    private static JsonElement Json(object text) => JsonDocument.Parse((string)text).RootElement;

    private void Call(string text = "help")
    {
        _core.Type(CoreHarness.Caller, text);
        for (var tick = 0; tick < 10; tick++) _core.Tick();
    }
}
