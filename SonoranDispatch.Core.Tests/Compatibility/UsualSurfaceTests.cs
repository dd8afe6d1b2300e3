using SonoranDispatch.Compatibility;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Tests.Compatibility;

/// <summary>The tables of cd_dispatch, qs-dispatch, core_dispatch, rcore_dispatch, the frameworks and the CAD's official resource as scripts send them.</summary>
public sealed class UsualSurfaceTests
{
    private static readonly double[] Here = ScriptTable.Vector(12, 34, 5);

    public static TheoryData<string, object?[], string> Events => new()
    {
        {
            "cd_dispatch:AddNotification",
            [ScriptTable.Table(("job_table", ScriptTable.List("police")), ("coords", Here), ("title", "10-15 - Store alarm"), ("message", "A male robbing a store"), ("flash", 0), ("unique_id", "77"), ("sound", 1), ("blip", ScriptTable.Table(("radius", 0), ("text", "911"))))],
            "Store alarm | code 10-15 | kind robbery | priority 2 | text A male robbing a store | for police | at 12,34,5"
        },
        {
            "cd_dispatch:AddNotification",
            [ScriptTable.Table(("job_table", ScriptTable.List(ScriptTable.List("police", "sheriff"))), ("coords", 4711), ("title", "10-15 - Drug Sale"), ("message", "Dealing"), ("blip", ScriptTable.Table(("sound", 3), ("radius", 80))))],
            "Drug Sale | code 10-15 | kind drugs | priority 1 | text Dealing | for police,sheriff | radius 80"
        },
        {
            "cd_dispatch:AddNotification",
            [ScriptTable.Table(("coords", Here), ("title", "10-60 - Race"), ("message", "Street race on Deadmans Curve, drivers drag"), ("job_table", ScriptTable.List("police")), ("blip", ScriptTable.Table(("text", "911 - Race"))))],
            "Race | code 10-60 | kind alert | priority 2 | text Street race on Deadmans Curve, drivers drag | for police | at 12,34,5"
        },
        {
            "qs-dispatch:server:CreateDispatchCall",
            [ScriptTable.Table(("job", ScriptTable.List("police")), ("callLocation", Here), ("callCode", ScriptTable.Table(("code", "10-31"), ("snippet", "Burglary"))), ("message", "Broken window"), ("otherData", ScriptTable.List(ScriptTable.Table(("text", "Back door"), ("icon", "fas fa-door")))))],
            "Burglary | code 10-31 | kind robbery | priority 2 | text Broken window (Back door) | for police | at 12,34,5"
        },
        {
            "qs-dispatch:server:CreateDispatchCall",
            [ScriptTable.Table(("job", "police"), ("callLocation", ScriptTable.Table(("x", 12), ("y", 34), ("z", 5))), ("callCode", "10-54"), ("message", "Escape"), ("blip", ScriptTable.Table(("text", "Prison"), ("radius", 50))))],
            "Prison | code 10-54 | kind alert | priority 2 | text Escape | for police | at 12,34,5 | radius 50"
        },
        { "qs-dispatch:server:CreateDispatchCall", [ScriptTable.Table(("callCode", ScriptTable.Table(("code", 211), ("snippet", ""))), ("otherData", ScriptTable.Table(("a", ScriptTable.Table(("text", "Two men"))))))], "code 211 | kind robbery | priority 2 | text Two men" },
        {
            "core_dispatch:addCall", ["10-90", "House Robbery", ScriptTable.List(ScriptTable.Table(("icon", "fa-truck"), ("info", "Alarm at the residence"))), ScriptTable.List(12, 34, 5), "police", 15000, 40, 1, 1],
            "House Robbery | code 10-90 | kind robbery | priority 1 | text Alarm at the residence | for police | at 12,34,5"
        },
        { "core_dispach:addCall", ["10-36", "Boat alarm", ScriptTable.List(), ScriptTable.Table(("x", 12), ("y", 34), ("z", 5)), ScriptTable.List("police", "fire"), 3000, 11, 5, false], "Boat alarm | code 10-36 | kind alert | priority 2 | for police,fire | at 12,34,5" },
        { "core_dispatch:addCall", ["10-90", "Shop robbery", ScriptTable.List(ScriptTable.Table(("info", "24/7"))), ScriptTable.List(Here), "police", 3000, 11, 5], "Shop robbery | code 10-90 | kind robbery | priority 2 | text 24/7 | for police | at 12,34,5" },
        { "core_dispatch:sendAlert", [ScriptTable.Table(("code", "10-38"), ("message", "Bike alarm"), ("extraInfo", ScriptTable.List("Red bike")), ("coords", Here), ("priority", false), ("job", "police"))], "Bike alarm | code 10-38 | kind alert | priority 2 | text Red bike | for police | at 12,34,5" },
        {
            "rcore_dispatch:server:sendAlert",
            [ScriptTable.Table(("code", "10-64 - Shop robbery"), ("default_priority", "high"), ("coords", Here), ("job", ScriptTable.List("police")), ("text", "Masked man"), ("type", "shop_robbery"), ("blip", ScriptTable.Table(("text", "Robbery"), ("radius", 0))))],
            "Shop robbery | code 10-64 | kind robbery | priority 1 | text Masked man | for police | at 12,34,5"
        },
        { "rcore_dispatch:server:sendAlert", [ScriptTable.Table(("code", "10-64"), ("default_priority", "low"), ("text", "Masked man"), ("type", "car_robbery"), ("blip", ScriptTable.Table(("text", "Stolen"))))], "Stolen | code 10-64 | kind vehicle-theft | priority 3 | text Masked man" },
        { "rcore_dispatch:server:sendAlert", [ScriptTable.Table(("code", "Robbery at the supermarket, two masked men"), ("default_priority", "low"))], "Robbery at the supermarket, two masked men | kind robbery | priority 3" },
        { "rcore_dispatch:server:sendAlert", [ScriptTable.Table(("text", "Alarm"), ("type", "alerts"), ("job", ScriptTable.Table(("police", 0))), ("coords", "12, 34, 5"))], "kind alert | priority 2 | text Alarm | for police | at 12,34,5" },
        { "police:server:policeAlert", ["Suspicious handoff", 7, 3], "Suspicious handoff | code 10-66 | kind drugs | priority 2 | for police | camera 7 | about 3" },
        { "police:server:policeAlert", ["10-90 | Store alarm"], "Store alarm | code 10-90 | kind alert | priority 2 | text 10-90 | Store alarm | for police" },
        { "police:server:policeAlert", [ScriptTable.Table(("text", "x"))], "none" },
        { "hospital:server:ambulanceAlert", ["Civilian down"], "Civilian down | code 10-52 | kind medical | priority 2 | for ambulance" },
        { "esx_ambulancejob:onPlayerDistress", [], "preset.InjuriedPerson | code 10-52 | kind medical | priority 2 | for ambulance" },
        { "police:server:SendPoliceEmergencyAlert", [], "preset.OfficerInDistress | code 10-99 | kind panic | priority 1 | for police | panic yes | officer only" },
        { "hospital:server:emergencyAlert", ["Medic down"], "preset.OfficerInDistress | code 10-99 | kind panic | priority 1 | text Medic down | for police | panic yes | officer only" },
        { "esx_phone:send", ["police", "He has a knife", false, Here], "police call | code 911 | kind emergency | priority 2 | text He has a knife | for police | at 12,34,5 | words own" },
        { "esx_phone:send", ["911", "He has a knife", true], "911 call | code 911 | kind emergency | priority 2 | text He has a knife | anonymous yes | words own" },
        { "esx_phone:send", ["555-0100", "Come at nine", false], "555-0100 call | code 911 | kind emergency | priority 2 | text Come at nine | for 555-0100 | words own" },
        { "esx_addons_gcphone:startCall", ["ambulance", "She does not breathe", ScriptTable.Table(("x", 12), ("y", 34), ("z", 5)), 1], "ambulance call | code 911 | kind medical | priority 2 | text She does not breathe | for ambulance | at 12,34,5 | anonymous yes | words own" },
        { "SonoranCAD::callcommands:SendCallApi", [true, "Prison", "Route 68", "Inmate over the wall", 1, null, null, "911"], "911 call | code 911 | kind emergency | priority 2 | text Inmate over the wall | street Route 68 | caller Prison" },
        { "SonoranCAD::callcommands:SendCallApi", [false, "Anonymous", "Route 68", "Loud music"], "311 call | code 311 | kind non-emergency | priority 3 | text Loud music | street Route 68" },
        { "SonoranScripts::Call911", ["Bystander", "Grove Street", "Man with a bat", "7041", "XYZ 9"], "911 call | code 911 | kind emergency | priority 2 | text Man with a bat | street Grove Street | postal 7041 | plate XYZ 9 | caller Bystander" },
        { "SonoranScripts::Call911", ["Alarm bracelet", "A person fell at Grove Street", null, null], "911 call | code 911 | kind emergency | priority 2 | text A person fell at Grove Street | caller Alarm bracelet" },
        { "SonoranScripts::Call911", ["Alarm bracelet", "A person fell at Grove Street", "8000", null], "911 call | code 911 | kind emergency | priority 2 | text A person fell at Grove Street | postal 8000 | caller Alarm bracelet" },
        { "SonoranScripts::Call911", ["Alarm bracelet"], "none" },
    };

