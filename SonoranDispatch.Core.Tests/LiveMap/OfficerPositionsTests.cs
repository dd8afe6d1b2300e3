using SonoranDispatch.Cad;
using SonoranDispatch.LiveMap;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.LiveMap;

/// <summary>Tests who is sent which officers' positions, how often, and what is read for it.</summary>
public sealed class OfficerPositionsTests
{
    private const int Adams = CoreHarness.Officer;
    private const int Baker = 5;
    private const int Clark = 6;
    private const string Duty = "sonorandispatch.duty";
    private const string On = """{ "liveMap": { "colleagues": true, "showUnits": false } }""";

    private readonly List<(int Viewer, PositionDelta Delta, long At)> _sent = [];

    [Fact]
    public void AViewerIsSentTheOthersOnceAndThenOnlyWhatChanges()
    {
        var core = Open(On);
        var map = Map(core);
        Assert.True(map.Subscribe(Adams));
        Pass(core, 3);

        var first = Assert.Single(_sent);
        Assert.Equal((Adams, true), (first.Viewer, first.Delta.IsFirst));
        Assert.Equal(["5 B-18 0 100", "6 Officer Clark 0 200"], InWords(first.Delta.Named));
        Assert.Empty(first.Delta.Moved);

        core.Players.Move(Baker, new Place(106, 0, 0));
        Pass(core, 3);
        Assert.Equal(2, _sent.Count);
        Assert.Equal(["5 B-18 0 106"], InWords(_sent[1].Delta.Moved));
        Assert.Empty(_sent[1].Delta.Named);
    }

    [Fact]
    public void AFewMetresAreNoMove()
    {
        var core = Open(On);
        Map(core).Subscribe(Adams);
        Pass(core, 2);
        for (var metre = 1; metre <= 5; metre++)
        {
            core.Players.Move(Baker, new Place(100 + metre, 0, 0));
            Pass(core, 2);
        }

        Assert.Single(_sent);
        core.Players.Move(Baker, new Place(105.1, 0, 0));
        Pass(core, 2);
        Assert.Equal(2, _sent.Count);
    }

    [Fact]
    public void WhatAnOfficerDoesIsPartOfTheirPosition()
    {
        var core = Open(On);
        Map(core).Subscribe(Adams);
        core.Type(CoreHarness.Caller, "Help");
        Pass(core, 2);
        core.Root.OfficerActions.Respond(Baker, 1);
        Pass(core, 2);
        Assert.Equal(["5 B-18 1 100"], InWords(_sent[^1].Delta.Named));

        core.Type(Baker, "", "panic");
        Pass(core, 2);
        Assert.Equal(["5 B-18 -1 100"], InWords(_sent[^1].Delta.Named));

        core.Clock.Advance(60_000);
        core.Type(Baker, "", "panic");
        core.Root.CallActions.Close(1);
        Pass(core, 2);
        Assert.Equal(["5 B-18 0 100"], InWords(_sent[^1].Delta.Named));
    }

    [Fact]
    public void AnOfficerWhoGoesOffDutyOrLeavesIsGone()
    {
        var core = Open(On);
        Map(core).Subscribe(Adams);
        Pass(core, 2);
        core.Root.DutyRoster.SetByResource(Baker, false);
        core.Players.Leave(Clark);
        Pass(core, 2);

        Assert.Equal([Baker, Clark], _sent[^1].Delta.Gone);
        Assert.Equal(2, _sent.Count);
    }

    [Fact]
    public void AnOfficerWhoseUnitIsAnotherHasItsCallsign()
    {
        var core = Open(On);
        Map(core).Subscribe(Adams);
        Pass(core, 2);
        core.Root.Units.Set(Baker, new CadUnit(19, ["user-18"], "B-19", "Baker", "Police", false, false));
        Pass(core, 2);

        Assert.Equal(["5 B-19 0 100"], InWords(_sent[^1].Delta.Named));
    }

