using SonoranDispatch.Cad;
using SonoranDispatch.Cad.V2;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Cad;

/// <summary>The requests of version 2, field by field as the vendor's documentation pages describe them.</summary>
public abstract class V2Requests(string culture) : Culture(culture)
{
    private const string Server = "https://cad.test/v2/emergency/servers/3";

    private readonly ScriptedHttp _http = ScriptedHttp.Always(200, """{"callId":501}""");

    private V2Dialect Cad => new(SampleData.Account, _http);

    [Fact]
    public async Task ACallHasEveryFieldOfTheOlderPageAndAnEmptyListOfUnits()
    {
        await Cad.CreateAsync(SampleData.Call);
        Sent("POST", "/dispatch-calls", """
            {
              "origin": 2, "status": 1, "priority": 1, "block": "12", "address": "Grove Street, Davis", "postal": "456",
              "title": "Robbery", "code": "10-31", "description": "Two men with guns", "notes": [], "communityUserIds": [],
              "metaData": { "source": "sonorandispatch", "uuid": "11111111-2222-3333-4444-555555555555", "x": "425.1", "y": "-979.2" }
            }
            """);
    }

    [Fact]
    public async Task NotesUnitsAndLifetimeGoWithACallAndAPrimaryDoesNot()
    {
        var details = SampleData.Details with { Primary = 12, TrackPrimary = true, DeleteAfterMinutes = 30 };
        await Cad.CreateAsync(SampleData.Call with { Details = details, Notes = [SampleData.Note], CommunityUserIds = ["player-1"] });

        JsonAssert.Same("30", _http.Body["deleteAfterMinutes"]);
        JsonAssert.Same("""["player-1"]""", _http.Body["communityUserIds"]);
        JsonAssert.Same("""[{"time":"2026-01-02T21:04:05Z","label":"A-10","type":"text","content":"He ran north"}]""", _http.Body["notes"]);
        Assert.False(_http.Body.AsObject().ContainsKey("primary"));
        Assert.False(_http.Body.AsObject().ContainsKey("trackPrimary"));
    }

    [Fact]
    public async Task AnEditIsAPatchOfWhatDiffers()
    {
        await Cad.EditAsync(501, new CallEdit(new()
        {
            Status = CallStatus.Closed, Priority = 3, Block = "b", Address = "a", Postal = "p", Title = "t", Code = "c", Description = "",
        }));
        Sent("PATCH", "/dispatch-calls/501", """
            {"status":2,"priority":3,"block":"b","address":"a","postal":"p","title":"t","code":"c","description":""}
            """);
    }

    [Fact]
    public async Task AMoveIsAPatchOfTheMap()
    {
        await Cad.MoveAsync(501, new Dictionary<string, string> { ["x"] = "1.0" });
        Sent("PATCH", "/dispatch-calls/501", """{"metaData":{"x":"1.0"}}""");
    }

    [Theory]
    [InlineData(12, true, """{"identId":12,"trackPrimary":true}""")]
    [InlineData(18, false, """{"identId":18,"trackPrimary":false}""")]
    public async Task APrimaryIsNamedIdentId(int identifier, bool track, string body)
    {
        await Cad.SetPrimaryAsync(501, identifier, track);
        Sent("PATCH", "/dispatch-calls/501/primary", body);
    }

    [Fact]
    public async Task ClearingAPrimaryIsNeverSent()
    {
        var failure = (await Cad.SetPrimaryAsync(501, null, false)).Failure;

        Assert.Equal(CadFailureKind.Refused, failure?.Kind);
        Assert.Empty(_http.Requests);
    }

    [Theory]
    [InlineData("player-1", 12, true, """{"identIds":[12],"isPanic":true}""")]
    [InlineData("player-1", null, false, """{"communityUserIds":["player-1"],"isPanic":false}""")]
    public async Task AUnitsPanicIsAPatchOfUnits(string user, int? identifier, bool isPanic, string body)
    {
        await Cad.SetPanicAsync(new UnitTarget(user, identifier), isPanic);
        Sent("PATCH", "/units/panic", body);
    }

    [Fact]
    public async Task A911CallSaysItsTitleAndWhatTheCadImports()
    {
        await Cad.CreateEmergencyAsync(SampleData.Call with { SaysTitle = true });
        Sent("POST", "/calls/911", """
            {
              "isEmergency": true, "caller": "Ann Other", "location": "Grove Street, Davis", "description": "Robbery: Two men with guns",
              "metaData": {
                "source": "sonorandispatch", "uuid": "11111111-2222-3333-4444-555555555555", "x": "425.1", "y": "-979.2",
                "priority": "1", "code": "10-31", "postal": "456", "block": "12"
              }
            }
            """);
    }

    [Fact]
    public async Task A911CallIsRemovedByItsPath()
    {
        await Cad.RemoveEmergencyAsync(501);
        var sent = Assert.Single(_http.Requests);
        Assert.Equal(("DELETE https://cad.test/v2/emergency/servers/3/calls/911/501", null), (sent.ToString(), sent.Body));
    }