    [Theory]
    [MemberData(nameof(Events))]
    public void AnEventIsReadAsItWasMeant(string name, object?[] arguments, string expected) => Assert.Equal(expected, ScriptTable.Line(CompatEvents.Read(name, arguments)));

    [Fact]
    public void AnAlertToEveryClientCountsOnlyNearby()
    {
        var alert = ScriptTable.Table(("title", "211 - Union Depository"), ("coords", Here), ("job_table", ScriptTable.List("police")));

        Assert.True(CompatEvents.Read(CompatSurfaceIds.Cd, "ToEverybody", alert, isServer: false)!.IsBroadcast);
        Assert.Equal("Union Depository | code 211 | kind robbery | priority 2 | for police | at 12,34,5", ScriptTable.Line(CompatEvents.Read(CompatSurfaceIds.Cd, "ToEverybody", alert, isServer: false)));
    }

    [Fact]
    public void WhatTheServerSendsToOfficersPhonesComesFromOfficersOnly()
    {
        var alert = CompatEvents.Read(CompatSurfaceIds.Frameworks, "addPoliceAlert", ScriptTable.Table(("title", "10-90 - Store robbery"), ("coords", ScriptTable.Table(("x", 12), ("y", 34), ("z", 5))), ("description", "Two men")), isServer: false)!;

        Assert.Equal("Store robbery | code 10-90 | kind robbery | priority 2 | text Two men | for police | at 12,34,5 | officer only", ScriptTable.Line(alert));
        Assert.True(alert is { IsRelayed: true, IsFarAway: true });
    }

