using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.V1;
using SonoranDispatch.Sandbox.CadEmulator.V2;

namespace SonoranDispatch.Tests.CadEmulator;

/// <summary>The example of every page the emulator follows, field for field, with our own values. Each is accepted.</summary>
public sealed class PageExampleTests
{
    private const string Server = "/v2/emergency/servers/1";
    private readonly EmulatedCommunity _community = new();

    public PageExampleTests()
    {
        _community.Create();
        _community.Create911();
    }

    public static TheoryData<string, string, string> V1Pages { get; } = new()
    {
        { V1Types.NewDispatch, """{"serverId":1,"origin":0,"status":0,"priority":1,"block":"9","address":"Quay Road","postal":"31","title":"Stop","code":"S-1","primary":31,"trackPrimary":true,"description":"Grey van","notes":[],"metaData":{"colour":"grey"},"units":["STEAM:31"],"deleteAfterMinutes":45}""", "NEW DISPATCH CREATED - ID: 503" },
        { V1Types.EditDispatch, """{"serverId":1,"callId":501,"origin":0,"status":1,"priority":2,"block":"9","address":"Quay Road","postal":"31","title":"Stop","code":"S-1","primary":31,"trackPrimary":true,"description":"Grey van","metaData":{"colour":"grey"}}""", "DISPATCH CALL 501 UPDATED" },
        { V1Types.SetCallPrimary, """{"serverId":1,"callId":501,"primary":31,"trackPrimary":true}""", "CALL 501 POSTAL SET TO 31" },
        { V1Types.SetCallPostal, """{"serverId":1,"callId":501,"postal":"77"}""", "CALL 501 POSTAL SET TO 77" },
        { V1Types.AttachUnit, """{"serverId":1,"callId":501,"units":["STEAM:31"],"account":"aaaa-1","identIds":[31,32]}""", "UNITS ATTACHED" },
        { V1Types.DetachUnit, """{"serverId":1,"units":["STEAM:31"],"account":"aaaa-1"}""", "UNITS DETACHED" },
        { V1Types.CloseCall, """{"serverId":1,"callId":501}""", "UNITS ATTACHED" },
        { V1Types.AddCallNote, """{"serverId":1,"callId":501,"label":"B-31","note":"On it"}""", "NOTE 'On it' added to call #501" },
        { V1Types.Call911, """{"serverId":1,"isEmergency":true,"caller":"Ann","location":"Pier 4","description":"Smoke","metaData":{"x":12.5,"y":-7},"deleteAfterMinutes":45}""", "EMERGENCY CALL ADDED ID: 503" },
        { V1Types.Remove911, """{"serverId":1,"callId":502}""", "API ID(s) set!" },
        { V1Types.UnitPanic, """{"apiId":"STEAM:31","account":"aaaa-1","identIds":[31,32],"isPanic":true}""", "UNIT PANIC UPDATED" },
        { V1Types.UnitStatus, """{"apiId":"STEAM:31","account":"aaaa-1","identIds":[31,32],"status":0,"serverId":1}""", "UNIT STATUS UPDATED" },
        { V1Types.UnitLocation, """{"apiId":"STEAM:31","location":"Pier 4","coordinates":{"x":1000,"y":2000}},{"apiId":"licence-32","location":"Pier 5","coordinates":{"x":10.5,"y":20.5}}""", "UNIT LOCATION UPDATED" },
        { V1Types.GetCalls, """{"serverId":1,"closedLimit":10,"closedOffset":0,"type":100}""", "{\"activeCalls\":[" },
        { V1Types.GetActiveUnits, """{"serverId":1,"onlyUnits":true,"includeOffline":false,"limit":10,"offset":0}""", "[{\"id\":31," },
    };

