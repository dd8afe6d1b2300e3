using SonoranDispatch.Compatibility;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Tests.Compatibility;

/// <summary>ps-dispatch's tables as public scripts send them, in all versions; people and places are invented.</summary>
public sealed class PsDispatchTests
{
    public static TheoryData<object, string> Tables => new()
    {
        {
            ScriptTable.Table(
                ("message", "Shots fired"), ("codeName", "shooting"), ("code", "10-11"), ("icon", "fas fa-gun"), ("priority", 2), ("coords", ScriptTable.Vector(12, 34, 5)), ("street", "Grove Street, Davis"),
                ("gender", "Male"), ("weapon", "SMG"), ("information", "Two men"), ("jobs", ScriptTable.List("leo")), ("alert", ScriptTable.Table(("radius", 0), ("sprite", 110)))),
            "Shots fired | code 10-11 | kind gunfire | priority 2 | text Two men | for leo | at 12,34,5 | street Grove Street, Davis | weapon SMG"
        },
        {
            ScriptTable.Table(
                ("coords", ScriptTable.Vector(12, 34, 5)), ("message", "Store Robbery"), ("dispatchCode", "10-31"), ("description", "Store Robbery at Grove 24/7, till number two"), ("radius", 0),
                ("sprite", 108), ("color", 1), ("scale", 1.2), ("length", 3)),
            "Store Robbery | code 10-31 | kind robbery | priority 2 | text Store Robbery at Grove 24/7, till number two | at 12,34,5"
        },
        {
            ScriptTable.Table(
                ("dispatchcodename", "houserobbery"), ("dispatchCode", "10-90"), ("coords", ScriptTable.Vector(12, 34, 5)), ("priority", 2), ("message", "House Robbery"), ("sprite", 40), ("color", 5),
                ("job", ScriptTable.List("police", "sheriff"))),
            "House Robbery | code 10-90 | kind robbery | priority 2 | for police,sheriff | at 12,34,5"
        },
        {
            ScriptTable.Table(
                ("dispatchcodename", "vendrobbery"), ("dispatchCode", "10-68"), ("firstStreet", "Grove Street, Davis"), ("gender", "Male"), ("model", null), ("priority", 2), ("automaticGunfire", false),
                ("origin", ScriptTable.Table(("x", 12), ("y", 34), ("z", 5))), ("dispatchMessage", "Vending Machine Robbery"), ("job", ScriptTable.List("LEO", "police"))),
            "Vending Machine Robbery | code 10-68 | kind robbery | priority 2 | for LEO,police | at 12,34,5 | street Grove Street, Davis"
        },
        {
            ScriptTable.Table(
                ("displayCode", "10-31"), ("description", "Vente de stupéfiants suspectée"), ("priority", 2), ("title", "Vente de Drogue"), ("coords", ScriptTable.Vector(12, 34, 5)), ("street", "Rue | Avenue"),
                ("callsign", "CIVIL"), ("blipSprite", 51), ("recipientList", ScriptTable.List("police", "gendarmerie"))),
            "Vente de Drogue | code 10-31 | kind alert | priority 2 | text Vente de stupéfiants suspectée | for police,gendarmerie | at 12,34,5 | street Rue | Avenue | caller CIVIL"
        },
        {
            ScriptTable.Table(
                ("message", "Robbery alarm triggered"), ("dispatchCode", "10-90"), ("description", "Robbery alarm triggered"), ("priority", "1"), ("playKeepAliveSound", true),
                ("alert", ScriptTable.Table(("title", "Jewellery Robbery"), ("coords", ScriptTable.Vector(12, 34, 5)), ("sprite", 161), ("flash", true))), ("jobs", ScriptTable.Table(("police", true), ("sheriff", true)))),
            "Jewellery Robbery | code 10-90 | kind robbery | priority 1 | text Robbery alarm triggered | for police,sheriff | at 12,34,5"
        },
        {
            ScriptTable.Table(
                ("dispatchCode", "10-13A"), ("firstStreet", "Elgin Avenue"), ("callSign", "4-Adam"), ("isImportant", true), ("priority", 3), ("dispatchMessage", "Officer Down"),
                ("origin", ScriptTable.Table(("x", 12), ("y", 34), ("z", 5))), ("recipientList", ScriptTable.Table(("police", true), ("ambulance", false)))),
            "Officer Down | code 10-13A | kind alert | priority 1 | for police | at 12,34,5 | street Elgin Avenue"
        },
        {
            ScriptTable.Table(("code", "10-72"), ("street", "Elgin Avenue"), ("priority", 2), ("title", "10-72 Sprzedaż narkotyków"), ("position", ScriptTable.Table(("x", 12), ("y", 34), ("z", 5))), ("job", "police")),
            "Sprzedaż narkotyków | code 10-72 | kind alert | priority 2 | for police | at 12,34,5 | street Elgin Avenue"
        },
        {
            ScriptTable.Table(
                ("message", "Alarm"), ("code", "10-90"), ("camId", "31 | 32 | 33"), ("model", -1216765807), ("plate", " AB 123  "), ("firstColor", ScriptTable.List(1, 2)), ("color", "3"), ("weapon", 453432689),
                ("jobs", ScriptTable.List("leo"))),
            "Alarm | code 10-90 | kind alert | priority 2 | for leo | plate AB 123 | camera 31 | 32 | 33"
        },
        { ScriptTable.Table(("dispatchCode", "10-37"), ("firstStreet", "Elgin Avenue"), ("gender", "Male"), ("origin", "vector3(12.0, 34.0, 5.0)")), "10-37 | code 10-37 | kind alert | priority 2 | at 12,34,5 | street Elgin Avenue" },
        { ScriptTable.Table(("message", "Suspicious handoff"), ("dispatchCode", "10-13"), ("code", "10-13"), ("coords", ScriptTable.Vector(0, 0, 0))), "Suspicious handoff | code 10-13 | kind drugs | priority 2" },
        { ScriptTable.Table(("message", "Silent alarm"), ("panic", true)), "Silent alarm | code 10-80 | kind alert | priority 2 | panic yes" },
        { ScriptTable.Table(("gender", "Male"), ("message", "\u200b")), "none" },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void EveryTableIsReadAsItWasMeantByWhicheverEvent(object table, string expected)
    {
        foreach (var name in new[] { "ps-dispatch:server:notify", "dispatch:server:notify", "dispatch:svNotify" }) Assert.Equal(expected, ScriptTable.Line(CompatEvents.Read(name, [table])));
        Assert.Equal(expected, ScriptTable.Line(CompatEvents.Read(CompatSurfaceIds.Ps, "CustomAlert", table, isServer: false)));
    }

    [Theory]
    [InlineData(CompatSurfaceIds.Ps)]
    [InlineData(CompatSurfaceIds.Qs)]
    public void APresetIsWhatItsNameSaysWhateverTheTable(string surface)
    {
        var alert = CompatEvents.Read(surface, "DrugSale", ScriptTable.Table(("message", "Officer down"), ("code", "10-99"), ("priority", 1), ("model", "Sultan")), isServer: false);

        Assert.Equal((surface, "preset.DrugSale | code 10-13 | kind drugs | priority 3 | for police | model Sultan"), (alert!.Surface, ScriptTable.Line(alert)));
        Assert.Equal("preset.HouseRobbery | code 10-90 | kind robbery | priority 2 | for police", ScriptTable.Line(CompatEvents.Read(surface, "HouseRobbery", ScriptTable.List(), isServer: false)));
        Assert.Equal("preset.VehicleTheft | code 10-60 | kind vehicle-theft | priority 2 | for police | model Sultan | plate ABC 1", ScriptTable.Line(CompatEvents.Read(surface, "VehicleTheft", ScriptTable.Table(("model", "Sultan"), ("plate", "ABC 1")), isServer: false)));
        Assert.Null(CompatEvents.Read(surface, "GetPlayerInfo", ScriptTable.Table(("message", "x")), isServer: true));
    }
}
