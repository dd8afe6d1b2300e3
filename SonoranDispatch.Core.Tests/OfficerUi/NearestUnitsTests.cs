using System.Text.Json;
using System.Text.Json.Nodes;
using SonoranDispatch.Cad;
using SonoranDispatch.Contracts;
using SonoranDispatch.OfficerUi;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.OfficerUi;

/// <summary>Tests who is shown which units near a call, and that positions are read for nobody else.</summary>
public sealed class NearestUnitsTests
{
    private const int Near = 10;
    private const int Far = 11;
    private const int Dispatcher = 12;

    private readonly CoreHarness _core = new(before: players =>
    {
        players.Join(Near, "Near", At(120), "sonorandispatch.duty");
        players.Join(Far, "Far", At(2_000), "sonorandispatch.duty");
        players.Join(Dispatcher, "Dana", At(0), "sonorandispatch.dispatch");
    });

    public NearestUnitsTests()
    {
        _core.Players.Move(CoreHarness.Officer, At(900));
        _core.Root.Units.Set(Near, new CadUnit(1, ["near"], "A-1", "Near", "", false, false));
        _core.Root.Units.Set(Far, new CadUnit(2, ["far"], "A-2", "Far", "", false, false));
        _core.Type(CoreHarness.Caller, "Help");
    }

    [Fact]
    public void AnOfficerReadsTheUnitsByDistanceAndFreeOnesFirst()
    {
        _core.Root.OfficerActions.Respond(Near, 1);
        var lines = Ask(CoreHarness.Officer, 1);

        Assert.Equal(["Units nearest to call 1:", "Officer Adams: 900 m, free", "A-2: 2 km, free", "A-1: 120 m, on call 1 911 call"], lines);
    }

    [Fact]
    public void DistancesAreInTheOfficersMeasure()
    {
        _core.Root.PageRequests.Lengths(CoreHarness.Officer, isImperial: true);
        Assert.Equal(["A-1: 390 ft, free", "Officer Adams: 0.6 mi, free", "A-2: 1.2 mi, free"], Ask(CoreHarness.Officer, 1).Skip(1));

        _core.Root.PageRequests.Lengths(CoreHarness.Officer, isImperial: false);
        Assert.Equal("A-1: 120 m, free", Ask(CoreHarness.Officer, 1)[1]);
    }

    [Fact]
    public void WhoIsSomewhereUnknownComesLastAndWithoutADistance()
    {
        _core.Players.Join(20, "Lost", null, "sonorandispatch.duty");

        Assert.Equal("Lost: location unknown, free", Ask(CoreHarness.Officer, 1)[^1]);
    }

    [Fact]
    public void DispatchersAndThoseOffDutyAreNoUnits()
    {
        _core.Root.Units.Set(Near, new CadUnit(1, ["near"], "A-1", "Near", "", true, false));
        _core.Players.Grant(Far);
        _core.Root.Units.Set(Far, null);
        _core.Root.DutyRoster.Ask(Far);

        Assert.Equal(["Officer Adams: 900 m, free"], Ask(CoreHarness.Officer, 1).Skip(1));
    }

    [Fact]
    public void AUnitOfTwoIsOneRowAtTheNearerOfThem()
    {
        var core = new CoreHarness(before: players =>
        {
            players.Join(Near, "Near", At(700), "sonorandispatch.duty");
            players.Join(Far, "Far", At(40));
        });
        core.Official.Units = new CadUnitList([new CadUnit(1, ["Near", "Far"], "A-1", "Near", "", false, false)]);
        core.Clock.Advance(120_000);
        for (var tick = 0; tick < 5; tick++) core.Tick();
        core.Type(CoreHarness.Caller, "Help");
        core.Root.DispatchCommand.Take(CoreHarness.Officer, "nearest 1");
        core.Tick();

        Assert.Equal(Far, core.Root.Units.All().Single().Key);
        Assert.Contains((CoreHarness.Officer, "A-1: 40 m, free"), core.Clients.Chats);
        Assert.DoesNotContain(core.Clients.Chats, line => line.Text.Contains("700 m", StringComparison.Ordinal));
    }

