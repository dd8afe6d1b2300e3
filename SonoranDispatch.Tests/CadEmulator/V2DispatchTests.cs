using System.Text.Json.Nodes;
using SonoranDispatch.Sandbox.CadEmulator;

namespace SonoranDispatch.Tests.CadEmulator;

public sealed class V2DispatchTests
{
    private static readonly string[] CallFields =
    [
        "callId", "origin", "status", "priority", "block", "address", "postal", "title", "code", "primary", "trackPrimary", "description",
        "notes", "idents", "metaData", "updated",
    ];

    private readonly EmulatedCommunity _community = new();

    [Fact]
    public void CreateAnswers201WithTheWholeCall()
    {
        var response = _community.V2(
            "POST",
            EmulatedCommunity.Dispatch,
            """
            {"origin":2,"status":1,"priority":3,"title":"Fire","block":"b","notes":[{"time":"t","label":"l","type":"text","content":"c"}],
             "communityUserIds":["licence-32","ghost"],"accounts":["AAAA-1"],"metaData":{"x":"1.5"}}
            """);

        Assert.Equal(201, response.Status);
        Assert.StartsWith("application/json", response.ContentType, StringComparison.Ordinal);
        var call = EmulatedCommunity.Json(response);
        Assert.Equal(CallFields, EmulatedCommunity.Names(call));
        Assert.Equal("""[32,31]""", call["idents"]?.ToJsonString());
        Assert.Equal(32, call["primary"]?.GetValue<int>());
        Assert.Equal("""{"x":"1.5"}""", call["metaData"]?.ToJsonString());
        Assert.Equal("""[{"time":"t","label":"l","type":"text","content":"c"}]""", call["notes"]?.ToJsonString());
        Assert.Equal("2026-05-04T10:20:30Z", call["updated"]?.GetValue<string>());
        Assert.Equal(2, _community.Call(501).Origin);
    }

    [Theory]
    [InlineData("\"communityUserIds\":[]", "")]
    [InlineData("\"accounts\":[\"aaaa-1\"]", "31")]
    [InlineData("\"discord\":\"900\"", "31")]
    [InlineData("\"discord\":[900]", "31")]
    [InlineData("\"roblox\":7", "")]
    public void AnyTargetPropertyWillDoEvenAnEmptyOne(string target, string idents)
    {
        var response = _community.V2("POST", EmulatedCommunity.Dispatch, EmulatedCommunity.MinimalV2.Replace("\"communityUserIds\":[]", target, StringComparison.Ordinal));

        Assert.Equal(201, response.Status);
        Assert.Equal(idents, string.Join(',', _community.Call(501).Idents));
    }

    [Fact]
    public void AUnitThatIsOfflineOrOnAnotherServerIsNotAttached()
    {
        _community.Cad.Board.SetUnit(new() { Id = 40, CommunityUserId = "licence-40", IsOnline = false });
        _community.Cad.Board.SetUnit(new() { Id = 41, CommunityUserId = "licence-41", ServerId = 2 });

        _community.V2("POST", EmulatedCommunity.Dispatch, EmulatedCommunity.MinimalV2.Replace("[]", """["licence-40","licence-41"]""", StringComparison.Ordinal));

        Assert.Empty(_community.Call(501).Idents);
    }

    [Theory]
    [InlineData("\"origin\":1,", "", "origin")]
    [InlineData("\"status\":0,", "", "status")]
    [InlineData("\"priority\":2,", "", "priority")]
    [InlineData("\"title\":\"Burglary\",", "", "title")]
    [InlineData(",\"communityUserIds\":[]", "", "communityUserIds")]
    [InlineData("\"origin\":1", "\"origin\":4", "origin")]
    [InlineData("\"priority\":2", "\"priority\":2.5", "priority")]
    [InlineData("\"title\":\"Burglary\"", "\"title\":null", "title")]
    [InlineData("[]", "[],\"primary\":31", "primary")]
    [InlineData("[]", "[],\"trackPrimary\":true", "trackPrimary")]
    [InlineData("[]", "[],\"identIds\":[31]", "identIds")]
    [InlineData("[]", "[],\"serverId\":1", "serverId")]
    [InlineData("[]", "[],\"metaData\":{\"x\":1.5}", "metaData.x")]
    [InlineData("[]", "[],\"metaData\":{\"done\":true}", "metaData.done")]
    [InlineData("[]", "[],\"metaData\":{\"at\":null}", "metaData.at")]
    [InlineData("[]", "[31]", "communityUserIds")]
    public void CreateNamesTheFieldThatIsWrong(string right, string wrong, string field)
    {
        Assert.Contains(right, EmulatedCommunity.MinimalV2, StringComparison.Ordinal);

        var response = _community.V2("POST", EmulatedCommunity.Dispatch, EmulatedCommunity.MinimalV2.Replace(right, wrong, StringComparison.Ordinal));

        AssertProblem(response, 400, "'" + field + "'");
        Assert.Empty(_community.Cad.Board.Calls);
    }

