using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Compatibility;

/// <summary>Reports of server owners, re-made: what a script sends and the call it must make. Core is whole; only the CAD is missing.</summary>
public sealed class ReportedCasesTests
{
    private const string TwoDepartments = """{ "departments": { "police": { "jobs": ["police"] }, "sheriff": { "jobs": ["sheriff"] } } }""";

    private static readonly double[] Here = ScriptTable.Vector(CoreHarness.GroveStreet.X, CoreHarness.GroveStreet.Y, CoreHarness.GroveStreet.Z);

    private static readonly Dictionary<string, object?> HereByName = ScriptTable.Table(("x", Here[0]), ("y", Here[1]), ("z", Here[2]));

    /// <summary>The case, the player (0: the server), the event and its arguments, and the call: title, code, kind, description, address, postal.</summary>
    public static TheoryData<string, int, string, object?[], string> Cases => new()
    {
        {
            "B04b", CoreHarness.Caller, "ps-dispatch:server:notify",
            [ScriptTable.Table(("dispatchcodename", "houserobbery"), ("dispatchCode", "10-90"), ("coords", Here), ("priority", 2), ("message", "House Robbery"), ("sprite", 40), ("color", 5), ("job", ScriptTable.List("police", "sheriff")))],
            "House Robbery | 10-90 | robbery | House Robbery |  | 7041"
        },
        {
            "B04d", CoreHarness.Caller, "ps-dispatch:server:notify",
            [ScriptTable.Table(("displayCode", "10-31"), ("description", "Vente de stupéfiants suspectée"), ("priority", 2), ("title", "Vente de Drogue"), ("coords", Here), ("street", "Rue | Avenue"), ("callsign", "CIVIL"), ("recipientList", ScriptTable.List("police", "gendarmerie")))],
            "Vente de Drogue | 10-31 | alert | Vente de stupéfiants suspectée | Rue | Avenue | 7041"
        },
        {
            "B05a", CoreHarness.Caller, "dispatch:server:notify",
            [ScriptTable.Table(("dispatchcodename", "vendrobbery"), ("dispatchCode", "10-90"), ("firstStreet", "Grove Street, Davis"), ("gender", "Male"), ("priority", 2), ("automaticGunfire", false), ("origin", HereByName), ("dispatchMessage", "Vending Machine Robbery"), ("job", ScriptTable.List("LEO", "police")))],
            "Vending Machine Robbery | 10-90 | robbery | Vending Machine Robbery | Grove Street, Davis | 7041"
        },
        {
            "B05b", CoreHarness.Caller, "ps-dispatch:server:notify",
            [ScriptTable.Table(("dispatchcodename", "vendrobbery"), ("dispatchCode", "10-68"), ("firstStreet", "Grove Street, Davis"), ("gender", "Male"), ("priority", 2), ("origin", HereByName), ("dispatchMessage", "Vending Machine Robbery"), ("job", ScriptTable.List("LEO", "police")))],
            "Vending Machine Robbery | 10-68 | robbery | Vending Machine Robbery | Grove Street, Davis | 7041"
        },
        { "B09a", CoreHarness.Caller, "SonoranScripts::Call911", ["Alarm bracelet", "A person fell at Grove Street and cannot stand up", null, null], "911 call | 911 | emergency | A person fell at Grove Street and cannot stand up |  | 7041" },
        { "B09b", CoreHarness.Caller, "SonoranScripts::Call911", ["Alarm bracelet", "A person fell at Grove Street and cannot stand up", "8000", null], "911 call | 911 | emergency | A person fell at Grove Street and cannot stand up |  | 8000" },
        { "B11a", 0, "core_dispatch:addCall", ["10-90", "Shop robbery", ScriptTable.List(ScriptTable.Table(("icon", "fa-gem"), ("info", "24/7"))), ScriptTable.List(Here), "police", 3000, 11, 5], "Shop robbery | 10-90 | robbery | 24/7 |  | 7041" },
        { "B13a", 0, "ps-dispatch:server:notify", [ScriptTable.Table(("coords", Here), ("message", "Suspicious handoff"), ("dispatchCode", "10-13"), ("code", "10-13"), ("priority", 2), ("jobs", ScriptTable.List("leo")))], "Suspicious handoff | 10-13 | drugs | Suspicious handoff |  | 7041" },
        { "B13e", 0, "cd_dispatch:AddNotification", [ScriptTable.Table(("coords", Here), ("title", "10-60 - Race"), ("message", "Street race on Deadmans Curve, drivers drag"), ("job_table", ScriptTable.List("police")))], "Race | 10-60 | alert | Street race on Deadmans Curve, drivers drag |  | 7041" },
        {
            "B17", CoreHarness.Caller, "wf-alerts:svNotify",
            [ScriptTable.Table(("dispatchData", ScriptTable.Table(("displayCode", "211"), ("description", "Robbery"), ("isImportant", 0), ("recipientList", ScriptTable.List("police")), ("length", "10000"), ("infoM", "fa-info-circle"), ("info", "Vangelico Jewelry Store"))), ("caller", "Alarm"), ("coords", Here))],
            "Robbery | 211 | robbery | Vangelico Jewelry Store |  | 7041"
        },
    };