    [Fact]
    public void ADispatcherNeedNotBeOnDuty() => Assert.Equal("Units nearest to call 1:", Ask(Dispatcher, 1)[0]);

    [Theory]
    [InlineData(CoreHarness.Passenger, "nearest 1", "You're not on duty.", "SD-ACTION-002")]
    [InlineData(CoreHarness.Officer, "nearest 99", "There is no open call 99 that you can see.", "SD-ACTION-001")]
    [InlineData(CoreHarness.Officer, "nearest 0", "There is no open call 0 that you can see.", "SD-ACTION-001")]
    [InlineData(CoreHarness.Officer, "nearest 2", "The location of call 2 is unknown, because nobody gave one. No unit is near it.", "SD-ACTION-021")]
    public void WhoeverMayNotIsToldWhyAndCounted(int player, string typed, string expected, string code)
    {
        _core.Type(CoreHarness.Ghost, "Help");
        var questions = _core.Players.Questions;
        _core.Root.DispatchCommand.Take(player, typed);
        _core.Tick();

        Assert.Equal(expected, _core.LastChat(player));
        Assert.Equal(1, Counted(code));
        Assert.Equal(questions, _core.Players.Questions);
    }

    [Theory]
    [InlineData("nearest")]
    [InlineData("nearest one")]
    [InlineData("nearest -1")]
    [InlineData("nearest 99999999999999999999")]
    public void WhatIsNoNumberGetsTheUsage(string typed)
    {
        _core.Root.DispatchCommand.Take(CoreHarness.Officer, typed);

        Assert.StartsWith("/dispatch list", _core.LastChat(CoreHarness.Officer), StringComparison.Ordinal);
    }

    [Fact]
    public void AHundredRequestsInASecondAreRefusedAndCountedAndReadPositionsOnce()
    {
        var questions = _core.Players.Questions;
        for (var request = 0; request < 100; request++)
        {
            _core.Root.PageRequests.Nearest(CoreHarness.Officer, 1);
            _core.Clock.Advance(10);
        }

        _core.Tick();

        Assert.Equal((20, 80), (Counted("accepted"), Counted("SD-ACTION-009")));
        Assert.InRange(_core.Players.Questions - questions, 0, 3);
        Assert.Single(Shown(CoreHarness.Officer), shown => shown.GetProperty("text").GetString() == "Slow down. Try again in a moment.");
    }

    [Fact]
    public void NothingIsReadWhileNobodyLooks()
    {
        var questions = _core.Players.Questions;
        Run(30);

        Assert.Equal(questions, _core.Players.Questions);
        Assert.Equal(long.MaxValue, _core.Root.Officers.NextDue);
        Assert.False(_core.Root.Officers.IsBusy);
    }

    [Fact]
    public void AnOpenPaneIsRefreshedEveryTwoSecondsAndNotMore()
    {
        _core.Root.PageRequests.Nearest(CoreHarness.Officer, 1);
        Run(10);

        Assert.Equal(5, Shown(CoreHarness.Officer).Count);
        var questions = _core.Players.Questions;
        Run(10);
        Assert.Equal(10, Shown(CoreHarness.Officer).Count);
        Assert.Equal(5 * 3, _core.Players.Questions - questions);
    }

    [Fact]
    public void TenWhoLookCostNoMoreReadsThanOne()
    {
        for (var officer = 30; officer < 40; officer++)
        {
            _core.Players.Join(officer, "Officer " + officer, At(officer), "sonorandispatch.duty");
            _core.Root.PageRequests.Nearest(officer, 1);
        }

        Run(2);
        var questions = _core.Players.Questions;
        Run(10);

        Assert.Equal(5 * 13, _core.Players.Questions - questions);
    }

