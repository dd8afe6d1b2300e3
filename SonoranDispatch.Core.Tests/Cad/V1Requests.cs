using SonoranDispatch.Cad;
using SonoranDispatch.Cad.V1;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Cad;

/// <summary>The requests of version 1, field by field as the vendor's documentation pages describe them.</summary>
public abstract class V1Requests(string culture) : Culture(culture)
{
    private readonly ScriptedHttp _http = ScriptedHttp.Always(200, "NEW DISPATCH CREATED - ID: 501");

    private V1Dialect Cad => new(SampleData.Account, _http);

    [Fact]
    public async Task ACallIsANewDispatchWithEveryRequiredField()
    {
        await Cad.CreateAsync(SampleData.Call);
        Sent("NEW_DISPATCH", "/emergency/new_dispatch", """
            [{
              "serverId": 3, "origin": 2, "status": 1, "priority": 1, "block": "12", "address": "Grove Street, Davis", "postal": "456",
              "title": "Robbery", "code": "10-31", "description": "Two men with guns", "notes": [], "units": [],
              "metaData": { "source": "sonorandispatch", "uuid": "11111111-2222-3333-4444-555555555555", "x": "425.1", "y": "-979.2" }
            }]
            """);
    }

    [Fact]
    public async Task A911CallSaysItsTitleAndWhatTheCadImports()
    {
        await Cad.CreateEmergencyAsync(SampleData.Call with { SaysTitle = true });
        Sent("CALL_911", "/emergency/call_911", """
            [{
              "serverId": 3, "isEmergency": true, "caller": "Ann Other", "location": "Grove Street, Davis", "description": "Robbery: Two men with guns",
              "metaData": {
                "source": "sonorandispatch", "uuid": "11111111-2222-3333-4444-555555555555", "x": "425.1", "y": "-979.2",
                "priority": "1", "code": "10-31", "postal": "456", "block": "12"
              }
            }]
            """);
    }

    [Fact]
    public async Task ATitleThatTheDescriptionSaysIsNotSaidTwice()
    {
        await Cad.CreateEmergencyAsync(SampleData.Call with { SaysTitle = true, Details = SampleData.Details with { Description = "A robbery by two men" } });
        JsonAssert.Same("\"A robbery by two men\"", _http.Body["data"]![0]!["description"]);
    }

    [Fact]
    public async Task A911CallIsRemovedByItsNumber()
    {
        await Cad.RemoveEmergencyAsync(501);
        Sent("REMOVE_911", "/emergency/remove_911", """[{"serverId":3,"callId":501}]""");
    }

    [Fact]
    public async Task WhatIsNotKnownIsSentEmpty()
    {
        await Cad.CreateAsync(new NewCall(new() { Title = "Fire" }, "", new Dictionary<string, string>(), [], []));
        Sent("NEW_DISPATCH", "/emergency/new_dispatch", """
            [{
              "serverId": 3, "origin": 0, "status": 0, "priority": 2, "block": "", "address": "", "postal": "", "title": "Fire", "code": "",
              "description": "", "notes": [], "units": [], "metaData": {}
            }]
            """);
    }

    [Fact]
    public async Task NotesUnitsPrimaryAndLifetimeGoWithACall()
    {
        var details = SampleData.Details with { Primary = 12, TrackPrimary = true, DeleteAfterMinutes = 30 };
        await Cad.CreateAsync(SampleData.Call with { Details = details, Notes = [SampleData.Note], CommunityUserIds = ["steam:1", "steam:2"] });

        var data = _http.Body["data"]![0]!;
        JsonAssert.Same("12", data["primary"]);
        JsonAssert.Same("true", data["trackPrimary"]);
        JsonAssert.Same("30", data["deleteAfterMinutes"]);
        JsonAssert.Same("""["steam:1","steam:2"]""", data["units"]);
        JsonAssert.Same("""[{"time":"21:04:05","label":"A-10","type":"text","content":"He ran north"}]""", data["notes"]);
    }

    [Fact]
    public async Task AnEditCarriesOnlyWhatDiffers()
    {
        await Cad.EditAsync(501, new CallEdit(new() { Status = CallStatus.Pending, Priority = 3, Description = "" }));
        Sent("EDIT_DISPATCH", "/emergency/edit_dispatch", """[{"serverId":3,"callId":501,"status":0,"priority":3,"description":""}]""");
    }

    [Fact]
    public async Task AnEditCanCarryEveryTextAndTheMap()
    {
        var changes = new CallChanges { Block = "b", Address = "a", Postal = "p", Title = "t", Code = "c" };
        await Cad.EditAsync(501, new CallEdit(changes, new Dictionary<string, string> { ["k"] = "v" }));
        Sent("EDIT_DISPATCH", "/emergency/edit_dispatch", """
            [{"serverId":3,"callId":501,"block":"b","address":"a","postal":"p","title":"t","code":"c","metaData":{"k":"v"}}]
            """);
    }

    [Fact]
    public async Task AMoveIsAnEditOfTheMap()
    {
        await Cad.MoveAsync(501, new Dictionary<string, string> { ["x"] = "1.0" });
        Sent("EDIT_DISPATCH", "/emergency/edit_dispatch", """[{"serverId":3,"callId":501,"metaData":{"x":"1.0"}}]""");
    }

