using SonoranDispatch.Compatibility;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Tests.Compatibility;

/// <summary>The tables of the less usual dispatch resources as public scripts send them; people and places are invented.</summary>
public sealed class OtherSurfaceTests
{
    private static readonly double[] Here = ScriptTable.Vector(12, 34, 5);

    public static TheoryData<string, object?[], string> Events => new()
    {
        {
            "wf-alerts:svNotify",
            [ScriptTable.Table(("dispatchData", ScriptTable.Table(("displayCode", "211"), ("description", "Robbery"), ("isImportant", 0), ("recipientList", ScriptTable.List("police")), ("length", "10000"), ("infoM", "fa-info-circle"), ("info", "Vangelico Jewelry Store"))), ("caller", "Alarm"), ("coords", Here))],
            "Robbery | code 211 | kind robbery | priority 2 | text Vangelico Jewelry Store | for police | at 12,34,5 | caller Alarm"
        },
        { "wf-alerts:svNotify", [ScriptTable.Table(("dispatchData", ScriptTable.Table(("displayCode", "10-72"), ("description", "Juveelipoerööv"), ("isImportant", 1), ("info", "A"), ("info2", "B"))), ("coords", ScriptTable.Table(("x", 12), ("y", 34), ("z", 5))))], "Juveelipoerööv | code 10-72 | kind alert | priority 1 | text A, B | at 12,34,5" },
        { "wf-alerts:svNotify", [ScriptTable.Table(("dispatchCode", "officerAssistance"), ("caller", "Ann Lee"), ("coords", Here), ("netId", 77), ("length", 6000))], "officerAssistance | kind alert | priority 2 | at 12,34,5 | caller Ann Lee" },
        { "wf-alerts:svNotify911", ["He has a knife", "Ann Lee", Here], "911 call | code 911 | kind emergency | priority 2 | text He has a knife | at 12,34,5 | caller Ann Lee | words own" },
        { "wf-alerts:svNotify911", ["He has a knife", "Ann Lee", "Grove Street", Here], "911 call | code 911 | kind emergency | priority 2 | text He has a knife | at 12,34,5 | street Grove Street | caller Ann Lee | words own" },
        { "wf-alerts:svNotify911", ["\u2800", "Ann Lee", Here, false], "none" },

        { "codem-dispatch:CustomDispatch", [ScriptTable.Table(("type", "Robbery"), ("header", "Robbery in progress"), ("text", "ATM robbery in progress"), ("code", "10-54"))], "Robbery in progress | code 10-54 | kind robbery | priority 2 | text ATM robbery in progress" },
        { "codem-dispatch:CustomDispatch", [ScriptTable.Table(("type", "Drug"), ("header", "Verkauf"), ("text", "Reports from the area!"), ("code", "911"))], "Verkauf | code 911 | kind drugs | priority 2 | text Reports from the area!" },
        { "codem-dispatch:CustomDispatch", [ScriptTable.Table(("type", "Emergency"), ("header", "Ontsnapping"), ("text", 12))], "Ontsnapping | kind alert | priority 2 | text 12" },
        { "codem-dispatchv2:server:sendAlert", [ScriptTable.Table(("type", "sheriff"), ("title", "Boat theft"), ("description", "Pier 4"), ("coords", Here), ("blip", ScriptTable.Table(("sprite", 1))))], "Boat theft | kind alert | priority 2 | text Pier 4 | for sheriff | at 12,34,5" },

        { "tk_dispatch:addCall", [ScriptTable.Table(("title", "Store Robbery"), ("code", "10-58"), ("priority", "Priority 3"), ("coords", Here), ("showLocation", true), ("blip", ScriptTable.Table(("color", 3), ("radius", 40))), ("jobs", ScriptTable.List("police")))], "Store Robbery | code 10-58 | kind robbery | priority 3 | for police | at 12,34,5 | radius 40" },
        { "tk_dispatch:addCall", [ScriptTable.Table(("title", "Ulovligt Gaderæs"), ("code", "Ræs"), ("priority", "Prioritet 1"), ("coords", Here), ("message", "Retning: nord"), ("flash", true), ("jobs", ScriptTable.Table(("police", true))))], "Ulovligt Gaderæs | code Ræs | kind alert | priority 1 | text Retning: nord | for police | at 12,34,5" },
        { "tk_dispatch:addCall", [ScriptTable.Table(("coords", Here), ("jobs", ScriptTable.List("police")))], "none" },
        { "tk_dispatch:addCall", ["Store Robbery", "10-58"], "none" },

        {
            "lb-tablet:AddDispatch",
            [ScriptTable.Table(("job", "police"), ("priority", "high"), ("code", "10-73"), ("title", "House robbery"), ("description", "A suspect at Grove Street"), ("location", ScriptTable.Table(("label", "Grove Street, Davis"), ("coords", new double[] { 12, 34 }))), ("time", 120), ("fields", ScriptTable.List(ScriptTable.Table(("icon", "fas fa-x"), ("label", "Colour"), ("value", "Blue")))))],
            "House robbery | code 10-73 | kind robbery | priority 1 | text A suspect at Grove Street (Colour: Blue) | for police | at 12,34,0 | street Grove Street, Davis"
        },
        { "lb-tablet:AddDispatch", [ScriptTable.Table(("job", "police"), ("priority", "medium"), ("code", "10-52"), ("title", "Drugs sold"), ("description", ""), ("location", ScriptTable.Table(("label", ""), ("coords", ScriptTable.Table(("x", 12), ("y", 34))))), ("time", 5000))], "Drugs sold | code 10-52 | kind drugs | priority 2 | for police | at 12,34,0" },
        { "lb-tablet:AddDispatch", [ScriptTable.Table(("title", "Call"), ("priority", "low"), ("job", ScriptTable.List()), ("location", ScriptTable.List()), ("fields", "odd"))], "Call | kind alert | priority 3 | text odd" },

        { "aty_dispatch:SendDispatch", ["Armed robbery in progress", "10-68", 461, ScriptTable.List("police", "sheriff"), "beep.mp3"], "Armed robbery in progress | code 10-68 | kind robbery | priority 2 | for police,sheriff" },
        { "aty_dispatch:server:customDispatch", ["ATM Robbery", "10-90", "Grove Street", Here, null, null, null, null, 431, "police"], "ATM Robbery | code 10-90 | kind robbery | priority 2 | for police | at 12,34,5 | street Grove Street" },
        { "aty_dispatch:server:customDispatch", ["Shots", "10-71", ScriptTable.Table(("street", "Elgin Avenue"), ("road", "")), Here, "Male", "Sultan", 8194, "SMG", 110, ScriptTable.List("police")], "Shots | code 10-71 | kind gunfire | priority 2 | for police | at 12,34,5 | street Elgin Avenue | model Sultan | weapon SMG" },
        { "aty_dispatch:server:customDispatch", ["Shots", "10-71", ScriptTable.Table(("street", "Elgin Avenue")), Here, "Male", "Sultan", 31.5, 8194, "SMG", 110, ScriptTable.List("police"), "beep.mp3", true], "Shots | code 10-71 | kind gunfire | priority 2 | for police | at 12,34,5 | street Elgin Avenue | model Sultan | weapon SMG" },

        { "SendAlert:police", [ScriptTable.Table(("coords", Here), ("title", "Fleeca Bank"), ("type", "GENERAL"), ("message", "A bank is being robbed"), ("job", "police"))], "Fleeca Bank | kind robbery | priority 2 | text A bank is being robbed | for police | at 12,34,5" },
        { "SendAlert:police", [ScriptTable.Table(("coords", ScriptTable.Vector(0, 0, 0)), ("title", "10-37 | Reported"), ("type", "215"), ("message", "Taken"), ("job", ScriptTable.List("police", "sheriff")), ("metadata", ScriptTable.Table(("model", "Sultan"), ("color", "Red"), ("plate", "ABC 1"), ("weapon", 453432689))))], "10-37 | Reported | code 215 | kind vehicle-theft | priority 2 | text Taken | for police,sheriff | model Sultan | colour Red | plate ABC 1" },
        { "SendAlert:police", [ScriptTable.Table(("title", "10-20"), ("metadata", ScriptTable.Table(("name", "Sgt Lee (7)"))))], "10-20 | kind alert | priority 2 | caller Sgt Lee (7)" },
        { "SendAlert:police", [ScriptTable.Table(("title", "Sale"), ("type", "DRUGS"), ("metadata", ScriptTable.List()))], "Sale | kind drugs | priority 2" },

        { "emergencydispatch:emergencycall:new", ["police", "A parking meter was robbed", Here, true], "A parking meter was robbed | kind robbery | priority 2 | for police | at 12,34,5" },
        { "emergencydispatch:emergencycall:new", ["ambulance", "Automatischer eCall\nKennzeichen: AB 1", new double[] { 12, 34 }, true], "Automatischer eCall Kennzeichen: AB 1 | kind alert | priority 2 | for ambulance | at 12,34,0" },
        { "emergencydispatch:emergencycall:new", [ScriptTable.List("police", "sheriff"), "10-88 | Potential Store Robbery", Here, false], "Potential Store Robbery | code 10-88 | kind robbery | priority 2 | text 10-88 | Potential Store Robbery | for police,sheriff | at 12,34,5" },
        { "emergencydispatch:emergencycall:new", [null, null, Here, true], "none" },

        { "Opto_dispatch:Server:SendAlert", ["police", "Selling illegal stuff", "Someone sells narcotics here.", Here, false, 1], "Selling illegal stuff | kind drugs | priority 2 | text Someone sells narcotics here. | for police | at 12,34,5 | about 1" },
        { "Opto_dispatch:Server:SendAlert", [ScriptTable.List("police", "sheriff"), "10-37 | Reported Stolen Vehicle", "A blue Sultan", ScriptTable.Table(("x", 12), ("y", 34), ("z", 5)), true, 7], "Reported Stolen Vehicle | code 10-37 | kind vehicle-theft | priority 2 | text A blue Sultan | for police,sheriff | at 12,34,5 | about 7 | panic yes" },
        { "Opto_dispatch:Server:SendAlert", ["police", "Drug Sale", "10-13", Here, false, "7"], "Drug Sale | kind drugs | priority 2 | text 10-13 | for police | at 12,34,5 | about 7" },

        { "redutzu-mdt:server:addDispatchToMDT", [ScriptTable.Table(("code", "10-64"), ("title", "Prison break"), ("duration", 12000), ("coords", ScriptTable.Table(("x", 12), ("y", 34), ("z", 5))))], "Prison break | code 10-64 | kind robbery | priority 2 | for police | at 12,34,5" },
        { "redutzu-mdt:server:addDispatchToMDT", [ScriptTable.Table(("code", "10-11"), ("title", "Shots fired"), ("street", "Elgin Avenue"), ("weapon", "SMG"), ("coords", Here), ("vehicle", ScriptTable.Table(("name", "Sultan"), ("plate", "ABC 1"), ("color", "red"), ("class", "Sports"), ("doors", 4))))], "Shots fired | code 10-11 | kind gunfire | priority 2 | for police | at 12,34,5 | street Elgin Avenue | model Sultan | colour red | plate ABC 1 | weapon SMG" },
        { "redutzu-mdt:server:addDispatchToMDT", [ScriptTable.Table(("title", "Alarm"), ("vehicle", -1216765807), ("coords", true))], "Alarm | kind alert | priority 2 | for police" },

        { "piotreq_gpt:SendAlert", [3, ScriptTable.Table(("title", "Napad na mieszkanie"), ("code", "10-90"), ("coords", Here), ("type", "risk"), ("info", ScriptTable.List(ScriptTable.Table(("icon", "fa-road"), ("isStreet", true)), ScriptTable.Table(("data", "Very danger")))), ("jobs", ScriptTable.Table(("police", 0), ("sheriff", 3))))], "Napad na mieszkanie | code 10-90 | kind alert | priority 1 | text Very danger | for police,sheriff | at 12,34,5 | about 3" },
        { "piotreq_gpt:SendAlert", [null, ScriptTable.Table(("title", "Drug sale"), ("code", "10-70"), ("type", "normal"), ("time", 5))], "Drug sale | code 10-70 | kind drugs | priority 2" },
        { "piotreq_gpt:SendAlert", [ScriptTable.Table(("title", "Drug sale"))], "none" },

        { "kartik-mdt:CustomAlert", [ScriptTable.Table(("title", "Robbery"), ("code", "10-90"), ("description", "At the till"), ("type", "Alert"), ("sound", false), ("coords", Here), ("person", ScriptTable.List()), ("weapon", ScriptTable.List()), ("blip", ScriptTable.Table(("radius", 100))), ("jobs", ScriptTable.Table(("police", true), ("bcso", true))))], "Robbery | code 10-90 | kind robbery | priority 2 | text At the till | for police,bcso | at 12,34,5 | radius 100" },
        { "kartik-mdt:server:sendDispatchNotification", [ScriptTable.Table(("title", "Prison"), ("code", "10-98"), ("description", "Inmates out"), ("x", 12), ("y", 34), ("z", 5), ("type", "Call"))], "Prison | code 10-98 | kind alert | priority 2 | text Inmates out | at 12,34,5" },
        { "kartik-mdt:CustomAlert", [ScriptTable.Table(("title", "Alert"), ("description", "Alert"), ("coords", "odd"), ("jobs", ScriptTable.List("police")))], "Alert | kind alert | priority 2 | for police" },

        { "wasabi_mdt:CreateDispatch", [ScriptTable.Table(("type", "robbery"), ("title", "Grand Exchange"), ("description", "Two men"), ("location", "Elgin Avenue"), ("coords", ScriptTable.Table(("x", 12), ("y", 34), ("z", 5))), ("priority", 1), ("departments", ScriptTable.List("police")))], "Grand Exchange | kind robbery | priority 1 | text Two men | for police | at 12,34,5 | street Elgin Avenue" },
        { "wasabi_mdt:CreateDispatch", [ScriptTable.Table(("type", "10-80"), ("title", "10-80"), ("description", "Bar fight"), ("location", ScriptTable.List(12, 34, 5)), ("coords", ScriptTable.List(12, 34, 5)))], "code 10-80 | kind fight | priority 2 | text Bar fight | at 12,34,5" },
        { "wasabi_mdt:CreateDispatch", [ScriptTable.Table(("type", 10), ("title", "Fight"), ("location", "12, 34, 5"))], "Fight | code 10 | kind fight | priority 2 | at 12,34,5" },

        { "esx_outlawalert:carJackInProgress", [ScriptTable.Table(("x", 12), ("y", 34), ("z", 5)), "Grove Street", "Sultan", 0, "ABC 1"], "preset.CarJacking | code 10-35 | kind vehicle-theft | priority 2 | for police | at 12,34,5 | street Grove Street | model Sultan | plate ABC 1" },
        { "esx_outlawalert:combatInProgress", [Here, "Grove Street", 1], "preset.Fight | code 10-10 | kind fight | priority 3 | for police | at 12,34,5 | street Grove Street" },
        { "esx_outlawalert:gunshotInProgress", ["odd", null], "preset.Shooting | code 10-71 | kind gunfire | priority 1 | for police" },
        { "esx_outlawalert:drugsaleInProgress", [Here, "Grove Street"], "preset.DrugSale | code 10-13 | kind drugs | priority 3 | for police | at 12,34,5 | street Grove Street" },
        { "esx_outlawalert:houseRobberyinProgress", [Here, "Grove Street"], "preset.HouseRobbery | code 10-90 | kind robbery | priority 2 | for police | at 12,34,5 | street Grove Street" },
    };

