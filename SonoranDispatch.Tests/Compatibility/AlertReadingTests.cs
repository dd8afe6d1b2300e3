using SonoranDispatch.Calls;
using SonoranDispatch.Compatibility;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Compatibility;

public sealed class AlertReadingTests
{
    private static readonly object?[] Junk =
    [
        null, true, 0, -1, long.MaxValue, double.NaN, "", "x", "\0\ud800^1<script>", new string('x', 5_000), new byte[] { 0, 255 },
        new List<object?> { null, 1, "a", new List<object?>() }, new Dictionary<string, object?> { ["x"] = double.PositiveInfinity, ["y"] = "a" },
    ];

    private static readonly string[] Fields =
    [
        "message", "title", "text", "code", "callCode", "coords", "callLocation", "job", "jobs", "job_table", "priority", "blip", "alert", "otherData", "extraInfo",
        "radius", "plate", "model", "information", "default_priority", "sound", "CalloutName", "Coordinates", "Priority", "metaData", "description", "dispatchCode",
    ];

    public static TheoryData<string> Events => [.. CompatEvents.Names];

    [Theory]
    [MemberData(nameof(Events))]
    public void NoEventCanMakeItsReaderFail(string name)
    {
        var core = new CoreHarness();
        var random = new Random(5);
        for (var round = 0; round < 500; round++)
            core.Root.Compat.Event(CoreHarness.Caller, name, [.. Enumerable.Range(0, random.Next(14)).Select(_ => Value(random, 0))]);

        Assert.All(core.Root.Repository.Calls, call => Assert.True(call.Desired.Details.Title.Length is > 0 and <= 100));
        Assert.All(core.Root.Repository.Calls, call => Assert.Equal(CoreHarness.GroveStreet.X, call.Desired.Place!.X, 310.0));
    }

    [Fact]
    public void NoShimAndNoAnswerCanBeMadeToFail()
    {
        var core = new CoreHarness();
        var random = new Random(6);
        foreach (var surface in CompatSurfaceIds.All.Concat(CompatSurfaceIds.Phones).Concat(CompatSurfaceIds.Others).Append(CompatSurfaceIds.Client).Append("other"))
            foreach (var function in new[] { "CustomAlert", "createCall", "addPoliceAlert", "ToEverybody", "call911", "createDispatchCall", "addCallNote", "remove911", "setCallPostal", "GetUnitByPlayerId", "GetDispatchCalls", "GetPlayerInfo", "addCall", "SendAlert", "AddPoliceAlert", "onMessage", "" })
                for (var round = 0; round < 20; round++)
                {
                    core.Root.Compat.Alert(CoreHarness.Passenger, surface, function, Value(random, 0));
                    core.Root.Compat.Ask(surface, function, Value(random, 0));
                }

        core.Tick();
    }

    [Theory]
    [InlineData("10-90 - Store robbery", "10-90", "Store robbery")]
    [InlineData("10-15: Alarm", "10-15", "Alarm")]
    [InlineData("Store robbery", "", "Store robbery")]
    [InlineData("10-90", "", "10-90")]
    [InlineData("24-7 store robbed", "24-7", "store robbed")]
    [InlineData("", "", "")]
    [InlineData("211 - Union Depository", "211", "Union Depository")]
    [InlineData("10-88 | Store robbery", "10-88", "Store robbery")]
    [InlineData("10-13A Officer down", "10-13A", "Officer down")]
    [InlineData("100 cars", "", "100 cars")]
    public void ATitleGivesUpItsCode(string title, string code, string rest) => Assert.Equal((code, rest), (CodedTitle.Of(title).Code, CodedTitle.Of(title).Title));

    [Theory]
    [InlineData("vehicletheft", "vehicle-theft")]
    [InlineData("Car Jacking in progress", "vehicle-theft")]
    [InlineData("storerobbery", "robbery")]
    [InlineData("car_robbery", "vehicle-theft")]
    [InlineData("shop_robbery", "robbery")]
    [InlineData("Shots Fired", "gunfire")]
    [InlineData("Lost dog", "alert")]
    public void AKindIsFoundInTheNameThatAScriptStates(string name, string kind) => Assert.Equal(kind, AlertKinds.Of([name], ""));

