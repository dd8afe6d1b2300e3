using SonoranDispatch.Administration;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Administration;

/// <summary>Tests the text that an owner pastes where everybody reads it.</summary>
public sealed class DoctorReportTests
{
    // Everything private in these tests has this word in it, or is a number of the list below.
    private const string Planted = "planted";

    private static readonly string[] PlantedNumbers = ["1234.5", "-678.9", "7041", "425.1", "979.2", "Grove", "Jane", "Adams"];

    private const string Config = """
        {
          "locale": "planted",
          "cad": { "apiKey": "planted-api-key-0123456789", "communityId": "plantedcommunity", "serverId": 7, "baseUrl": "https://planted.example", "dialect": "v2", "plantedKey": "planted" },
          "commands": {
            "plantedcommand": { "name": "plantedname", "kind": "plantedkind", "title": "Planted title", "description": "planted {text}", "code": "planted", "departments": ["planteddepartment"], "permission": "planted.ace", "priority": 1, "help": "planted" },
            "911": { "title": "Planted 911", "cooldownSeconds": 0, "urgency": "normal", "panic": "planted" }
          },
          "departments": { "planteddepartment": { "names": ["Planted PD"], "jobs": ["plantedjob"], "ace": "planted.department", "kinds": ["plantedkind"], "seesColleagues": false } },
          "areas": { "Planted Island": { "points": [[1234.5, -678.9], [10, 0], [0, 10]], "circles": [{ "x": 1234.5, "y": -678.9, "radiusMetres": 50 }], "zones": ["Planted"], "departments": ["planteddepartment"] } },
          "kinds": { "plantedkind": { "title": "Planted kind", "needs": 3, "departments": ["planteddepartment"] } },
          "game": { "quietZones": ["1234.5, -678.9, 40"], "quietWeapons": ["WEAPON_PLANTED"], "theftEvents": ["planted:event"], "explosion": { "title": "planted", "enabled": true } },
          "postals": { "file": "planted/postals.json", "resource": "plantedpostals", "maxDistanceMetres": 900 },
          "units": { "identifier": "planted", "resource": "plantedcad", "status": { "words": ["planted=1"], "mode": "off" } },
          "duty": { "ace": "planted.duty", "own": "planted.own", "sources": ["unit", "ace"] },
          "dispatch": { "command": "planted" }
        }
        """;

    private static readonly string[] Titles =
    [
        "Versions", "Wrong at the start", "Options that differ from their defaults", "Framework", "Official resource", "Compat resources", "Compatibility surfaces", "Store", "Console since the start",
        "CAD", "Operations by version of the CAD's API", "Operations refused by a version", "Circuit breaker", "Rate limits", "Queue",
        "Calls", "Parked calls and changes", "Officers", "Received since the start", "Pushes",
    ];

    private readonly CoreHarness _core = new(Config, new PlantedCad(), server: new ServerFacts
    {
        Version = "9.8.7",
        Build = "12345",
        CheckStore = () => StoreResult.Failed("planted reason"),
        WrongAtStart = [(Messages.ConfigUnknownKey, 2), (Messages.StoreNotWritable, 1)],
        Logged = [(Messages.CallRefused, 3)],
        Compat = ["ps-dispatch (ours): started, 9.8.6"],
    });

    [Fact]
    public void NothingThatTheOwnerPlayersOrTheCadSaidIsInIt()
    {
        PlantInCalls();

        var text = string.Join("\n", Doctor());

        Assert.DoesNotContain(Planted, text, StringComparison.OrdinalIgnoreCase);
        Assert.All(PlantedNumbers, number => Assert.DoesNotContain(number, text, StringComparison.Ordinal));
        Assert.Contains("Calls: 0 accepted, 0 open, 0 closed, 2 refused", text, StringComparison.Ordinal);
    }

    /// <summary>The test above proves something only if the planted words reach what the report is made of.</summary>
    [Fact]
    public void WhatIsPlantedIsInTheCallsTheSettingsAndTheFailures()
    {
        PlantInCalls();

        var calls = string.Join("\n", _core.Root.AdminCommands.Answer(["calls"]));
        Assert.Contains("Planted", calls, StringComparison.Ordinal);
        Assert.Contains("planted", string.Join("\n", _core.Root.AdminCommands.Answer(["status"])), StringComparison.Ordinal);
        Assert.Equal("planted.duty", _core.Settings.Duty.Ace);
        Assert.True(_core.Settings.Areas.ContainsKey("Planted Island"));
    }