    public static TheoryData<object, string> PoliceAlerts => new()
    {
        { ScriptTable.Table(("timeOut", 10000), ("alertTitle", "Fleeca bank robbery attempt"), ("coords", ScriptTable.Table(("x", 12), ("y", 34), ("z", 5))), ("details", ScriptTable.List(ScriptTable.Table(("icon", "<i></i>"), ("detail", "Fleeca")), ScriptTable.Table(("detail", 4)), ScriptTable.Table(("detail", "Grove Street")))), ("callSign", "4-A")), "Fleeca bank robbery attempt | kind robbery | priority 2 | text Fleeca, 4, Grove Street | for police | at 12,34,5 | officer only" },
        { ScriptTable.Table(("alertTitle", "10-31 | Shop Lifter"), ("coords", Here), ("details", ScriptTable.Table(("1", ScriptTable.Table(("detail", "Elgin Avenue")))))), "Shop Lifter | code 10-31 | kind alert | priority 2 | text Elgin Avenue | for police | at 12,34,5 | officer only" },
        { ScriptTable.Table(("details", "odd"), ("coords", false)), "kind alert | priority 2 | text odd | for police | officer only" },
    };

    [Theory]
    [MemberData(nameof(Events))]
    public void AnEventIsReadAsItWasMeant(string name, object?[] arguments, string expected)
    {
        Assert.Equal(expected, ScriptTable.Line(CompatEvents.Read(name, arguments)));
        Assert.Contains(CompatEvents.SurfaceOf(name), CompatSurfaceIds.Others);
    }