    [Fact]
    public void AViewerWhoGoesOffDutyIsToldThatTheySeeNobodyAndNothingMore()
    {
        var core = Open(On);
        var map = Map(core);
        map.Subscribe(Adams);
        Pass(core, 2);
        core.Root.DutyRoster.SetByResource(Adams, false);
        core.Players.Move(Baker, new Place(500, 0, 0));
        Pass(core, 3);

        Assert.Equal(2, _sent.Count);
        Assert.Equal(PositionDelta.Nobody, _sent[1].Delta);
        Assert.False(map.Has(Adams));
        Assert.False(map.Subscribe(Adams));
    }

    [Fact]
    public void OffDutyOrSwitchedOffNobodyIsAViewer()
    {
        Assert.False(Map(Open("{}")).Subscribe(Adams));
        Assert.False(Map(Open(On)).Subscribe(CoreHarness.Caller));
        Assert.False(Map(Open(Departments("", """ "seesColleagues": false """))).Subscribe(Adams));
    }

    // Adams and Baker are police, Clark is medical.
    [Theory]
    [InlineData("", Adams, "5")]
    [InlineData("", Clark, "")]
    [InlineData(""" "seesColleaguesOf": ["medical"] """, Adams, "5 6")]
    [InlineData(""" "seesColleaguesOf": ["EMS"] """, Adams, "5 6")]
    [InlineData(""" "seesColleaguesOf": ["medical"] """, Clark, "")]
    public void ADepartmentSeesItsOwnAndThoseItMaySee(string police, int viewer, string seen)
    {
        var core = Open(Departments("", police), withDepartments: true);
        Map(core).Subscribe(viewer);
        Pass(core, 2);

        Assert.Equal(seen, string.Join(' ', Assert.Single(_sent).Delta.Named.Select(officer => officer.Player)));
    }

    [Theory]
    [InlineData(true, "5 6")]
    [InlineData(false, "")]
    public void WhoHasNoDepartmentIsAColleagueOfAllIfTheyGetEveryCall(bool everything, string seen)
    {
        var core = Open($$"""{ "liveMap": { "colleagues": true, "showUnits": false }, "duty": { "everythingWithoutDepartment": {{(everything ? "true" : "false")}} } }""");
        foreach (var player in new[] { Baker, Clark })
            core.Root.Units.Set(player, new CadUnit(20 + player, ["user-" + player], "U-" + player, "Name", "Police", false, false));
        Map(core).Subscribe(Adams);
        Pass(core, 2);

        Assert.Equal(seen, string.Join(' ', Assert.Single(_sent).Delta.Named.Select(officer => officer.Player)));
    }

    [Fact]
    public void DispatchersAreNotOnTheMap()
    {
        var core = Open(On);
        core.Root.Units.Set(Baker, new CadUnit(18, ["user-18"], "B-18", "Baker", "Police", true, false));
        Map(core).Subscribe(Adams);
        Pass(core, 2);

        Assert.Equal([Clark], Assert.Single(_sent).Delta.Named.Select(officer => officer.Player));
    }

    [Fact]
    public void NothingIsReadUnlessSomebodyWatchesAndThenEachPositionOnceASecondForAll()
    {
        var core = Open(On);
        var (map, list) = (Map(core), Map(core));
        Assert.Equal(0, Questions(core, 10));
        Assert.Equal(long.MaxValue, core.Root.UnitUpdates.Positions.NextDue);

        foreach (var viewer in new[] { Adams, Baker, Clark }) map.Subscribe(viewer);
        list.Subscribe(Adams);
        Assert.Equal(30, Questions(core, 10));

        foreach (var viewer in new[] { Adams, Baker, Clark }) map.Unsubscribe(viewer);
        Assert.Equal(20, Questions(core, 10));

        list.Unsubscribe(Adams);
        Assert.Equal(0, Questions(core, 10));
        Assert.False(core.Root.UnitUpdates.Positions.IsBusy);
    }

    [Fact]
    public void TheCadsLiveMapUsesPositionsThatWereJustRead()
    {
        var cad = new SingleCallCad();
        var core = cad.Open("v2", """, "liveMap": { "colleagues": true } """);
        core.Official.IsRunning = false;
        Put(core);
        foreach (var viewer in new[] { Adams, Baker, Clark }) Map(core).Subscribe(viewer);

        // Three officers, of whom two are units, are read every second. The CAD is told every six.
        Assert.InRange(Questions(core, 60), 180, 190);
        Assert.Contains(cad.Asked, asked => asked.Line.EndsWith("unit-locations", StringComparison.Ordinal));
    }

