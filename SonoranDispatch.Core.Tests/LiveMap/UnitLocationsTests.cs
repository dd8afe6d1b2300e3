using System.Text.Json.Nodes;
using SonoranDispatch.Cad;
using SonoranDispatch.Contracts;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.LiveMap;

/// <summary>Tests which units the CAD's live map is told of, and how often.</summary>
public sealed class UnitLocationsTests
{
    private const int Adams = CoreHarness.Officer;
    private const int Baker = 5;
    private const string Duty = "sonorandispatch.duty";

    private readonly SingleCallCad _cad = new();

    [Fact]
    public void UnitsOnDutyThatMovedAreOneRequestEverySixSeconds()
    {
        var core = Open();
        Pass(core, 7);
        Assert.Equal([["user-12 0", "user-18 100"]], Sent());

        core.Players.Move(Adams, new Place(10.1, 0, 0));
        core.Players.Move(Baker, new Place(110, 0, 0));
        Pass(core, 6);
        Assert.Equal([["user-12 0", "user-18 100"], ["user-12 10.1"]], Sent());

        Pass(core, 60);
        Assert.Equal(2, Sent().Count);
    }

    [Fact]
    public void OfPlayersOffDutyAndWithoutAUnitNothingIsRead()
    {
        var core = Open();
        core.Root.Units.Set(CoreHarness.Caller, new CadUnit(30, ["user-30"], "C-30", "Doe", "Police", false, false));
        core.Root.DutyRoster.SetByResource(CoreHarness.Caller, false);
        core.Root.Units.Set(Adams, null);
        Pass(core, 1);
        var before = core.Players.Questions;
        Pass(core, 12);

        Assert.Equal(2, core.Players.Questions - before);
        Assert.All(Sent(), units => Assert.All(units, unit => Assert.StartsWith("user-18", unit, StringComparison.Ordinal)));
    }

    [Fact]
    public void DispatchersAreNotOnTheMap()
    {
        var core = Open();
        core.Root.Units.Set(Adams, SingleCallCad.Unit with { IsDispatch = true });
        core.Root.Units.Set(Baker, null);
        Pass(core, 12);

        Assert.Empty(Sent());
    }

    [Theory]
    [InlineData(""", "liveMap": { "showUnits": false } """, false)]
    [InlineData("", true)]
    public void SwitchedOffOrBesideTheOfficialResourceNothingIsSent(string config, bool official)
    {
        var core = Open(config);
        core.Official.IsRunning = official;
        Pass(core, 12);

        Assert.Empty(Sent());
        Assert.False(core.Root.UnitUpdates.Locations.IsBusy);
    }

    [Fact]
    public void ARequestWithoutAnAnswerIsNotRepeatedAndTheNextHasTheNewPlaces()
    {
        var core = Open();
        _cad.Http.On("unit-locations", TransportResponse.NoAnswer("time-out", sent: true));
        Pass(core, 7);
        Assert.Single(Sent());

        core.Players.Move(Adams, new Place(50, 0, 0));
        _cad.Http.On("unit-locations", new TransportResponse(200, """{"updated":2}"""));
        Pass(core, 30);
        Assert.Equal([["user-12 0", "user-18 100"], ["user-12 50", "user-18 100"]], Sent());
    }

    [Fact]
    public void ARefusedRequestIsSplitAndTheUnitThatIsRefusedAloneIsLeftOut()
    {
        var core = Open();
        _cad.Http.On("unit-locations", request => Task.FromResult(request.Body!.Contains("user-18", StringComparison.Ordinal)
            ? new TransportResponse(400, """{"detail":"no such unit"}""")
            : new TransportResponse(200, """{"updated":1}""")));
        Pass(core, 20);
        Assert.Equal([["user-12 0", "user-18 100"], ["user-12 0"], ["user-18 100"]], Sent());

        core.Players.Move(Adams, new Place(50, 0, 0));
        core.Players.Move(Baker, new Place(50, 0, 0));
        Pass(core, 7);
        Assert.Equal(["user-12 50"], Sent()[^1]);
    }

    [Fact]
    public void WhereTheNumberIsRefusedLaterRequestsAreSmaller()
    {
        var core = Open();
        _cad.Http.On("unit-locations", request => Task.FromResult(JsonNode.Parse(request.Body!)!["updates"]!.AsArray().Count > 1
            ? new TransportResponse(400, """{"detail":"too many"}""")
            : new TransportResponse(200, """{"updated":1}""")));
        Pass(core, 20);
        core.Players.Move(Adams, new Place(50, 0, 0));
        core.Players.Move(Baker, new Place(50, 0, 0));
        Pass(core, 12);

        Assert.Equal([["user-12 0", "user-18 100"], ["user-12 0"], ["user-18 100"], ["user-12 50"], ["user-18 50"]], Sent());
    }

    [Fact]
    public void AUnitThatIsSomebodyElsesAfterwardsIsSentAgain()
    {
        var core = Open();
        Pass(core, 7);
        core.Root.Units.Set(Adams, new CadUnit(44, ["user-44"], "A-44", "Adams", "Police", false, false));
        Pass(core, 7);

        Assert.Equal(["user-44 0"], Sent()[^1]);
    }

    [Fact]
    public void ManyUnitsAreReadAFewATickAndSentTogether()
    {
        var core = Open();
        for (var number = 100; number < 140; number++)
        {
            core.Players.Join(number, "Officer " + number, new Place(number, 0, 0), Duty);
            core.Root.Units.Set(number, new CadUnit(number, ["user-" + number], "X-" + number, "X", "Police", false, false));
        }

        var before = core.Players.Questions;
        for (var tick = 0; tick < 200 && Sent().Count == 0; tick++)
        {
            core.Tick();
            Assert.InRange(core.Players.Questions - before, 0, 4);
            before = core.Players.Questions;
        }

        Assert.Equal(42, Assert.Single(Sent()).Count);
    }

    [Fact]
    public void WhileNobodyIsOnDutyNothingIsDue()
    {
        var core = Open();
        core.Players.Leave(Adams);
        core.Players.Leave(Baker);

        Assert.Equal(long.MaxValue, core.Root.UnitUpdates.Locations.NextDue);
    }

    private static void Pass(CoreHarness core, int seconds)
    {
        for (var tick = 0; tick < seconds * 20; tick++) core.Tick();
    }

    private CoreHarness Open(string more = "")
    {
        var core = _cad.Open("v2", more);
        core.Official.IsRunning = false;
        core.Players.Join(Baker, "Officer Baker", new Place(100, 0, 0), Duty);
        core.Root.Units.Set(Baker, new CadUnit(18, ["user-18"], "B-18", "Baker", "Police", false, false));
        return core;
    }

    private List<List<string>> Sent() =>
    [
        .. _cad.Asked.Where(asked => asked.Line.EndsWith("unit-locations", StringComparison.Ordinal))
            .Select(asked => asked.Body!["updates"]!.AsArray().Select(unit => unit!["communityUserId"] + " " + ((double)unit["coordinates"]!["x"]!).ToString(System.Globalization.CultureInfo.InvariantCulture)).ToList()),
    ];
}