    [Fact]
    public void EverySectionIsPresentOnAServerWhereNothingHappened()
    {
        var lines = new CoreHarness().Root.AdminCommands.Answer(["doctor"]);

        Assert.Equal(Titles, lines.Skip(1).Where(line => !line.StartsWith(' ')).Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]));
    }

    [Fact]
    public void NumbersBooleansAndFixedWordsOfTheSettingsAreShownAndOfTheRestThePath()
    {
        var section = Section("Options that differ from their defaults");

        Assert.Subset(section.ToHashSet(), new HashSet<string>(StringComparer.Ordinal)
        {
            "cad.apiKey", "cad.communityId", "cad.serverId = 7", "cad.baseUrl", "cad.dialect = \"v2\"", "commands.911.title", "commands.911.cooldownSeconds = 0", "commands.911.urgency = \"normal\"",
            "commands.(own 1)", "commands.(own 1).name", "commands.(own 1).priority = 1", "commands.(own 1).departments (entries: 1)",
            "departments.(own 1).seesColleagues = false", "areas.(own 1).points (entries: 3)", "kinds.(own 1).needs = 3",
            "game.quietZones (entries: 1)", "duty.sources = [\"unit\",\"ace\"]", "postals.file", "postals.maxDistanceMetres = 900", "units.status.mode = \"off\"",
        });
        Assert.Contains("Options that differ from their defaults: cadCalls.everySeconds = 0", new CoreHarness().Root.AdminCommands.Answer(["doctor"]));
    }

    [Fact]
    public void WhatWasWrongAtTheStartIsNamedWithoutItsValues()
    {
        Assert.Equal(["SD-CONFIG-003 x2: config.json: ... is ....", "SD-HOST-012 x1: " + Messages.StoreNotWritable.Text.Replace("{0}", "...", StringComparison.Ordinal)], Section("Wrong at the start"));
        Assert.Contains("Store: does not keep what is written to it (SD-HOST-012)", Doctor());
        Assert.Contains("Console since the start: SD-DELIVERY-003 x3", Doctor());
        Assert.Contains("Versions: SonoranDispatch 9.8.7, game server build 12345 on unknown, unknown, OneSync unknown", Doctor());
    }

    [Fact]
    public void RefusalsAreCountedByTheirCodes()
    {
        PlantInCalls();

        Assert.Equal(["SD-DELIVERY-003: 2 calls that the CAD refused", "SD-DELIVERY-004: 2 changes that the CAD refused (AddNote 1, Edit 1)"], Section("Parked calls and changes"));
        Assert.Contains("Operations refused by a version: v2 Create: BadServer (status 404)", Doctor());
        Assert.Contains("Received since the start: command 2 accepted", Doctor());
        Assert.Contains("Officers: 4 players, 0 on duty, 0 players with a unit in the CAD", Doctor());
    }

    private IReadOnlyList<string> Doctor() => _core.Root.AdminCommands.Answer(["doctor"]);

    private List<string> Section(string title) =>
        [.. Doctor().SkipWhile(line => !line.StartsWith(title + ":", StringComparison.Ordinal)).Skip(1).TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal)).Select(line => line[2..])];

    // Calls as they are after the CAD refused them, with texts, names and places in every field.
    private void PlantInCalls()
    {
        _core.Type(CoreHarness.Caller, "planted words at the planted bank");
        _core.Players.Grant(CoreHarness.Passenger, "planted.ace");
        _core.Type(CoreHarness.Passenger, "planted words of another", "plantedcommand");
        for (var tick = 0; tick < 40; tick++) _core.Tick();

        var refusal = new Refusal("planted refusal of Jane Doe", _core.Clock.UtcNow);
        foreach (var number in _core.Root.Repository.Calls.Select(call => call.Number).ToList())
            _core.Root.Repository.Change(number, call => call with { Refusal = refusal });
        _core.Root.Repository.Change(1, call => call with
        {
            RefusedChanges = [new RefusedChange(new CadStep.AddNote(1), refusal), new RefusedChange(new CadStep.Edit(new CallChanges { Title = "planted" }), refusal)],
        });
    }

    /// <summary>A CAD whose version answers and that knows none of the other paths, in planted words.</summary>
    private sealed class PlantedCad : IHttpTransport
    {
        public Task<TransportResponse> SendAsync(TransportRequest request) => Task.FromResult(
            request.Url.EndsWith("/version", StringComparison.Ordinal)
                ? new TransportResponse(200, """{"version":3,"name":"planted"}""")
                : new TransportResponse(404, """{"title":"planted","status":404,"detail":"planted answer about Jane Doe"}"""));
    }
}