    [Fact]
    public async Task AUnitsStatusIsANumber()
    {
        await Cad.SetStatusAsync(new UnitTarget("player-1", 12), 3);
        Sent("PATCH", "/units/status", """{"identIds":[12],"status":3}""");
    }

    [Fact]
    public async Task LocationsAreOneRequestWithNumbers()
    {
        await Cad.SetLocationsAsync([SampleData.Location, SampleData.Location with { CommunityUserId = "player-2", Location = "" }]);
        Sent("PATCH", "/unit-locations", """
            { "updates": [
              { "communityUserId": "player-1", "location": "456", "coordinates": { "x": 425.1, "y": -979.3, "z": 30.7, "w": 90.0 } },
              { "communityUserId": "player-2", "location": "", "coordinates": { "x": 425.1, "y": -979.3, "z": 30.7, "w": 90.0 } }
            ] }
            """);
    }

    [Theory]
    [InlineData(false, "")]
    [InlineData(true, "/check")]
    public async Task ALinkNamesThePlayer(bool isCheck, string path)
    {
        if (isCheck) await Cad.CheckLinkAsync("player-1");
        else await Cad.CreateLinkAsync("player-1");

        var request = Assert.Single(_http.Requests);
        Assert.Equal("POST https://cad.test/v2/general/links" + path, request.ToString());
        JsonAssert.Same("""{"communityUserId":"player-1"}""", _http.Body);
        CarriesTheKey(request);
    }

    [Fact]
    public async Task WhereDiscordIsTheIdentifierPlayersAreNamedByTheirDiscordAccounts()
    {
        var cad = new V2Dialect(SampleData.Account, _http, byDiscord: true);
        await cad.AttachAsync(501, new UnitTarget("discord:77"));
        Sent("POST", "/dispatch-calls/501/attachments", """{"discord":["77"]}""");
        _http.Requests.Clear();
        await cad.SetLocationsAsync([SampleData.Location with { CommunityUserId = "77" }]);
        Assert.Equal("77", (string?)_http.Body["updates"]![0]!["discord"]);
        _http.Requests.Clear();
        await cad.CreateAsync(SampleData.Call with { CommunityUserIds = ["77"] });
        JsonAssert.Same("""["77"]""", _http.Body["discord"]);
        Assert.False(_http.Body.AsObject().ContainsKey("communityUserIds"));
    }

    [Fact]
    public async Task ANoteHasATypeAndALabel()
    {
        await Cad.AddNoteAsync(501, SampleData.Note);
        Sent("POST", "/dispatch-calls/501/notes", """{"note":"He ran north","noteType":"text","label":"A-10"}""");
    }

    [Theory]
    [InlineData("player-1", null, """{"communityUserIds":["player-1"]}""")]
    [InlineData("player-1", 12, """{"identIds":[12]}""")]
    [InlineData(null, 12, """{"identIds":[12]}""")]
    public async Task AUnitIsNamedByItsIdentifierElseByItsPlayer(string? player, int? identifier, string body)
    {
        await Cad.AttachAsync(501, new UnitTarget(player, identifier));
        Sent("POST", "/dispatch-calls/501/attachments", body);
        _http.Requests.Clear();
        await Cad.DetachAsync(new UnitTarget(player, identifier));
        Sent("DELETE", "/dispatch-calls/attachments", body);
    }

    [Fact]
    public async Task ACallIsClosedInAListOfOne()
    {
        await Cad.CloseAsync([501]);
        Sent("POST", "/dispatch-calls/close", """{"callIds":[501]}""");
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(25, 25)]
    [InlineData(101, 100)]
    public async Task CallsOfEveryTypeAreRead(int asked, int sent)
    {
        await Cad.ReadCallsAsync(asked);
        SentNothing(Server + $"/calls?closedLimit={sent}&closedOffset=0&type=100");
    }

    [Fact]
    public async Task UnitsAreReadWithTheDispatchers()
    {
        await Cad.ReadUnitsAsync();
        SentNothing(Server + "/units?includeOffline=false&onlyUnits=false&limit=100&offset=0");
    }

    [Fact]
    public async Task ThePlanIsAGeneralQuestion()
    {
        await Cad.ReadVersionAsync();
        SentNothing("https://cad.test/v2/general/version");
    }

    private static void CarriesTheKey(TransportRequest request)
    {
        Assert.Equal("Bearer " + SampleData.Key, request.Headers["Authorization"]);
        Assert.Equal("application/json", request.Headers["Accept"]);
        Assert.DoesNotContain(SampleData.Key, request.Url + request.Body, StringComparison.Ordinal);
    }

    private void Sent(string method, string path, string body)
    {
        var request = Assert.Single(_http.Requests);
        Assert.Equal(method + " " + Server + path, request.ToString());
        Assert.Equal("application/json", request.Headers["Content-Type"]);
        CarriesTheKey(request);
        JsonAssert.Same(body, _http.Body);
    }

    private void SentNothing(string url)
    {
        var request = Assert.Single(_http.Requests);
        Assert.Equal("GET " + url, request.ToString());
        Assert.Null(request.Body);
        Assert.DoesNotContain("Content-Type", request.Headers.Keys);
        CarriesTheKey(request);
    }
}