    [Theory]
    [InlineData("leo,police,sheriff", "police")]
    [InlineData("ambulance,police", "medical,police")]
    [InlineData("clown", "")]
    [InlineData("", "")]
    public void JobsBelongToDepartmentsEachOnce(string jobs, string departments) =>
        Assert.Equal(departments, string.Join(",", new JobDepartments(_ => []).Of(jobs.Split(','))));

    [Fact]
    public void ACallNamesItsDepartments()
    {
        var core = new CoreHarness();

        core.Root.Compat.Event(CoreHarness.Caller, "ps-dispatch:server:notify", [new Dictionary<string, object?> { ["message"] = "Crash", ["jobs"] = new List<object?> { "ems", "leo" } }]);

        Assert.Equal(["medical", "police"], Assert.Single(core.Root.Repository.Calls).Departments);
    }

    [Theory]
    [InlineData("bcso", "county")]
    [InlineData("ranger", "parks")]
    [InlineData("Park Rangers", "parks")]
    [InlineData("doctor", "medical")]
    [InlineData("clown", "")]
    public void TheOwnersOwnDepartmentsComeBeforeTheUsualOnes(string job, string department)
    {
        var core = new CoreHarness("""
            { "departments": { "police": { "jobs": ["police"] }, "county": { "jobs": ["BCSO"] }, "parks": { "names": ["Park Rangers"], "jobs": ["ranger"] } } }
            """);

        core.Root.Compat.Event(CoreHarness.Caller, "ps-dispatch:server:notify", [new Dictionary<string, object?> { ["message"] = "Crash", ["jobs"] = job }]);

        Assert.Equal(department, string.Join(",", Assert.Single(core.Root.Repository.Calls).Departments));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(CoreHarness.Passenger, false)]
    public void AServerResourceNamesThePlayerAtWhosePlaceItIsAndNobodysGameDoes(int from, bool isThere)
    {
        var core = new CoreHarness();

        core.Root.Compat.Event(from, "police:server:policeAlert", ["Suspicious handoff", null, CoreHarness.Caller]);

        var call = Assert.Single(core.Root.Repository.Calls);
        Assert.Equal(isThere, call.Desired.Place == CoreHarness.GroveStreet);
        Assert.Null(call.Caller.Player);
    }

    [Fact]
    public void APhoneAlertIsBelievedOfAnOfficersGameOnlyAndAnywhere()
    {
        var core = new CoreHarness();
        var alert = new Dictionary<string, object?>
        {
            ["title"] = "10-90 - Store robbery",
            ["coords"] = new Dictionary<string, object?> { ["x"] = 3000, ["y"] = 3000, ["z"] = 1 },
            ["description"] = "Two masked men",
        };
        Assert.Null(core.Root.Compat.Alert(CoreHarness.Caller, CompatSurfaceIds.Frameworks, "addPoliceAlert", alert));
        Assert.DoesNotContain(core.Log.Entries, entry => entry.Kind == Messages.CompatClaimRefused);

        core.Root.Compat.Alert(CoreHarness.Officer, CompatSurfaceIds.Frameworks, "addPoliceAlert", alert);

        var call = Assert.Single(core.Root.Repository.Calls);
        Assert.Equal(("Store robbery", "10-90", "Two masked men"), (call.Desired.Details.Title, call.Desired.Details.Code, call.Desired.Details.Description));
        Assert.Equal(3000, call.Desired.Place!.X);
        Assert.Null(call.Caller.Player);
    }

    [Fact]
    public void WhatIsNotReadIsCountedForAWayThatExists()
    {
        var core = new CoreHarness();
        for (var attempt = 0; attempt < CompatSurfaces.MostAlerts; attempt++) Assert.True(core.Root.Compat.Listens(CoreHarness.Caller, CompatSurfaceIds.Ps));

        Assert.False(core.Root.Compat.Listens(CoreHarness.Caller, CompatSurfaceIds.Ps));
        Assert.False(core.Root.Compat.Listens(CoreHarness.Caller, "made up"));
        Assert.Equal([((CompatSurfaceIds.Ps, "not read"), 1L)], core.Root.IntakeCounters.Counts.Select(pair => (pair.Key, pair.Value)));
    }

