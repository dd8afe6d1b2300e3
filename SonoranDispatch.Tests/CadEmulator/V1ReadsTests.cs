using System.Text.Json.Nodes;
using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.CadEmulator.V1;

namespace SonoranDispatch.Tests.CadEmulator;

public sealed class V1ReadsTests
{
    private readonly EmulatedCommunity _community = new();

    [Fact]
    public void GetCallsIsInCamelCaseAndInThreeLists()
    {
        var open = _community.Create();
        var closed = _community.Create();
        var emergency = _community.Create911();
        _community.V1(V1Types.CloseCall, """{"serverId":1,"callId":502}""");

        var calls = EmulatedCommunity.Json(_community.V1(V1Types.GetCalls, """{"serverId":1}"""));

        Assert.Equal(["activeCalls", "emergencyCalls", "closedCalls"], EmulatedCommunity.Names(calls));
        Assert.Equal([open], Ids(calls["activeCalls"]));
        Assert.Equal([emergency], Ids(calls["emergencyCalls"]));
        Assert.Equal([closed], Ids(calls["closedCalls"]));
    }

    [Theory]
    [InlineData(0, 1, 0)]
    [InlineData(1, 0, 1)]
    [InlineData(100, 1, 1)]
    public void TheTypeChoosesTheKind(int type, int active, int emergency)
    {
        _community.Create();
        _community.Create911();

        var calls = EmulatedCommunity.Json(_community.V1(V1Types.GetCalls, "{\"serverId\":1,\"type\":" + type + "}"));

        Assert.Equal(active, Ids(calls["activeCalls"]).Length);
        Assert.Equal(emergency, Ids(calls["emergencyCalls"]).Length);
    }

    [Fact]
    public void ClosedCallsComeLatestFirstAndInPages()
    {
        for (var i = 0; i < 4; i++) _community.Create();
        foreach (var callId in new[] { 503, 501, 504 })
        {
            _community.Time.Advance(TimeSpan.FromSeconds(1));
            _community.V1(V1Types.CloseCall, "{\"serverId\":1,\"callId\":" + callId + "}");
        }

        var calls = EmulatedCommunity.Json(_community.V1(V1Types.GetCalls, """{"serverId":1,"closedLimit":2,"closedOffset":1}"""));

        Assert.Equal([501, 503], Ids(calls["closedCalls"]));
    }

    [Fact]
    public void GetActiveUnitsGivesApiIdsInBothForms()
    {
        var units = JsonNode.Parse(_community.V1(V1Types.GetActiveUnits, """{"serverId":1}""").Body) as JsonArray ?? [];

        Assert.Equal(2, units.Count);
        Assert.Equal(31, units[0]?["id"]?.GetValue<int>());
        Assert.Equal("STEAM:31", units[0]?["data"]?["apiIds"]?[0]?.GetValue<string>());
        Assert.Equal("STEAM:31", units[0]?["data"]?["apiId1"]?.GetValue<string>());
        Assert.Equal("licence-32", units[1]?["data"]?["apiId1"]?.GetValue<string>());
        Assert.Null(units[0]?["data"]?["communityUserId"]);
    }

    [Fact]
    public void A911CallTakesNumbersInMetaDataAndItsPlaceFromIt()
    {
        var response = _community.V1(
            V1Types.Call911,
            """{"serverId":1,"isEmergency":true,"caller":"Ann","location":"Pier 4","description":"Smoke","metaData":{"x":12.5,"postal":"77","priority":"1"}}""");

        Assert.Equal("EMERGENCY CALL ADDED ID: 501", response.Body);
        var call = _community.Call(501);
        Assert.True(call.IsEmergency);
        Assert.True(call.IsEmergencyLine);
        Assert.Equal(("Ann", "Pier 4", "Smoke"), (call.Caller, call.Location, call.Description));
        Assert.Equal(("12.5", "77", 1), (call.MetaData["x"], call.Postal, call.Priority));
    }

    [Fact]
    public void ARemoved911CallIsGoneForTheApiButStaysOnTheBoard()
    {
        _community.Create911();

        var response = _community.V1(V1Types.Remove911, """{"serverId":1,"callId":501}""");

        Assert.Equal((200, "API ID(s) set!"), (response.Status, response.Body));
        Assert.NotNull(_community.Call(501).RemovedAt);
        Assert.Equal(400, _community.V1(V1Types.Remove911, """{"serverId":1,"callId":501}""").Status);
        Assert.Empty(Ids(EmulatedCommunity.Json(_community.V1(V1Types.GetCalls, """{"serverId":1}"""))["emergencyCalls"]));
    }

    private static int[] Ids(JsonNode? calls) => [.. (calls as JsonArray ?? []).Select(call => call?["callId"]?.GetValue<int>() ?? 0)];
}
