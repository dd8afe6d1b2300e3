using System.Text.Json;
using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Audience;

/// <summary>Tests the time that a dispatcher who is logged in to the CAD has before officers hear of a call.</summary>
public sealed class HeldCallsTests
{
    private const int Unit = 77;

    private CoreHarness _core = NewCore(20);

    public HeldCallsTests() => LogIn(isOnline: true);

    private static CoreHarness NewCore(int seconds) => new($$"""{ "cards": { "dispatcherFirstSeconds": {{seconds}} }, "commands": { "911": { "cooldownSeconds": 0 } } }""");

    private void LogIn(bool isOnline)
    {
        _core.Official.Units = new CadUnitList(isOnline ? [new CadUnit(Unit, [], "D-1", "Dispatcher", "", IsDispatch: true, IsPanic: false)] : []);
        _core.Root.UnitPoller.OfficialListChanged();
        Run(2_000);
    }

    private void Run(long milliseconds)
    {
        for (var passed = 0L; passed < milliseconds; passed += 50) _core.Tick();
    }

    private IReadOnlyList<object[]> Cards => _core.Clients.To(CoreHarness.Officer, EventNames.Call);

    [Fact]
    public void OfficersSeeNothingOfACallBeforeItsTime()
    {
        _core.Type(CoreHarness.Caller, "two men");
        Run(19_800);
        var call = Assert.Single(_core.Root.Repository.Calls);
        Assert.Empty(Cards);
        Assert.False(_core.Root.Screens.Shows(CoreHarness.Officer, call));
        Assert.False(_core.Root.OfficerActions.Respond(CoreHarness.Officer, 1).Ok);
        Assert.Contains("dispatcher", _core.Root.AdminCommands.Answer(["why", "2", "1"])[0], StringComparison.Ordinal);

        Run(400);
        var card = Assert.Single(Cards);
        Assert.True(JsonDocument.Parse((string)card[9]).RootElement.GetProperty("isNew").GetBoolean());
        Assert.Equal(1, card[8]);
    }

    [Fact]
    public void AnOfficerWhoComesOnDutyMeanwhileSeesNothingOfIt()
    {
        _core.Type(CoreHarness.Caller, "two men");
        _core.Root.Screens.Greet(CoreHarness.Officer, "");
        Run(2_000);

        Assert.DoesNotContain("two men", string.Join("", _core.Clients.To(CoreHarness.Officer, EventNames.State).SelectMany(sent => sent)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("note")]
    [InlineData("edit")]
    [InlineData("respond")]
    public void WhatSomebodyTakesInHandIsShownAtOnceAndOnce(string act)
    {
        _core.Type(CoreHarness.Caller, "two men");
        switch (act)
        {
            case "note": _core.Root.CallActions.AddNote(1, "D-1", "on it"); break;
            case "edit": _core.Root.CallActions.Update(1, new CallUpdate { Details = new() { Title = "Robbery" } }); break;
            default: _core.Root.CallActions.AttachUnit(1, new Responder(null, "A-9", new UnitTarget(null, 9))); break;
        }

        Assert.Single(Cards);
        Run(60_000);
        Assert.Single(Cards, card => JsonDocument.Parse((string)card[9]).RootElement.TryGetProperty("isNew", out var isNew) && isNew.GetBoolean());
    }

    [Fact]
    public void WhenTheLastDispatcherLogsOffEverythingIsShown()
    {
        _core.Type(CoreHarness.Caller, "two men");
        LogIn(isOnline: false);

        Assert.Single(Cards);
    }

    [Theory]
    [InlineData("panic", 2)]
    [InlineData("emergency", 1)]
    public void APanicAndTheMostUrgentWaitForNobody(string kind, int priority)
    {
        _core = new CoreHarness($$"""{ "cards": { "dispatcherFirstSeconds": 20 }, "commands": { "911": { "panic": {{(kind == "panic" ? "true" : "false")}}, "priority": {{priority}} } } }""");
        LogIn(isOnline: true);
        _core.Type(CoreHarness.Caller, "two men");

        Assert.Single(Cards);
    }

    [Fact]
    public void WhatBecomesMostUrgentIsShownAtOnce()
    {
        _core.Type(CoreHarness.Caller, "two men");
        _core.Root.Repository.Change(1, call => call with { Desired = call.Desired with { Details = call.Desired.Details with { Priority = 1 } } });

        Assert.Single(Cards);
    }

    [Fact]
    public void WithoutADispatcherOrTheOptionNothingIsHeld()
    {
        LogIn(isOnline: false);
        _core.Type(CoreHarness.Caller, "two men");
        Assert.Single(Cards);

        _core = NewCore(0);
        LogIn(isOnline: true);
        _core.Type(CoreHarness.Caller, "two men");
        Assert.Single(Cards);
    }

    [Fact]
    public void WhatIsClosedBeforeItsTimeIsNeverShown()
    {
        _core.Type(CoreHarness.Caller, "two men");
        _core.Root.CallActions.Close(1);
        Run(60_000);

        Assert.Empty(Cards);
        Assert.Empty(_core.Clients.To(CoreHarness.Officer, EventNames.Gone));
    }

    [Fact]
    public void WhileNothingIsHeldNothingIsDue()
    {
        Assert.Equal(long.MaxValue, _core.Root.Audience.Held.NextDue);
        _core.Type(CoreHarness.Caller, "two men");
        Assert.True(_core.Root.NextDue <= _core.Clock.Milliseconds + 20_000);
        Run(25_000);
        Assert.Equal(long.MaxValue, _core.Root.Audience.Held.NextDue);
    }
}