    public static TheoryData<string, string, string, string, string> V2Pages { get; } = new()
    {
        { V2Operations.CreateDispatchCall, "POST", Server + "/dispatch-calls", """{"origin":0,"status":1,"priority":1,"block":"9","address":"Quay Road","postal":"31","title":"Robbery","code":"R-1","description":"Masked man","notes":[],"communityUserIds":["licence-31"],"metaData":{"source":"test","x":"1.5","y":"-2.5","z":"3.0","radius":"40"},"deleteAfterMinutes":45}""", "{\"callId\":503," },
        { V2Operations.UpdateDispatchCall, "PATCH", Server + "/dispatch-calls/501", """{"status":1,"postal":"32","trackPrimary":true,"metaData":{"source":"test","x":"1.5","y":"-2.5","z":"3.0","radius":"40"}}""", "{\"callId\":501," },
        { V2Operations.SetCallPrimary, "PATCH", Server + "/dispatch-calls/501/primary", """{"identId":31,"trackPrimary":true}""", """{"callId":501,"identId":31,"trackPrimary":true}""" },
        { V2Operations.SetCallPostal, "PATCH", Server + "/dispatch-calls/501/postal", """{"postal":"77"}""", """{"callId":501,"postal":"77"}""" },
        { V2Operations.AddCallNote, "POST", Server + "/dispatch-calls/501/notes", """{"note":"On it","noteType":"text","label":"Desk"}""", """{"callId":501,"note":"On it"}""" },
        { V2Operations.AttachUnits, "POST", Server + "/dispatch-calls/501/attachments", """{"communityUserIds":["licence-31"]}""", """{"callId":501,"identIds":[31]}""" },
        { V2Operations.DetachUnits, "DELETE", Server + "/dispatch-calls/attachments", """{"communityUserIds":["licence-31"]}""", """{"identIds":[31]}""" },
        { V2Operations.CloseDispatchCalls, "POST", Server + "/dispatch-calls/close", """{"callIds":[501,503]}""", """{"callIds":[501]}""" },
        { V2Operations.GetCalls, "GET", Server + "/calls?closedLimit=10&closedOffset=0&type=100", "", "{\"ActiveCalls\":[" },
        { V2Operations.GetCurrentCall, "GET", "/v2/emergency/accounts/aaaa-1/current-call", "", """{"IdentId":31,"CallId":null}""" },
        { V2Operations.Create911Call, "POST", Server + "/calls/911", """{"isEmergency":true,"caller":"Ann","location":"Pier 4","description":"Smoke","metaData":{"x":"12.5","y":"-7"},"deleteAfterMinutes":45}""", "{\"callId\":503," },
        { V2Operations.Remove911Call, "DELETE", Server + "/calls/911/502", "", """{"callId":502,"serverId":1}""" },
        { V2Operations.GetUnits, "GET", Server + "/units?includeOffline=false&onlyUnits=true&limit=100&offset=0", "", "[{\"id\":31," },
        { V2Operations.SetUnitPanic, "PATCH", Server + "/units/panic", """{"communityUserIds":["licence-31"],"isPanic":true}""", """{"updated":1,"isPanic":true}""" },
        { V2Operations.SetUnitStatus, "PATCH", Server + "/units/status", """{"communityUserIds":["licence-31"],"status":3}""", """{"updated":1,"status":"ENROUTE"}""" },
        { V2Operations.UpdateUnitLocations, "PATCH", Server + "/unit-locations", """{"updates":[{"communityUserId":"licence-31","location":"Pier 4","coordinates":{"x":41.2,"y":-81.9,"z":3.7,"w":90.0},"peerId":"peer-9","vehicle":{"model":"boat","headingOffset":0}}]}""", """{"updated":1}""" },
        { V2Operations.CreateLink, "POST", "/v2/general/links", """{"communityUserId":"user_9"}""", "{\"code\":\"" },
        { V2Operations.CheckLink, "POST", "/v2/general/links/check", """{"communityUserId":"user_9"}""", """{"communityUserId":"user_9","linked":false,"accountUuid":null}""" },
        { V2Operations.GetServers, "GET", "/v2/general/servers", "", "{\"servers\":[{\"id\":1," },
        { V2Operations.GetVersion, "GET", "/v2/general/version", "", "{\"version\":3," },
        { V2Operations.GetInfo, "GET", "/v2/general/info", "", "{\"id\":" },
    };

    [Theory]
    [MemberData(nameof(V1Pages))]
    public void TheExampleOfAV1PageIsTaken(string type, string items, string answer)
    {
        var response = _community.V1(type, items);

        Assert.True(response.Status == 200, response.Body);
        Assert.StartsWith(answer, response.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET_VERSION", "3")]
    [InlineData("GET_SERVERS", "{\"servers\":[{\"id\":1,")]
    public void TheExampleOfAGeneralV1PageIsTaken(string type, string answer)
    {
        var response = _community.V1Body(type, EmulatedCommunity.Envelope(type, "[]"), "general");

        Assert.Equal(200, response.Status);
        Assert.StartsWith(answer, response.Body, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(V2Pages))]
    public void TheExampleOfAV2PageIsTaken(string operation, string method, string path, string body, string answer)
    {
        var response = _community.V2(method, path, body);

        Assert.True(response.IsSuccess, response.Body);
        Assert.StartsWith(answer, response.Body, StringComparison.Ordinal);
        Assert.Equal(operation, _community.Cad.Requests.Entries[^1].Operation);
    }

    [Fact]
    public void EveryV1TypeHasAnExample() => Assert.Equal(
        Constants(typeof(V1Types)),
        V1Pages.Select(page => (string)page[0]).Append(V1Types.GetVersion).Append(V1Types.GetServers).Order(StringComparer.Ordinal));

    [Fact]
    public void EveryV2OperationHasAnExampleAndALimit()
    {
        Assert.Equal(Constants(typeof(V2Operations)), V2Pages.Select(page => (string)page[0]).Order(StringComparer.Ordinal));
        Assert.Equal(Constants(typeof(V2Operations)), V2Operations.DocumentedLimits.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TheServersAreThoseOfTheCommunityInEachVersionsFields()
    {
        string[] shared = ["id", "name", "description", "signal", "mapUrl", "mapIp", "differingOutbound", "outboundIp", "listenerPort", "enableMap", "mapType", "isStatic"];
        var v1 = EmulatedCommunity.Json(_community.V1Body(V1Types.GetServers, EmulatedCommunity.Envelope(V1Types.GetServers, "[]"), "general"))["servers"];
        var v2 = EmulatedCommunity.Json(_community.V2("GET", "/v2/general/servers"))["servers"];

        Assert.Equal((1, 2), (v1?[0]?["id"]?.GetValue<int>(), v1?[1]?["id"]?.GetValue<int>()));
        Assert.Equal((1, 2), (v2?[0]?["id"]?.GetValue<int>(), v2?[1]?["id"]?.GetValue<int>()));
        Assert.Equal([.. shared, "mapPort"], EmulatedCommunity.Names(v1?[0]));
        Assert.Equal([.. shared, "liveMapFormat"], EmulatedCommunity.Names(v2?[0]));
    }

    private static IEnumerable<string> Constants(Type names) =>
        names.GetFields().Where(field => field.IsLiteral).Select(field => field.GetRawConstantValue() as string ?? "").Order(StringComparer.Ordinal);
}
