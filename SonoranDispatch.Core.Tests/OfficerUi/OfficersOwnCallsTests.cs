using System.Text.Json;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.OfficerUi;

/// <summary>Tests what an officer reads about their own calls, about closed ones, and about an action they may not take.</summary>
public sealed class OfficersOwnCallsTests
{
    private readonly CoreHarness _core = new();

    [Theory]
    [InlineData("panic", "")]
    [InlineData("backup", "")]
    [InlineData("ts", "46EEK572")]
    public void AnOfficersCallIsAnsweredInAnOfficersWords(string command, string text)
    {
        _core.Type(CoreHarness.Officer, text, command);
        _core.Type(CoreHarness.Caller, "help");

        Assert.Contains((CoreHarness.Officer, "Call 1 is recorded and all units have it."), _core.Clients.Chats);
        Assert.Contains((CoreHarness.Caller, "Call 2 received."), _core.Clients.Chats);
    }

    [Fact]
    public void OnlyTheOfficerInDangerIsToldThatThePanicIsTheirs()
    {
        _core.Players.Join(5, "Officer Baker", new Place(1, 1, 0), "sonorandispatch.duty");
        _core.Tick();
        _core.Type(CoreHarness.Officer, "", "panic");

        Assert.True(CardOf(CoreHarness.Officer).GetProperty("own").GetBoolean());
        Assert.False(CardOf(5).TryGetProperty("own", out _));
        Assert.Equal(("unit", "Officer Adams"), (CardOf(5).GetProperty("by").GetString(), CardOf(5).GetProperty("caller").GetString()));
    }

    [Fact]
    public void APersonsCallSaysSoInItsRow()
    {
        _core.Type(CoreHarness.Caller, "help");
        Assert.Equal("person", CardOf(CoreHarness.Officer).GetProperty("by").GetString());
    }

    [Theory]
    [InlineData("responders", "You may not close call 1: only units on it may. Respond first.")]
    [InlineData("sonorandispatch.close", "You may not close call 1: that needs the permission sonorandispatch.close.")]
    public void ARefusalToCloseSaysWhy(string close, string why)
    {
        var core = new CoreHarness($$"""{ "actions": { "close": "{{close}}" } }""");
        core.Tick();
        core.Type(CoreHarness.Caller, "help");

        core.Root.PageRequests.Act(CoreHarness.Officer, OfficerActionNames.Close, 1, "");

        Assert.Equal(why, Pages(core, "said")[^1].GetProperty("text").GetString());
    }

    [Fact]
    public void TheListGetsTheLastFiftyClosedCallsThatConcernTheOfficer()
    {
        var core = new CoreHarness("""{ "commands": { "911": { "cooldownSeconds": 0 } } }""");
        core.Tick();
        for (var number = 1; number <= 53; number++)
        {
            core.Clock.Advance(700_000);
            core.Type(CoreHarness.Caller, $"help number {number}");
            if (number < 53) core.Root.CallActions.Close(number);
        }

        core.Clients.Sent.Clear();
        for (var again = 0; again < 5; again++) core.Root.PageRequests.Closed(CoreHarness.Officer);
        core.Root.PageRequests.Closed(CoreHarness.Caller);
        core.Root.PageRequests.Details(CoreHarness.Officer, 52);

        Assert.Equal(3, Pages(core, "closed").Count);
        Assert.Equal(Enumerable.Range(3, 50), Pages(core, "closed")[0].GetProperty("calls").EnumerateArray().Select(row => row.GetProperty("call").GetInt32()));
        Assert.Empty(core.Clients.Sent.Single(sent => sent.Player == CoreHarness.Caller).Arguments.Select(json => JsonDocument.Parse((string)json).RootElement)
            .Single().GetProperty("calls").EnumerateArray());
        Assert.Empty(Pages(core, "details").Single().GetProperty("may").EnumerateArray());
    }

    private static IReadOnlyList<JsonElement> Pages(CoreHarness core, string type) => [.. core.Clients.To(CoreHarness.Officer, EventNames.Page)
        .Select(arguments => JsonDocument.Parse((string)arguments[0]).RootElement).Where(message => message.GetProperty("type").GetString() == type)];

    private JsonElement CardOf(int player) => JsonDocument.Parse((string)_core.Clients.To(player, EventNames.Call)[0][9]).RootElement.GetProperty("card");
}