    [Theory]
    [MemberData(nameof(PoliceAlerts))]
    public void AnAlertOnOfficersScreensIsReadAsItWasMeant(object table, string expected)
    {
        var alert = CompatEvents.Read(CompatSurfaceIds.PoliceAlerts, "AddPoliceAlert", table, isServer: false)!;

        Assert.Equal(expected, ScriptTable.Line(alert));
        Assert.True(alert is { IsRelayed: true, IsFarAway: true });
    }

    [Fact]
    public void AnExportReadsItsArgumentsByNameOrAsAList()
    {
        const string Expected = "Armed robbery | code 10-68 | kind robbery | priority 2 | for police";

        Assert.Equal(Expected, ScriptTable.Line(CompatEvents.Read(CompatSurfaceIds.Aty, "SendDispatch", ScriptTable.List("Armed robbery", "10-68", 461, "police"), isServer: false)));
        Assert.Equal(Expected, ScriptTable.Line(CompatEvents.Read(CompatSurfaceIds.Aty, "SendDispatch", ScriptTable.Table(("title", "Armed robbery"), ("code", "10-68"), ("jobs", "police")), isServer: false)));
        Assert.Equal("Sale | kind alert | priority 2 | about 3", ScriptTable.Line(CompatEvents.Read(CompatSurfaceIds.Piotreq, "SendAlert", ScriptTable.List(3, ScriptTable.Table(("title", "Sale"))), isServer: true)));
        Assert.Equal("Sale | kind alert | priority 2", ScriptTable.Line(CompatEvents.Read(CompatSurfaceIds.Kartik, "CustomAlert", ScriptTable.Table(("title", "Sale")), isServer: false)));
        Assert.Null(CompatEvents.Read(CompatSurfaceIds.Tk, "getPlayerData", ScriptTable.Table(("title", "Sale")), isServer: false));
    }
}