    [Theory]
    [InlineData("call911")]
    [InlineData("createDispatchCall")]
    public void ExportsOfTheOfficialResourceAreForServersOnly(string function)
    {
        var given = ScriptTable.Table(("title", "Drone"), ("description", "Over the bank"), ("address", "Elgin Avenue"), ("location", "Elgin Avenue"), ("postal", 8000), ("priority", 3), ("metaData", ScriptTable.Table(("x", "12.0"), ("y", "34.0"), ("z", "5.0"))), ("coords", null));

        Assert.Null(CompatEvents.Read(CompatSurfaceIds.Sonoran, function, given, isServer: false));
        Assert.Equal(("Over the bank", "Elgin Avenue", "8000"), CompatEvents.Read(CompatSurfaceIds.Sonoran, function, given, isServer: true) is { } alert ? (alert.Text, alert.Street, alert.Postal) : default);
    }

    [Fact]
    public void OurOwnExportTakesWhatItsPageSays()
    {
        var given = ScriptTable.Table(("title", "Bear in town"), ("code", "10-91"), ("priority", 3), ("description", "At the bins"), ("x", 12), ("y", 34), ("z", 5), ("kind", "animals"), ("departments", "police"), ("automatic", false), ("anonymous", true));

        Assert.Equal("Bear in town | code 10-91 | kind animals | priority 3 | text At the bins | for police | at 12,34,5 | anonymous yes | words own", ScriptTable.Line(CompatEvents.Read(CompatSurfaceIds.Client, "createCall", given, isServer: false)));
        Assert.Equal("kind fire | priority 2 | text House on fire", ScriptTable.Line(CompatEvents.Read(CompatSurfaceIds.Client, "createCall", ScriptTable.Table(("kind", "panic"), ("text", "House on fire")), isServer: false)));
        Assert.Null(CompatEvents.Read(CompatSurfaceIds.Client, "createCall", ScriptTable.Table(("code", "10-91")), isServer: false));
    }
}