    /// <summary>The same for the client export CustomAlert of ps-dispatch.</summary>
    public static TheoryData<string, object, string> CustomAlerts => new()
    {
        {
            "B04a", ScriptTable.Table(("coords", Here), ("message", "Store Robbery"), ("dispatchCode", "10-31"), ("description", "Store Robbery at Grove 24/7, till number two"), ("radius", 0), ("sprite", 108), ("color", 1), ("scale", 1.2), ("length", 3)),
            "Store Robbery | 10-31 | robbery | Store Robbery at Grove 24/7, till number two"
        },
        {
            "B04e", ScriptTable.Table(("coords", Here), ("message", "Robbery alarm triggered"), ("dispatchCode", "10-90"), ("description", "Robbery alarm triggered"), ("priority", "1"), ("playKeepAliveSound", true), ("alert", ScriptTable.Table(("title", "Jewellery Robbery"), ("coords", Here), ("flash", true))), ("jobs", ScriptTable.Table(("police", true), ("sheriff", true)))),
            "Jewellery Robbery | 10-90 | robbery | Robbery alarm triggered"
        },
        { "B13b", ScriptTable.Table(("coords", Here), ("message", "Illegal firearm discharge"), ("code", "10-11"), ("jobs", ScriptTable.List("leo"))), "Illegal firearm discharge | 10-11 | alert | Illegal firearm discharge" },
        {
            "B28", ScriptTable.Table(("coords", Here), ("message", "Alarm"), ("code", "10-90"), ("camId", "31 | 32 | 33"), ("model", -1216765807), ("plate", " AB 123  "), ("firstColor", ScriptTable.List(1, 2)), ("color", "3"), ("weapon", 453432689), ("jobs", ScriptTable.List("leo"))),
            "Alarm | 10-90 | alert | Alarm (plate AB 123, camera 31 | 32 | 33)"
        },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void AReportBecomesTheCallThatItsScriptMeant(string name, int player, string eventName, object?[] arguments, string expected)
    {
        var core = new CoreHarness();

        core.Root.Compat.Event(player, eventName, arguments);
        core.Tick();

        var call = Assert.Single(core.Root.Repository.Calls);
        var details = call.Desired.Details;
        Assert.Equal(name + ": " + expected, name + ": " + Line(call) + $" | {details.Address} | {details.Postal}");
        Assert.Equal((CoreHarness.GroveStreet, false), (call.Desired.Place, call.IsPanic));
    }

    [Theory]
    [MemberData(nameof(CustomAlerts))]
    public void AnAlertBecomesTheCallThatItsScriptMeant(string name, object table, string expected)
    {
        var core = new CoreHarness();

        core.Root.Compat.Alert(CoreHarness.Caller, CompatSurfaceIds.Ps, "CustomAlert", table);

        var call = Assert.Single(core.Root.Repository.Calls);
        Assert.Equal(name + ": " + expected, name + ": " + Line(call));
        Assert.Equal((CoreHarness.GroveStreet, false), (call.Desired.Place, call.IsPanic));
    }

    [Fact]
    public void TheVehicleOfAnAlertIsOnTheCardAndALaterReportAddsOneThatWasMissing()
    {
        var core = new CoreHarness();
        core.Root.Compat.Event(0, "ps-dispatch:server:notify", [ScriptTable.Table(("message", "Carjacking"), ("codeName", "carjack"), ("dispatchCode", "10-35"), ("coords", Here))]);
        Assert.Equal(VehicleFacts.None, Assert.Single(core.Root.Repository.Calls).Vehicle);
        core.Root.Compat.Event(0, "ps-dispatch:server:notify", [ScriptTable.Table(("message", "Carjacking"), ("codeName", "carjack"), ("dispatchCode", "10-35"), ("coords", Here), ("plate", "46EEK572"), ("model", "Sultan"), ("color", "Red"))]);

        Assert.Equal(new VehicleFacts("46EEK572", "Sultan", "Red"), Assert.Single(core.Root.Repository.Calls).Vehicle);
        var change = Assert.Single(core.Clients.To(CoreHarness.Officer, EventNames.Call).Select(arguments => (string)arguments[^1]), json => json.Contains("46EEK572", StringComparison.Ordinal));
        Assert.Contains("\"plate\":\"46EEK572\",\"model\":\"Sultan\",\"colour\":\"Red\"", change, StringComparison.Ordinal);
    }

    [Fact]
    public void ListsInListsAreTheDepartmentsThatTheyName()
    {
        var core = new CoreHarness(TwoDepartments);

        core.Root.Compat.Event(CoreHarness.Caller, "cd_dispatch:AddNotification", [ScriptTable.Table(("job_table", ScriptTable.List(ScriptTable.List("police", "sheriff"))), ("coords", 4711), ("title", "10-15 - Drug Sale"), ("message", "Dealing"), ("flash", 0))]);

        Assert.Equal(["police", "sheriff"], Assert.Single(core.Root.Repository.Calls).Departments);
    }

    [Theory]
    [InlineData("{}", "police", "police")]
    [InlineData("{}", "sheriff", "police")]
    [InlineData(TwoDepartments, "sheriff", "sheriff")]
    [InlineData("""{ "departments": { "sheriff": {} } }""", "sheriff", "sheriff")]
    [InlineData("""{ "departments": { "sheriff": {} } }""", "police", "police")]
    [InlineData("""{ "departments": { "county": { "jobs": ["sheriff"] }, "police": { "jobs": ["police"] } } }""", "sheriff", "county")]
    public void ASheriffIsPoliceUntilTheOwnersTableHasOne(string config, string job, string department)
    {
        var core = new CoreHarness(config);

        core.Root.Compat.Event(0, "core_dispatch:addCall", ["10-90", "House Robbery", ScriptTable.List(), Here, job, 15000, 40, 1, 1]);

        Assert.Equal([department], Assert.Single(core.Root.Repository.Calls).Departments);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(CoreHarness.Caller, true)]
    public void NoughtNoughtNoughtIsNoPlace(int player, bool isAtThePlayer)
    {
        var core = new CoreHarness();

        core.Root.Compat.Event(player, "ps-dispatch:server:notify", [ScriptTable.Table(("coords", ScriptTable.Vector(0, 0, 0)), ("message", "Citizen with open debt"), ("dispatchCode", "10-90"), ("description", "Debt: $5000"), ("code", "10-91"), ("jobs", ScriptTable.List("leo")))]);

        var call = Assert.Single(core.Root.Repository.Calls);
        Assert.Equal(isAtThePlayer ? CoreHarness.GroveStreet : null, call.Desired.Place);
        Assert.Equal("Citizen with open debt | 10-91 | alert | Debt: $5000", Line(call));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(CoreHarness.Caller, false)]
    [InlineData(CoreHarness.Officer, false)]
    public void OnlyAServerScriptSaysPanicByItsField(int player, bool isPanic)
    {
        var core = new CoreHarness();
        core.Tick();

        core.Root.Compat.Event(player, "ps-dispatch:server:notify", [ScriptTable.Table(("message", "Officer down"), ("codeName", "officerdown"), ("code", "10-99"), ("panic", true), ("coords", Here))]);

        var call = Assert.Single(core.Root.Repository.Calls);
        Assert.Equal((isPanic, "alert", isPanic ? 1 : 2), (call.IsPanic, call.Kind, call.Desired.Details.Priority));
    }

    /// <summary>A modified client, or a script that should report from the server: the console names the player once a burst.</summary>
    [Fact]
    public void WhatAClientMayNotClaimIsCountedAndThePlayerIsNamedOnce()
    {
        var core = new CoreHarness();
        core.Tick();

        for (var forged = 0; forged < 10; forged++) core.Root.Compat.Alert(CoreHarness.Caller, CompatSurfaceIds.Ps, "OfficerDown", ScriptTable.Table());
        core.Root.Compat.Event(CoreHarness.Caller, "ps-dispatch:server:notify", [ScriptTable.Table(("message", "Bank"), ("coords", ScriptTable.Vector(3_000, 3_000, 1)))]);
        core.Root.Compat.Event(CoreHarness.Caller, "ps-dispatch:server:notify", [ScriptTable.Table(("message", "Fire"), ("panic", true))]);
        core.Root.Compat.Event(CoreHarness.Caller, "police:server:policeAlert", ["Shop", null, CoreHarness.Officer]);

        Assert.Equal(3, core.Root.Repository.Calls.Count);
        Assert.All(core.Root.Repository.Calls, call => Assert.Equal((CoreHarness.GroveStreet, false), (call.Desired.Place, call.IsPanic)));
        Assert.Equal((12, 1), ((int)core.Root.IntakeCounters.Counts[(CompatSurfaceIds.Ps, Messages.CompatClaimRefused.Code)], (int)core.Root.IntakeCounters.Counts[(CompatSurfaceIds.Frameworks, Messages.CompatClaimRefused.Code)]));
        Assert.Contains("Jane Doe (player 1)", Assert.Single(core.Log.Entries, entry => entry.Kind == Messages.CompatClaimRefused).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void AnOfficersPanicPresetIsAPanicAndTheOfficersAlone()
    {
        var core = new CoreHarness();
        core.Tick();
        Assert.Null(core.Root.Compat.Alert(CoreHarness.Caller, CompatSurfaceIds.Ps, "OfficerDown", ScriptTable.Table()));

        core.Root.Compat.Alert(CoreHarness.Officer, CompatSurfaceIds.Ps, "OfficerDown", ScriptTable.Table());

        Assert.True(Assert.Single(core.Root.Repository.Calls).IsPanic);
    }

    /// <summary>As with /panic: the presets of two officers beside each other are two officers in danger.</summary>
    [Theory]
    [InlineData(5, 2)]
    [InlineData(CoreHarness.Officer, 1)]
    public void AnotherOfficersPanicPresetAtTheSamePlaceIsACallOfItsOwn(int second, int calls)
    {
        var core = new CoreHarness();
        core.Players.Join(5, "Officer Baker", new Place(3, 0, 0), "sonorandispatch.duty");
        core.Tick();

        core.Root.Compat.Alert(CoreHarness.Officer, CompatSurfaceIds.Ps, "OfficerDown", ScriptTable.Table());
        core.Clock.Advance(5_000);
        core.Root.Compat.Alert(second, CompatSurfaceIds.Ps, "OfficerDown", ScriptTable.Table());

        Assert.Equal(calls, core.Root.Repository.Calls.Count(call => call.IsPanic));
    }

    [Fact]
    public void WhoeverTriesToActOnACallThroughATabletWithoutTheRightIsCountedAndNamedOnce()
    {
        var core = new CoreHarness();
        core.Type(CoreHarness.Caller, "help");

        for (var forged = 0; forged < 10; forged++) core.Root.Compat.Attach(CoreHarness.Caller, CoreHarness.Officer, 1, goes: true);
        core.Root.Compat.Attach(0, CoreHarness.Caller, 1, goes: true);
        core.Root.Compat.Attach(CoreHarness.Officer, CoreHarness.Officer, 99, goes: true);

        Assert.Empty(Assert.Single(core.Root.Repository.Calls).Responders);
        Assert.Equal(10, core.Root.IntakeCounters.Counts[(CompatSurfaceIds.Ps, Messages.CompatClaimRefused.Code)]);
        Assert.Contains("Jane Doe (player 1)", Assert.Single(core.Log.Entries, entry => entry.Kind == Messages.CompatClaimRefused).Text, StringComparison.Ordinal);
    }

    private static string Line(Call call) => $"{call.Desired.Details.Title} | {call.Desired.Details.Code} | {call.Kind} | {call.Desired.Details.Description}";
}
