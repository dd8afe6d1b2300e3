using System.Text.Json.Nodes;
using SonoranDispatch.Calls;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Commands;

/// <summary>Tests the exact request that each command sends, in both versions of the CAD's API.</summary>
public sealed class CommandRequestTests
{
    private const string Elsewhere = """ "x":"425.1","y":"-979.3","z":"30.7","source":"sonorandispatch" """;
    private const string Here = """ "x":"0.0","y":"0.0","z":"0.0","source":"sonorandispatch" """;

    // The player, the command line, and the expected fields of the call.
    public static TheoryData<int, string, string, string> Commands => new()
    {
        {
            CoreHarness.Caller, "911", "Two men with guns",
            $$"""{"origin":0,"status":0,"priority":2,"postal":"7041","title":"911 call","code":"911","description":"Jane Doe: Two men with guns","metaData":{ {{Elsewhere}} } }"""
        },
        {
            CoreHarness.Caller, "911a", "Two men with guns",
            $$"""{"origin":0,"status":0,"priority":2,"postal":"7041","title":"911 call","code":"911","description":"Anonymous: Two men with guns","metaData":{ {{Elsewhere}} } }"""
        },
        {
            CoreHarness.Caller, "311", "A cat in a tree",
            $$"""{"origin":0,"status":0,"priority":3,"postal":"7041","title":"311 call","code":"311","description":"Jane Doe: A cat in a tree","metaData":{ {{Elsewhere}} } }"""
        },
        {
            CoreHarness.Officer, "panic", "",
            $$"""{"origin":1,"status":0,"priority":1,"postal":"8000","title":"Panic button","code":"10-99","description":"A-12 pressed the panic button","metaData":{ {{Here}} } }"""
        },
        {
            CoreHarness.Officer, "backup", "Two at gunpoint",
            $$"""{"origin":1,"status":0,"priority":2,"postal":"8000","title":"Backup request","code":"10-78","description":"A-12 asks for backup: Two at gunpoint","metaData":{ {{Here}} } }"""
        },
        {
            CoreHarness.Officer, "ts", "46EEK572 no lights",
            $$"""{"origin":2,"status":1,"priority":3,"postal":"8000","title":"Traffic stop","code":"10-38","description":"Traffic stop by A-12: 46EEK572, heading W. no lights","metaData":{ {{Here}} } }"""
        },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public void OnVersionOneACommandIsOneRequestAndAnotherIsOnlyAboutItsUnit(int player, string command, string text, string fields)
    {
        var cad = new SingleCallCad();
        var core = cad.Open("v1");
        core.Type(player, text, command);
        for (var tick = 0; tick < 40; tick++) core.Tick();

        var expected = Fields(fields);
        (expected["serverId"], expected["block"], expected["address"], expected["notes"]) = (3, "", "", new JsonArray());
        expected["units"] = new JsonArray();
        if (command == "ts") (expected["units"], expected["primary"], expected["trackPrimary"]) = (new JsonArray("user-12"), 12, true);
        string[] more = command == "ts" ? ["POST /emergency/get_calls"] : command == "panic" ? ["POST /emergency/unit_panic"] : [];
        Assert.Equal(["POST /emergency/new_dispatch", .. more], cad.Asked.Select(asked => asked.Line));
        JsonAssert.Same(expected, cad.Asked[0].Body);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void OnVersionTwoACommandIsOneRequestAndAStopSetsItsPrimaryByAnotherAndAPanicItsUnits(int player, string command, string text, string fields)
    {
        var cad = new SingleCallCad();
        var core = cad.Open("v2");
        core.Type(player, text, command);
        for (var tick = 0; tick < 40; tick++) core.Tick();

        var expected = Fields(fields);
        (expected["block"], expected["address"], expected["notes"]) = ("", "", new JsonArray());
        expected["communityUserIds"] = command == "ts" ? new JsonArray("user-12") : new JsonArray();
        Assert.Equal("POST /v2/emergency/servers/3/dispatch-calls", cad.Asked[0].Line);
        JsonAssert.Same(expected, cad.Asked[0].Body);
        string[] others = command switch { "ts" => ["dispatch-calls/501/primary"], "panic" => ["units/panic"], _ => [] };
        Assert.Equal(others.Select(path => "PATCH /v2/emergency/servers/3/" + path), cad.Asked.Skip(1).Select(asked => asked.Line));
        if (command == "ts") JsonAssert.Same("""{"identId":12,"trackPrimary":true}""", cad.Asked[1].Body);
    }

    [Theory]
    [InlineData("911")]
    [InlineData("911a")]
    [InlineData("311")]
    [InlineData("panic")]
    [InlineData("backup")]
    [InlineData("ts")]
    public void WhatAPlayerTypesIsNeverReadAsATemplate(string command)
    {
        const string Said = "{text} {unit} [{plate}] {caller} [ ]";
        var core = new CoreHarness();
        core.Players.Join(CoreHarness.Officer, "{text} [{plate}]", new Place(0, 0, 0), "sonorandispatch.duty");
        core.Type(CoreHarness.Officer, Said, command);

        var call = Assert.Single(core.Root.Repository.Calls);
        Assert.Equal(Said, call.Text);
        Assert.EndsWith(Said, call.Desired.Details.Description, StringComparison.Ordinal);
        if (command is "panic" or "backup" or "ts") Assert.Contains("{text} [{plate}]", call.Desired.Details.Description.Replace(Said, "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void ATemplateKnowsEveryValueOnce()
    {
        const string Template = "{caller}/{plate}/{colour}/{street}/{postal}/{zone}/{heading}/{unit}/{text}";
        var core = new CoreHarness($$"""{ "commands": { "ts": { "description": "{{Template}}" }, "311": { "description": "{{Template}}" } } }""");
        core.Root.Units.Set(CoreHarness.Officer, SingleCallCad.Unit);
        core.Vehicles.Park("46EEK572", new Place(-10, 0, 0), heading: 180);
        core.Type(CoreHarness.Officer, "no lights", "ts");
        core.Root.StreetRequests.Answer(CoreHarness.Officer, 1, "Grove Street", "", "Davis");
        core.Type(CoreHarness.Caller, "a cat", "311");

        Assert.Equal(
            ["Officer Adams/46EEK572/red/Grove Street/8000/Davis/S/A-12/no lights", "Jane Doe////7041//W/Jane Doe/a cat"],
            core.Root.Repository.Calls.Select(call => call.Desired.Details.Description));
    }

    private static JsonNode Fields(string json) => JsonNode.Parse(json)!;
}