    [Theory]
    [InlineData("closed")]
    [InlineData("left")]
    [InlineData("off duty")]
    [InlineData("reloaded")]
    [InlineData("call closed")]
    public void ReadingStopsWhenThePaneCannotBeSeenAnyMore(string why)
    {
        _core.Root.PageRequests.Nearest(CoreHarness.Officer, 1);
        Run(3);
        if (why == "closed") _core.Root.PageRequests.Nearest(CoreHarness.Officer, 0);
        if (why == "left") _core.Players.Leave(CoreHarness.Officer);
        if (why == "off duty") _core.Root.DutyRoster.SetByResource(CoreHarness.Officer, false);
        if (why == "reloaded") _core.Root.PageRequests.Hello(CoreHarness.Officer, "");
        if (why == "call closed") _core.Root.CallActions.Close(1);
        Run(2);
        var questions = _core.Players.Questions;
        Run(10);

        Assert.Equal(questions, _core.Players.Questions);
        Assert.Equal(long.MaxValue, _core.Root.Officers.NextDue);
    }

    [Fact]
    public void ManyOfficersAreReadAFewATick()
    {
        for (var officer = 100; officer < 125; officer++) _core.Players.Join(officer, "Officer " + officer, At(officer), "sonorandispatch.duty");
        _core.Root.PageRequests.Nearest(CoreHarness.Officer, 1);

        var questions = _core.Players.Questions;
        var perTick = new List<int>();
        while (_core.Root.Officers.IsBusy || perTick.Count == 0)
        {
            _core.Tick();
            perTick.Add(_core.Players.Questions - questions);
            questions = _core.Players.Questions;
        }

        Assert.Equal([8, 8, 8, 4], perTick);
        Assert.Equal(20, Units(Assert.Single(Shown(CoreHarness.Officer))).Count);
    }

    [Fact]
    public void ThePageGetsWhoIsNearAndWhatTheyAreOn()
    {
        _core.Root.OfficerActions.Respond(Near, 1);
        _core.Root.PageRequests.Nearest(CoreHarness.Officer, 1);
        _core.Tick();

        JsonAssert.Same(
            """
            {"type":"nearest","call":1,"text":"","units":[
              {"player":2,"unit":"Officer Adams","metres":900},{"player":11,"unit":"A-2","metres":2000},
              {"player":10,"unit":"A-1","metres":120,"on":1,"title":"911 call"}]}
            """,
            JsonNode.Parse(Assert.Single(Shown(CoreHarness.Officer)).GetRawText()));
    }

    [Fact]
    public void WhatOthersNameThemselvesDoesNotMakeTheMessageLarge()
    {
        _core.Root.OfficerActions.Respond(Near, 1);
        _core.Root.Exports.Writer.Update(1, new Dictionary<string, object?> { ["title"] = new string('\u4e00', 100) });
        for (var officer = 100; officer < 125; officer++) _core.Players.Join(officer, new string('\u4e00', 60), At(officer), "sonorandispatch.duty");
        _core.Root.PageRequests.Nearest(CoreHarness.Officer, 1);
        Run(1);

        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(Assert.Single(Shown(CoreHarness.Officer)).GetRawText()), 1, 4_096);
    }

    private static Place At(double metres) => CoreHarness.GroveStreet with { X = CoreHarness.GroveStreet.X + metres };

    private static List<JsonElement> Units(JsonElement shown) => [.. shown.GetProperty("units").EnumerateArray()];

    private void Run(int seconds)
    {
        for (var tick = 0; tick < seconds * 20; tick++) _core.Tick();
    }

    private List<string> Ask(int player, int call)
    {
        var before = _core.Clients.Chats.Count;
        _core.Root.DispatchCommand.Take(player, FormattableString.Invariant($"nearest {call}"));
        _core.Tick();
        return [.. _core.Clients.Chats.Skip(before).Where(line => line.Player == player).Select(static line => line.Text)];
    }

    private long Counted(string outcome) => _core.Root.IntakeCounters.Counts.TryGetValue((NearestUnits.Surface, outcome), out var count) ? count : 0;

    private List<JsonElement> Shown(int player) =>
    [
        .. _core.Clients.To(player, EventNames.Page).Select(static arguments => JsonDocument.Parse((string)arguments[0]).RootElement)
            .Where(static message => message.GetProperty("type").GetString() == "nearest"),
    ];
}