    [Fact]
    public void UpdateChangesWhatIsSentAndReplacesMetaData()
    {
        var callId = _community.Create();
        Patch(callId, """{"metaData":{"uuid":"u","x":"1"}}""");
        _community.Time.Advance(TimeSpan.FromSeconds(5));

        var response = Patch(callId, """{"origin":0,"primary":31,"trackPrimary":true,"code":"F","metaData":{"x":"2"}}""");

        Assert.Equal(200, response.Status);
        var call = EmulatedCommunity.Json(response);
        Assert.Equal(CallFields, EmulatedCommunity.Names(call));
        Assert.Equal("""{"x":"2"}""", call["metaData"]?.ToJsonString());
        Assert.Equal("Burglary", call["title"]?.GetValue<string>());
        Assert.Equal("2026-05-04T10:20:35Z", call["updated"]?.GetValue<string>());
        Assert.Equal((31, true, "F"), (_community.Call(callId).Primary, _community.Call(callId).TrackPrimary, _community.Call(callId).Code));
        Assert.Equal(["x"], _community.Call(callId).MetaData.Keys);
    }

    [Fact]
    public void UpdateTakesA911CallToo()
    {
        var callId = _community.Create911();

        Assert.Equal(200, Patch(callId, """{"metaData":{"x":"2"}}""").Status);
        Assert.Equal("2", _community.Call(callId).MetaData["x"]);
    }

    [Fact]
    public void StatusTwoClosesAndAnotherReopens()
    {
        var callId = _community.Create();

        Patch(callId, """{"status":2}""");
        Assert.Equal(_community.Time.GetUtcNow(), _community.Call(callId).ClosedAt);

        Patch(callId, """{"status":1}""");
        Assert.Null(_community.Call(callId).ClosedAt);
    }

    [Theory]
    [InlineData("{}", "field")]
    [InlineData("""{"notes":[]}""", "'notes'")]
    [InlineData("""{"communityUserIds":[]}""", "'communityUserIds'")]
    [InlineData("""{"trackPrimary":"yes"}""", "'trackPrimary'")]
    [InlineData("""{"metaData":{"x":2}}""", "'metaData.x'")]
    [InlineData("""{"status":3}""", "'status'")]
    public void UpdateSaysWhatIsWrong(string body, string words) => AssertProblem(Patch(_community.Create(), body), 400, words);

    [Fact]
    public void UpdateOfACallThatIsNotThereIsNotFound() => AssertProblem(Patch(999, """{"status":1}"""), 404, "999");

    private static void AssertProblem(EmulatorResponse response, int status, string words)
    {
        Assert.Equal(status, response.Status);
        Assert.StartsWith("application/problem+json", response.ContentType, StringComparison.Ordinal);
        JsonObject problem = EmulatedCommunity.Json(response);
        Assert.Equal(["type", "title", "status", "detail", "instance", "traceId"], EmulatedCommunity.Names(problem));
        Assert.Equal(status, problem["status"]?.GetValue<int>());
        Assert.Contains(words, problem["detail"]?.GetValue<string>() ?? "", StringComparison.Ordinal);
        Assert.StartsWith(EmulatedCommunity.Dispatch, problem["instance"]?.GetValue<string>() ?? "", StringComparison.Ordinal);
    }

    private EmulatorResponse Patch(int callId, string body) => _community.V2("PATCH", EmulatedCommunity.Dispatch + "/" + callId, body);
}
