using SonoranDispatch.Cad;
using SonoranDispatch.CadFeed;
using SonoranDispatch.Calls;
using SonoranDispatch.Calls.Records;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Calls;

/// <summary>Tests the times that a call keeps, whoever brings a step about.</summary>
public sealed class CallTimesTests
{
    private const int Adams = CoreHarness.Officer;

    private static readonly DateTimeOffset Now = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly Responder Someone = new(2, "A-12", null);
    private static readonly KnownCall Present = new() { Presence = CadPresence.Present, CallId = 501 };

    private readonly SingleCallCad _cad = new();

    private static Call Bare => new() { Number = 1, Uuid = Guid.NewGuid(), Kind = "emergency", Caller = new Caller(1, "Jane Doe", false), AcceptedAt = Now };

    /// <summary>Before, after and the times that the change brings about.</summary>
    public static TheoryData<string, string, string> Changes => new()
    {
        { "none", "", "" },
        { "none", "cad", "inCad" },
        { "none", "responder", "enRoute" },
        { "none", "cad responder", "inCad enRoute" },
        { "", "cad", "inCad" },
        { "", "emergency", "inCad" },
        { "", "responder", "enRoute" },
        { "", "closed", "closed" },
        { "responder", "cad responder closed", "inCad closed" },
        { "cad", "cad", "" },
        { "emergency", "cad", "" },
        { "responder", "two", "" },
        { "closed", "closed cad", "inCad" },

        // As a record of an earlier release: what happened before is not known, and is not made up.
        { "cad responder closed", "cad two closed", "" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void AStepsTimeIsThatOfTheChangeThatBroughtItAbout(string before, string after, string expected)
    {
        var call = Bare;
        var stamped = CallTimes.Stamped(before == "none" ? null : With(call, before), With(call, after), Now);

        Assert.Equal(expected, InWords(stamped.Times));
    }

    [Fact]
    public void TheFirstTimeStays()
    {
        var first = CallTimes.Stamped(null, With(Bare, "cad responder closed"), Now);
        var left = CallTimes.Stamped(first, first with { Responders = [] }, Now.AddMinutes(1));
        var again = CallTimes.Stamped(left, left with { Responders = [Someone] }, Now.AddMinutes(2));

        Assert.Equal((Now, Now, Now), (again.Times.InCadAt, again.Times.EnRouteAt, again.Times.ClosedAt));
    }

    [Fact]
    public void ACallThatGoesTheWholeWayKnowsAllOfIt()
    {
        var core = _cad.Open("v2");
        core.Type(CoreHarness.Caller, "Help");
        Pass(core, 30);
        core.Root.OfficerActions.Respond(Adams, 1);
        Pass(core, 60);
        core.Players.Move(Adams, CoreHarness.GroveStreet);
        Pass(core, 60);
        core.Root.CallActions.Close(1);

        var call = core.Root.Repository.Find(1)!;
        Assert.Equal([0, 0, 30, 90, 150], new[] { call.AcceptedAt, call.Times.InCadAt, call.Times.EnRouteAt, call.Times.OnSceneAt, call.Times.ClosedAt }.Select(at => (int)(at - call.AcceptedAt)!.Value.TotalSeconds));
    }

    /// <summary>How the arrival is known, the owner's setting of units' statuses, and whether it counts.</summary>
    [Theory]
    [InlineData("near", "auto", true)]
    [InlineData("near", "off", false)]
    [InlineData("far", "auto", false)]
    [InlineData("near without unit", "auto", true)]
    [InlineData("typed", "auto", true)]
    [InlineData("typed", "off", true)]
    [InlineData("resource", "auto", true)]
    [InlineData("resource", "off", true)]
    [InlineData("cad", "auto", true)]
    [InlineData("cad", "off", true)]
    [InlineData("push", "auto", true)]
    [InlineData("push", "off", true)]
    [InlineData("cad before", "auto", false)]
    [InlineData("cad at the start", "auto", false)]
    public void WhoeverSaysItTheCallIsReached(string how, string mode, bool isReached)
    {
        var core = _cad.Open("v2", $$""", "units": { "status": { "mode": "{{mode}}" } }""");
        core.Official.IsRunning = true;
        if (how == "near without unit") core.Root.Units.Set(Adams, null);
        if (how != "cad at the start") Units(core, how == "cad before" ? 4 : 2);
        core.Type(CoreHarness.Caller, "Help");
        core.Root.OfficerActions.Respond(Adams, 1);
        Pass(core, 10);
        Assert.Null(core.Root.Repository.Find(1)!.Times.OnSceneAt);

        switch (how)
        {
            case "near" or "near without unit": core.Players.Move(Adams, CoreHarness.GroveStreet with { X = CoreHarness.GroveStreet.X + 29 }); break;
            case "far": core.Players.Move(Adams, CoreHarness.GroveStreet with { X = CoreHarness.GroveStreet.X + 31 }); break;
            case "typed": core.Root.UnitUpdates.Statuses.Set(Adams, "onscene"); break;
            case "resource": core.Root.UnitUpdates.Statuses.Arrive(Adams); break;
            case "push": core.Root.CadUpdates.Events.Handle(new CadEvent.UnitStatusChanged([12], 4)); break;
            default: Units(core, 4); break;
        }

        Pass(core, 5);
        Assert.Equal(isReached, core.Root.Repository.Find(1)!.Times.OnSceneAt is not null);
    }

    [Fact]
    public void OfTwoWhoComeTheFirstCounts()
    {
        var core = _cad.Open("v2");
        core.Players.Join(5, "Officer Baker", CoreHarness.GroveStreet, "sonorandispatch.duty");
        core.Type(CoreHarness.Caller, "Help");
        core.Root.OfficerActions.Respond(5, 1);
        Pass(core, 5);
        var first = core.Root.Repository.Find(1)!.Times.OnSceneAt;
        core.Root.OfficerActions.Respond(Adams, 1);
        core.Players.Move(Adams, CoreHarness.GroveStreet);
        Pass(core, 30);

        Assert.NotNull(first);
        Assert.Equal(first, core.Root.Repository.Find(1)!.Times.OnSceneAt);
    }

    [Fact]
    public void AUnitAttachedInTheCadIsEnRoute()
    {
        var game = new FeedHarness();
        game.Add(600);
        game.Read();
        Assert.Equal("inCad", InWords(game.OnlyCall.Times));

        game.Core.Clock.Advance(60_000);
        game.Feed.Handle(new CadEvent.UnitsAttached(600, [FeedHarness.OfficersUnit], FeedHarness.DispatchersUnit));
        game.Tick();
        Assert.InRange((game.OnlyCall.Times.EnRouteAt - game.OnlyCall.AcceptedAt)!.Value.TotalSeconds, 60, 61);
    }

    [Fact]
    public void TheyAreWrittenAndReadBackAndAnOldRecordHasNone()
    {
        var call = Bare with { Times = new CallTimes(Now.AddSeconds(1), Now.AddSeconds(2), Now.AddSeconds(3), Now.AddSeconds(4)) };
        Assert.Equal(call.Times, Read(new CallRecordSerializer().Write(call, [])).Times);

        var old = new CallRecordSerializer().Write(Bare, []);
        Assert.DoesNotContain("times", old, StringComparison.Ordinal);
        Assert.Equal(CallTimes.None, Read(old).Times);
    }

    [Fact]
    public void TheyComeBackAfterARestart()
    {
        var keys = new FakeKeyValueStore();
        var core = new CoreHarness(keys: keys);
        core.Type(CoreHarness.Caller, "Help");
        core.Root.OfficerActions.Respond(Adams, 1);
        core.Root.UnitUpdates.Statuses.Arrive(Adams);
        core.Tick();
        var times = core.Root.Repository.Find(1)!.Times;
        Assert.NotNull(times.OnSceneAt);

        keys.PowerCut();
        Assert.Equal(times, new CoreHarness(keys: keys).Root.Repository.Find(1)!.Times);
    }

    [Fact]
    public void OtherResourcesReadThemInSecondsAndWhatIsNotKnownIsAbsent()
    {
        var call = Bare with { Departments = ["Police"], Times = new CallTimes(Now.AddSeconds(2), Now.AddSeconds(75.9), null, Now.AddSeconds(600)) };
        var row = CallLuaTable.Row(call, name => name.ToLowerInvariant());
        var table = CallTimesTable.Of(call, name => name.ToLowerInvariant());
        var start = Now.ToUnixTimeSeconds();

        foreach (var each in new[] { row, table })
        {
            Assert.Equal((start, start + 2, start + 75, start + 600), (each["receivedAt"], each["inCadAt"], each["enRouteAt"], each["closedAt"]));
            Assert.False(each.ContainsKey("onSceneAt"));
        }

        Assert.Equal(75, table["secondsToEnRoute"]);
        Assert.False(table.ContainsKey("secondsToOnScene"));
        Assert.Equal(["police"], (List<object?>)table["departments"]!);
        Assert.False(table.ContainsKey("cad"));
    }

    [Fact]
    public void AWallClockThatWasSetBackGivesNoNegativeTime() => Assert.Equal(0, CallTimesTable.SecondsTo(Bare, Now.AddHours(-1)));

    private static Call With(Call call, string facts) => facts.Split(' ').Aggregate(call, (made, fact) => fact switch
    {
        "cad" => made with { Known = Present },
        "emergency" => made with { Known = new KnownCall { Origin = new EmergencyOrigin(7, 0) } },
        "responder" => made with { Responders = [Someone] },
        "two" => made with { Responders = [Someone, new Responder(3, "B-18", null)] },
        "closed" => made with { Desired = made.Desired with { Closed = true } },
        _ => made,
    });

    private static Call Read(string record)
    {
        Assert.True(CallRecordSerializer.TryRead(record, out var call, out _, out var why), why);
        return call!;
    }

    private static string InWords(CallTimes times) => string.Join(' ', new[]
    {
        times.InCadAt is null ? "" : "inCad", times.EnRouteAt is null ? "" : "enRoute", times.OnSceneAt is null ? "" : "onScene", times.ClosedAt is null ? "" : "closed",
    }.Where(word => word.Length > 0));

    private static void Units(CoreHarness core, int status)
    {
        core.Official.Units = new CadUnitList([SingleCallCad.Unit with { CommunityUserIds = ["license:Officer Adams"], Status = status }]);
        core.Root.UnitPoller.UnitsChanged();
        Pass(core, 3);
    }

    private static void Pass(CoreHarness core, int seconds)
    {
        for (var tick = 0; tick < seconds * 20; tick++) core.Tick();
    }
}