    [Theory]
    [InlineData(12, true, """[{"serverId":3,"callId":501,"primary":12,"trackPrimary":true}]""")]
    [InlineData(null, false, """[{"serverId":3,"callId":501,"primary":-1,"trackPrimary":false}]""")]
    public async Task APrimaryIsAnIdentifierAndMinusOneClearsIt(int? identifier, bool track, string data)
    {
        await Cad.SetPrimaryAsync(501, identifier, track);
        Sent("SET_CALL_PRIMARY", "/emergency/set_call_primary", data);
    }

    [Theory]
    [InlineData("player-1", 12, true, """[{"identIds":[12],"isPanic":true}]""")]
    [InlineData("player-1", null, false, """[{"apiId":"player-1","isPanic":false}]""")]
    public async Task AUnitsPanicNamesNoServer(string user, int? identifier, bool isPanic, string data)
    {
        await Cad.SetPanicAsync(new UnitTarget(user, identifier), isPanic);
        Sent("UNIT_PANIC", "/emergency/unit_panic", data);
    }

    [Fact]
    public async Task AUnitsStatusNamesTheServer()
    {
        await Cad.SetStatusAsync(new UnitTarget("player-1", 12), 3);
        Sent("UNIT_STATUS", "/emergency/unit_status", """[{"identIds":[12],"status":3,"serverId":3}]""");
    }

    [Fact]
    public async Task LocationsAreOneRequestWithAnObjectForEachUnit()
    {
        await Cad.SetLocationsAsync([SampleData.Location, SampleData.Location with { CommunityUserId = "player-2", Location = "" }]);
        Sent("UNIT_LOCATION", "/emergency/unit_location", """
            [
              { "apiId": "player-1", "location": "456", "coordinates": { "x": 425.1, "y": -979.3 } },
              { "apiId": "player-2", "location": "", "coordinates": { "x": 425.1, "y": -979.3 } }
            ]
            """);
    }

    [Fact]
    public async Task ANoteHasALabelWhereOneIsKnown()
    {
        await Cad.AddNoteAsync(501, SampleData.Note);
        Sent("ADD_CALL_NOTE", "/emergency/add_call_note", """[{"serverId":3,"callId":501,"label":"A-10","note":"He ran north"}]""");
        _http.Requests.Clear();
        await Cad.AddNoteAsync(501, SampleData.Note with { Label = "" });
        Sent("ADD_CALL_NOTE", "/emergency/add_call_note", """[{"serverId":3,"callId":501,"note":"He ran north"}]""");
    }

    [Theory]
    [InlineData("steam:1", null, """[{"serverId":3,"callId":501,"units":["steam:1"]}]""")]
    [InlineData("steam:1", 12, """[{"serverId":3,"callId":501,"identIds":[12]}]""")]
    [InlineData(null, 12, """[{"serverId":3,"callId":501,"identIds":[12]}]""")]
    public async Task AUnitIsAttachedByItsIdentifierElseByItsPlayer(string? player, int? identifier, string data)
    {
        await Cad.AttachAsync(501, new UnitTarget(player, identifier));
        Sent("ATTACH_UNIT", "/emergency/attach_unit", data);
    }

    [Fact]
    public async Task AUnitIsDetachedByItsPlayerBecauseNothingElseIsDocumented()
    {
        await Cad.DetachAsync(new UnitTarget("steam:1", 12));
        Sent("DETACH_UNIT", "/emergency/detach_unit", """[{"serverId":3,"units":["steam:1"]}]""");
        _http.Requests.Clear();
        Assert.Equal(CadFailureKind.Refused, (await Cad.DetachAsync(new UnitTarget(null, 12))).Failure?.Kind);
        Assert.Empty(_http.Requests);
    }

    [Fact]
    public async Task ACallIsClosedByItsNumber()
    {
        await Cad.CloseAsync([501]);
        Sent("CLOSE_CALL", "/emergency/close_call", """[{"serverId":3,"callId":501}]""");
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(25, 25)]
    [InlineData(101, 100)]
    public async Task CallsOfEveryTypeAreRead(int asked, int sent)
    {
        await Cad.ReadCallsAsync(asked);
        Sent("GET_CALLS", "/emergency/get_calls", $$"""[{"serverId":3,"closedLimit":{{sent}},"closedOffset":0,"type":100}]""");
    }

    [Fact]
    public async Task UnitsAreReadWithTheDispatchers()
    {
        await Cad.ReadUnitsAsync();
        Sent("GET_ACTIVE_UNITS", "/emergency/get_active_units",
            """[{"serverId":3,"onlyUnits":false,"includeOffline":false,"limit":100,"offset":0}]""");
    }

    [Fact]
    public async Task ThePlanIsAskedForWithoutData()
    {
        await Cad.ReadVersionAsync();
        Sent("GET_VERSION", "/general/get_version", "[]");
    }

    [Fact]
    public async Task WithoutACommunityIdNothingIsSent()
    {
        var result = await new V1Dialect(SampleData.Account with { CommunityId = " " }, _http).CloseAsync([501]);
        Assert.Equal(CadFailureKind.BadCommunity, result.Failure?.Kind);
        Assert.Empty(_http.Requests);
    }

    private void Sent(string type, string path, string data)
    {
        var request = Assert.Single(_http.Requests);
        Assert.Equal("POST https://cad.test" + path, request.ToString());
        Assert.Equal("application/json", request.Headers["Content-Type"]);
        Assert.DoesNotContain("Authorization", request.Headers.Keys);
        JsonAssert.Same($$"""{"id":"community","key":"{{SampleData.Key}}","type":"{{type}}","data":{{data}}}""", _http.Body);
    }
}