    [Theory]
    [InlineData("taxi", 0)]
    [InlineData("555-0100", 0)]
    [InlineData("police", 1)]
    public void APrivateMessageIsNoCall(string number, int calls)
    {
        var core = new CoreHarness();

        core.Root.Compat.Event(CoreHarness.Caller, "esx_phone:send", [number, "Come at nine", false, null]);

        Assert.Equal(calls, core.Root.Repository.Calls.Count);
    }

    [Fact]
    public void APlayersOwnWordsAreInTheirNameUnlessTheyHideIt()
    {
        var core = new CoreHarness();
        core.Root.Compat.Event(CoreHarness.Caller, "esx_phone:send", ["police", "Help me", false, null]);
        core.Root.Compat.Event(CoreHarness.Passenger, "esx_phone:send", ["police", "Help me", true, null]);

        Assert.Equal([("Jane Doe", false), ("Anonymous", true)], core.Root.Repository.Calls.Select(call => (call.Caller.Name, call.Caller.IsAnonymous)));
    }

    [Theory]
    [InlineData(299, 299)]
    [InlineData(301, 0)]
    public void AnAlertsPlaceIsBelievedNearThePlayer(double away, double moved)
    {
        var core = new CoreHarness();
        var told = new List<object?> { CoreHarness.GroveStreet.X + away, CoreHarness.GroveStreet.Y, 0.0 };

        core.Root.Compat.Event(CoreHarness.Caller, "ps-dispatch:server:notify", [new Dictionary<string, object?> { ["message"] = "Crash", ["coords"] = told }]);

        Assert.Equal(CoreHarness.GroveStreet.X + moved, Assert.Single(core.Root.Repository.Calls).Desired.Place!.X, 0.001);
    }

    [Fact]
    public void ACircleIsBlurredBeforeAnybodyKeepsIt()
    {
        var core = new CoreHarness();

        core.Root.Compat.Event(CoreHarness.Caller, "ps-dispatch:server:notify", [new Dictionary<string, object?> { ["message"] = "Crash", ["radius"] = 80 }]);

        var place = Assert.Single(core.Root.Repository.Calls).Desired.Place!;
        Assert.Equal(80, place.Radius);
        Assert.InRange(place.DistanceTo(CoreHarness.GroveStreet), 0.001, 80);
    }

    [Fact]
    public void APlayerWhoSendsTooMuchIsNotEvenRead()
    {
        var core = new CoreHarness();
        Assert.Equal(CompatSurfaces.MostAlerts, Enumerable.Range(0, 1_000).Count(_ => core.Root.Compat.Listens(7, CompatSurfaceIds.Ps)));
        Assert.True(core.Root.Compat.Listens(8, CompatSurfaceIds.Ps));

        core.Clock.Advance(CompatSurfaces.AlertWindowMilliseconds);
        Assert.True(core.Root.Compat.Listens(7, CompatSurfaceIds.Ps));
    }

    [Fact]
    public void AWayIsLeftToTheResourceOfItsNameWhileThatRuns()
    {
        var (clock, log, running) = (new FakeClock(), new ListLog(), true);
        var enabled = new EnabledSurfaces(new CoreHarness().Settings.Compat, name => running && name == "core_dispach", _ => false, clock, log);
        Assert.False(enabled.IsOn(CompatSurfaceIds.Core));
        Assert.True(enabled.IsOn(CompatSurfaceIds.Ps));

        running = false;
        Assert.False(enabled.IsOn(CompatSurfaceIds.Core));
        clock.Advance(EnabledSurfaces.LookEvery);
        Assert.True(enabled.IsOn(CompatSurfaceIds.Core));
        Assert.Equal("SD-COMPAT-003", Assert.Single(log.Entries).Kind.Code);
    }

    private static object? Value(Random random, int depth) => random.Next(depth > 3 ? 8 : 10) switch
    {
        8 => Enumerable.Range(0, random.Next(4)).Select(_ => Value(random, depth + 1)).ToList(),
        9 => Fields.OrderBy(_ => random.Next()).Take(random.Next(Fields.Length)).ToDictionary(field => field, _ => Value(random, depth + 1)),
        _ => Junk[random.Next(Junk.Length)],
    };
}
