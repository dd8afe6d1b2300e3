using System.Text.Json.Nodes;
using SonoranDispatch.Sandbox.CadEmulator;

namespace SonoranDispatch.Tests.CadEmulator;

public sealed class V2ReadsTests
{
    private const string Server = "/v2/emergency/servers/1";
    private readonly EmulatedCommunity _community = new();

    [Fact]
    public void CallsArePascalCaseOutsideAndCamelCaseInside()
    {
        var open = _community.Create();
        var emergency = _community.Create911();
        for (var i = 0; i < 3; i++)
        {
            var callId = _community.Create();
            _community.V2("POST", EmulatedCommunity.Dispatch + "/close", "{\"callIds\":[" + callId + "]}");
        }

        var calls = EmulatedCommunity.Json(_community.V2("GET", Server + "/calls?closedLimit=1&closedOffset=1&type=100"));

        Assert.Equal(["ActiveCalls", "EmergencyCalls", "ClosedCalls", "ClosedCallCount"], EmulatedCommunity.Names(calls));
        Assert.Equal(open, calls["ActiveCalls"]?[0]?["callId"]?.GetValue<int>());
        Assert.Equal(emergency, calls["EmergencyCalls"]?[0]?["callId"]?.GetValue<int>());
        Assert.Equal(504, calls["ClosedCalls"]?[0]?["callId"]?.GetValue<int>());
        Assert.Single(calls["ClosedCalls"] as JsonArray ?? []);
        Assert.Equal(3, calls["ClosedCallCount"]?.GetValue<int>());
    }

    [Fact]
    public void CallsOfAnotherServerAreNotShown()
    {
        _community.Create();

        Assert.Empty(EmulatedCommunity.Json(_community.V2("GET", "/v2/emergency/servers/2/calls"))["ActiveCalls"] as JsonArray ?? [0]);
    }

    [Theory]
    [InlineData("/calls?type=dispatch", "'type'")]
    [InlineData("/calls?type=2", "'type'")]
    [InlineData("/calls?closedLimit=101", "'closedLimit'")]
    [InlineData("/calls?limit=10", "'limit'")]
    [InlineData("/units?limit=101", "'limit'")]
    [InlineData("/units?onlyUnits=maybe", "'onlyUnits'")]
    public void AWrongQueryIsNamed(string path, string words)
    {
        var response = _community.V2("GET", Server + path);

        Assert.Equal(400, response.Status);
        Assert.Contains(words, response.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void UnitsAreABareArrayOfTheDocumentedObject()
    {
        var units = JsonNode.Parse(_community.V2("GET", Server + "/units").Body) as JsonArray ?? [];

        Assert.Equal(2, units.Count);
        Assert.Equal(["id", "accId", "status", "isPanic", "location", "coordinates", "aop", "data", "isDispatch"], EmulatedCommunity.Names(units[0]));
        Assert.Equal(
            ["unitNum", "name", "district", "department", "subdivision", "rank", "group", "page", "communityUserId", "communityUserIds"],
            EmulatedCommunity.Names(units[0]?["data"]));
        Assert.Equal("licence-31", units[0]?["data"]?["communityUserId"]?.GetValue<string>());
        Assert.Equal("Harbour Police", units[0]?["data"]?["department"]?.GetValue<string>());
    }

    [Theory]
    [InlineData("", "31,32")]
    [InlineData("?includeOffline=true", "31,32,40")]
    [InlineData("?onlyUnits=false", "31,32,41")]
    [InlineData("?onlyUnits=false&includeOffline=true&limit=2&offset=1", "32,40")]
    public void UnitsAreChosenByTheQuery(string query, string ids)
    {
        _community.Cad.Board.SetUnit(new() { Id = 40, IsOnline = false });
        _community.Cad.Board.SetUnit(new() { Id = 41, IsDispatch = true });

        var units = JsonNode.Parse(_community.V2("GET", Server + "/units" + query).Body) as JsonArray ?? [];

        Assert.Equal(ids, string.Join(',', units.Select(unit => unit?["id"]?.GetValue<int>())));
    }

    [Fact]
    public void TheCurrentCallIsTheLatestOpenOne()
    {
        const string Path = "/v2/emergency/accounts/aaaa-1/current-call";
        Assert.Equal("""{"IdentId":31,"CallId":null}""", _community.V2("GET", Path).Body);

        var callId = _community.Create();
        _community.V2("POST", EmulatedCommunity.Dispatch + "/" + callId + "/attachments", """{"identIds":[31]}""");

        Assert.Equal("""{"IdentId":31,"CallId":501}""", _community.V2("GET", Path).Body);
        Assert.Equal(404, _community.V2("GET", "/v2/emergency/accounts/nobody/current-call").Status);
    }

    [Fact]
    public void VersionAndInfoAnswer()
    {
        Assert.Equal("""{"version":3,"name":"PLUS"}""", _community.V2("GET", "/v2/general/version").Body);
        Assert.Equal(200, _community.V2("GET", "/v2/general/info").Status);
    }

    [Fact]
    public void ACallIsDeletedAfterItsMinutes()
    {
        _community.V2("POST", EmulatedCommunity.Dispatch, EmulatedCommunity.MinimalV2.Replace("[]", "[],\"deleteAfterMinutes\":2", StringComparison.Ordinal));

        _community.Time.Advance(TimeSpan.FromSeconds(119));
        Assert.Equal(200, _community.V2("PATCH", EmulatedCommunity.Dispatch + "/501", """{"status":1}""").Status);

        _community.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(404, _community.V2("PATCH", EmulatedCommunity.Dispatch + "/501", """{"status":1}""").Status);
        Assert.NotNull(_community.Call(501).RemovedAt);
    }
}
