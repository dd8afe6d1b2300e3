using System.Text.Json;
using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Notifications;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Notifications;

/// <summary>The whole state: who gets it, when, and that it holds nothing he may not see.</summary>
public sealed class ScreenStateTests
{
    private const int Baker = 5;
    private const string Duty = "sonorandispatch.duty";

    private readonly Desk _desk = new();

    public ScreenStateTests()
    {
        _desk.Players.Join(Baker, "Officer Baker", new Place(1, 1, 0), Duty);
        _desk.Tick();
        _desk.Clock.Advance(Screens.BetweenStates);
    }

    [Fact]
    public void WhoeverSaysHelloGetsHisTextsAndTheWholeStateInOneMessage()
    {
        Call();
        _desk.Root.Officers.Respond(Baker, 1);
        _desk.Clock.Advance(Screens.BetweenStates);
        _desk.Clients.Sent.Clear();
        _desk.Root.Pages.Hello(Baker, "");
        _desk.Tick();

        Assert.Equal([EventNames.Page, EventNames.State], _desk.Clients.Sent.Select(sent => sent.Event));
        var state = Json(_desk.Clients.Sent[1].Arguments[0]);
        Assert.True(state.GetProperty("duty").GetBoolean());
        var row = Assert.Single(state.GetProperty("calls").EnumerateArray());
        Assert.Equal((1, true), (row.GetProperty("call").GetInt32(), row.GetProperty("mine").GetBoolean()));
        Assert.Equal([1, 2, "emergency", 425.14f, -979.26f, 30.7f, 0f], (object[])_desk.Clients.Sent[1].Arguments[1]);
    }

    [Fact]
    public void WhoeverIsNotOnDutyGetsAnEmptyStateAndNothingElse()
    {
        Call("secret");
        _desk.Root.Pages.Hello(Desk.Passenger, "");
        _desk.Root.Pages.Details(Desk.Passenger, 1);
        _desk.Root.Pages.Act(Desk.Passenger, "note", 1, "let me see");
        _desk.Root.Desk.Update(1, new CallUpdate { Title = "Robbery" });
        _desk.Tick();

        Assert.DoesNotContain(_desk.Clients.Sent, sent => sent.Player == Desk.Passenger && sent.Event == EventNames.Call);
        Assert.DoesNotContain("secret", string.Concat(_desk.Clients.Sent.Where(sent => sent.Player == Desk.Passenger).SelectMany(sent => sent.Arguments.OfType<string>())), StringComparison.Ordinal);
        Assert.Equal("""{"type":"state","duty":false,"unit":"","may":[],"calls":[]}""", (string)Assert.Single(_desk.Clients.To(Desk.Passenger, EventNames.State))[0]);
    }

    [Fact]
    public void WhoeverComesOnDutyGetsTheStateAndWhoeverGoesOffGetsAnEmptyOneAndNoMore()
    {
        Call();
        _desk.Players.Join(Desk.Passenger, "John Roe", null, Duty);
        _desk.Root.Roster.Look(Desk.Passenger);
        _desk.Tick();
        Assert.Single(Json(Assert.Single(_desk.Clients.To(Desk.Passenger, EventNames.State))[0]).GetProperty("calls").EnumerateArray());

        _desk.Clock.Advance(60_000);
        _desk.Players.Join(Desk.Passenger, "John Roe", null);
        _desk.Root.Roster.Look(Desk.Passenger);
        _desk.Root.Desk.Update(1, new CallUpdate { Title = "Robbery" });
        _desk.Tick();
        _desk.Root.Desk.Update(1, new CallUpdate { Title = "Burglary" });
        Assert.Empty(_desk.Clients.To(Desk.Passenger, EventNames.Call));
        Assert.Empty(Json(_desk.Clients.To(Desk.Passenger, EventNames.State)[^1][0]).GetProperty("calls").EnumerateArray());
    }

    [Fact]
    public void AMutedKindIsNeitherShownNorAnnouncedUntilItIsHeardAgain()
    {
        Call("first");
        _desk.Root.Pages.Mute(Baker, "tow, emergency");
        _desk.Tick();
        Assert.Empty(Json(_desk.Clients.To(Baker, EventNames.State)[^1][0]).GetProperty("calls").EnumerateArray());

        var before = _desk.Clients.To(Baker, EventNames.Call).Count;
        _desk.Clock.Advance(60_000);
        Call("second");
        Assert.Equal(before, _desk.Clients.To(Baker, EventNames.Call).Count);

        _desk.Root.Pages.Mute(Baker, "");
        _desk.Clock.Advance(Screens.BetweenStates);
        _desk.Tick();
        Assert.Equal(2, Json(_desk.Clients.To(Baker, EventNames.State)[^1][0]).GetProperty("calls").EnumerateArray().Count());
    }

    [Fact]
    public void APanicCannotBeMuted()
    {
        var desk = new Desk("""{ "commands": { "911": { "kind": "panic" } } }""");
        desk.Root.Pages.Mute(Desk.Officer, "panic");
        desk.Type(Desk.Caller, "Officer down");

        Assert.Single(desk.Clients.To(Desk.Officer, EventNames.Call));
    }

    [Fact]
    public void AStateIsSentAtMostOnceASecondHoweverOftenItIsAskedFor()
    {
        for (var tick = 0; tick < 40; tick++)
        {
            _desk.Root.Pages.Hello(Baker, "");
            _desk.Tick();
        }

        Assert.InRange(_desk.Clients.To(Baker, EventNames.State).Count, 2, 3);
    }

    [Fact]
    public void HisUnitsNumberStandsInHisState()
    {
        _desk.Root.Pages.Hello(Baker, "");
        _desk.Tick();
        _desk.Clock.Advance(2_000);
        _desk.Root.Units.Set(Baker, new CadUnit(18, ["baker"], "B-18", "Baker", "Police", false, false));
        _desk.Tick();

        var state = Json(_desk.Clients.To(Baker, EventNames.State)[^1][0]);
        Assert.Equal("B-18", state.GetProperty("unit").GetString());
        Assert.Contains("primary", state.GetProperty("may").EnumerateArray().Select(may => may.GetString()));
    }

    [Fact]
    public void AfterARestartTheStateComesOnceAndHoldsWhatWasKept()
    {
        const int kept = 1_200;
        var keys = new FakeKeyValueStore();
        var first = new Desk("""{ "commands": { "911": { "cooldownSeconds": 0 } }, "intake": { "mergeSeconds": 0 }, "limits": { "callsPerPlayer": 100, "callsPerKindPerMinute": 1000, "callsPerMinute": 2000, "playerMinutes": 1 } }""", keys: keys);
        for (var call = 0; call < kept; call++)
        {
            first.Root.Commands.Take(Desk.Caller, "911", "help");
            first.Clock.Advance(1_000);
        }

        first.Root.Stop();

        var second = new Desk(keys: keys);
        second.Root.Pages.Hello(Desk.Officer, "");
        for (var tick = 0; tick < 10; tick++) second.Tick();

        Assert.Equal(kept, Json(Assert.Single(second.Clients.To(Desk.Officer, EventNames.State))[0]).GetProperty("calls").GetArrayLength());
        Assert.Empty(second.Clients.To(Desk.Officer, EventNames.Call));
    }

    private static JsonElement Json(object text) => JsonDocument.Parse((string)text).RootElement;

    private void Call(string text = "help")
    {
        _desk.Type(Desk.Caller, text);
        for (var tick = 0; tick < 10; tick++) _desk.Tick();
    }
}