    [Fact]
    public void ManyOfficersAreReadAndToldAFewATickAndEachViewerOnceASecondAtMost()
    {
        var core = Open(On);
        var map = Map(core);
        for (var number = 100; number < 197; number++) core.Players.Join(number, "Officer " + number, new Place(number, 0, 0), Duty);
        foreach (var viewer in core.Root.DutyRoster.OnDuty()) map.Subscribe(viewer);

        for (var tick = 0; tick < 200; tick++)
        {
            for (var number = 100; number < 197; number++) core.Players.Move(number, new Place((tick * 10) + number, 0, 0));
            var (before, told) = (core.Players.Questions, _sent.Count);
            core.Tick();
            Assert.InRange(core.Players.Questions - before, 0, 7);
            Assert.InRange(_sent.Count - told, 0, 7);
        }

        foreach (var viewer in _sent.GroupBy(sent => sent.Viewer))
            Assert.All(viewer.Zip(viewer.Skip(1)), pair => Assert.InRange(pair.Second.At - pair.First.At, 900, long.MaxValue));

        Assert.Equal(100, _sent.Select(sent => sent.Viewer).Distinct().Count());
        Assert.InRange(_sent.Count, 900, 1_000);
    }

    [Fact]
    public void WhoAsksAgainIsSentEverythingAgain()
    {
        var core = Open(On);
        var map = Map(core);
        map.Subscribe(Adams);
        Pass(core, 2);
        map.Subscribe(Adams);
        Pass(core, 2);

        Assert.Equal(2, _sent.Count);
        Assert.True(_sent[1].Delta.IsFirst);
        Assert.Equal(2, _sent[1].Delta.Named.Count);
    }

    [Fact]
    public void AnOfficerWhosePositionIsUnknownIsNotShown()
    {
        var core = Open(On);
        Map(core).Subscribe(Adams);
        Pass(core, 2);
        core.Players.Join(Baker, "Officer Baker", null, Duty);
        Pass(core, 3);

        Assert.Equal([Baker], _sent[^1].Delta.Gone);
    }

    private static string Departments(string medical, string police) =>
        $$"""{ "liveMap": { "colleagues": true, "showUnits": false }, "departments": { "police": { {{police}} }, "medical": { {{medical}} } } }""";

    private static IEnumerable<string> InWords(IEnumerable<OfficerPosition> officers) =>
        officers.Select(officer => FormattableString.Invariant($"{officer.Player} {officer.Callsign} {officer.Activity} {officer.Place.X}"));

    private static void Pass(CoreHarness core, int seconds)
    {
        for (var tick = 0; tick < seconds * 20; tick++) core.Tick();
    }

    private static int Questions(CoreHarness core, int seconds)
    {
        var before = core.Players.Questions;
        Pass(core, seconds);
        return core.Players.Questions - before;
    }

    private static CoreHarness Open(string config, bool withDepartments = false)
    {
        var core = new CoreHarness(config);
        Put(core);
        if (config.Contains("departments", StringComparison.Ordinal))
            foreach (var (player, identifier, department) in new[] { (Adams, 12, "Police"), (Baker, 18, "Police"), (Clark, 30, withDepartments ? "EMS" : "Police") })
                core.Root.Units.Set(player, new CadUnit(identifier, ["user-" + identifier], "U-" + identifier, "Name", department, false, false));

        return core;
    }

    private static void Put(CoreHarness core)
    {
        core.Players.Join(Baker, "Officer Baker", new Place(100, 0, 0), Duty);
        core.Players.Join(Clark, "Officer Clark", new Place(200, 0, 0), Duty);
        core.Root.Units.Set(Baker, new CadUnit(18, ["user-18"], "B-18", "Baker", "", false, false));
        core.Root.Advance();
    }

    private PositionViewers Map(CoreHarness core) =>
        core.Root.UnitUpdates.Positions.ViewersOf((viewer, delta) => _sent.Add((viewer, delta, core.Clock.Milliseconds)));
}
