using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.Board;

namespace SonoranDispatch.Tests.CadEmulator;

public sealed class V2PartsTests
{
    private const string Call501 = EmulatedCommunity.Dispatch + "/501";
    private readonly EmulatedCommunity _community = new();

    public V2PartsTests() => _community.Create();

    [Theory]
    [InlineData("PATCH", Call501 + "/primary", """{"identId":32,"trackPrimary":true}""", """{"callId":501,"identId":32,"trackPrimary":true}""")]
    [InlineData("PATCH", Call501 + "/postal", """{"postal":"88"}""", """{"callId":501,"postal":"88"}""")]
    [InlineData("POST", Call501 + "/notes", """{"note":"On it","noteType":"text","label":"B-31"}""", """{"callId":501,"note":"On it"}""")]
    [InlineData("POST", Call501 + "/attachments", """{"identIds":[31,999]}""", """{"callId":501,"identIds":[31]}""")]
    [InlineData("POST", Call501 + "/attachments", """{"communityUserId":"licence-32"}""", """{"callId":501,"identIds":[32]}""")]
    [InlineData("POST", Call501 + "/attachments", """{"communityUserIds":["licence-32","ghost"]}""", """{"callId":501,"identIds":[32]}""")]
    [InlineData("POST", Call501 + "/attachments", """{"accountUuid":"aaaa-1"}""", """{"callId":501,"identIds":[31]}""")]
    [InlineData("POST", Call501 + "/attachments", """{"groupName":"north"}""", """{"callId":501,"identIds":[31]}""")]
    [InlineData("DELETE", EmulatedCommunity.Dispatch + "/attachments", """{"identIds":[31]}""", """{"identIds":[31]}""")]
    [InlineData("POST", EmulatedCommunity.Dispatch + "/close", """{"callIds":[501]}""", """{"callIds":[501]}""")]
    public void EachOperationAnswersItsDocumentedShape(string method, string path, string body, string expected)
    {
        var response = _community.V2(method, path, body);

        Assert.Equal((200, expected), (response.Status, response.Body));
    }

    [Fact]
    public void TheOperationsTakeEffect()
    {
        _community.V2("POST", Call501 + "/attachments", """{"identIds":[31,32]}""");
        _community.V2("DELETE", EmulatedCommunity.Dispatch + "/attachments", """{"communityUserId":"licence-31"}""");
        _community.V2("PATCH", Call501 + "/primary", """{"identId":32,"trackPrimary":true}""");
        _community.V2("PATCH", Call501 + "/postal", """{"postal":"88"}""");
        _community.V2("POST", Call501 + "/notes", """{"note":"On it","noteType":"text","label":"B-31"}""");
        _community.V2("POST", EmulatedCommunity.Dispatch + "/close", """{"callIds":[501]}""");

        var call = _community.Call(501);
        Assert.Equal([32], call.Idents);
        Assert.Equal((32, true, "88"), (call.Primary, call.TrackPrimary, call.Postal));
        Assert.Equal(("B-31", "text", "On it"), (call.Notes[0].Label, call.Notes[0].Type, call.Notes[0].Content));
        Assert.NotNull(call.ClosedAt);
    }

    [Fact]
    public void CloseIsABatchAndNamesThoseThatWereThere()
    {
        var other = _community.Create();

        var response = _community.V2("POST", EmulatedCommunity.Dispatch + "/close", """{"callIds":[502,999,501]}""");

        Assert.Equal("""{"callIds":[502,501]}""", response.Body);
        Assert.True(_community.Call(other).IsClosed);
    }

    [Theory]
    [InlineData("PATCH", Call501 + "/primary", """{"primary":32,"trackPrimary":true}""", "'identId'")]
    [InlineData("PATCH", Call501 + "/primary", """{"identId":32}""", "'trackPrimary'")]
    [InlineData("PATCH", Call501 + "/primary", """{"identId":0,"trackPrimary":true}""", "'identId'")]
    [InlineData("PATCH", Call501 + "/postal", """{"postal":88}""", "'postal'")]
    [InlineData("POST", Call501 + "/notes", """{"content":"On it"}""", "'note'")]
    [InlineData("POST", Call501 + "/attachments", "{}", "'identIds'")]
    [InlineData("POST", Call501 + "/attachments", """{"identIds":["31"]}""", "'identIds'")]
    [InlineData("POST", Call501 + "/attachments", """{"units":["STEAM:31"]}""", "'identIds'")]
    [InlineData("DELETE", EmulatedCommunity.Dispatch + "/attachments", """{"callId":501,"identIds":[31]}""", "'callId'")]
    [InlineData("POST", EmulatedCommunity.Dispatch + "/close", """{"callIds":[]}""", "'callIds'")]
    [InlineData("POST", EmulatedCommunity.Dispatch + "/close", """{"callId":501}""", "'callIds'")]
    public void EachOperationNamesTheFieldThatIsWrong(string method, string path, string body, string words)
    {
        var response = _community.V2(method, path, body);

        Assert.Equal(400, response.Status);
        Assert.Contains(words, response.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PATCH", "/999/primary", """{"identId":32,"trackPrimary":true}""")]
    [InlineData("PATCH", "/999/postal", """{"postal":"88"}""")]
    [InlineData("POST", "/999/notes", """{"note":"On it","noteType":"text","label":"B-31"}""")]
    [InlineData("POST", "/999/attachments", """{"identIds":[31]}""")]
    [InlineData("POST", "/close", """{"callIds":[999]}""")]
    public void ACallThatIsNotThereIsNotFound(string method, string path, string body) =>
        Assert.Equal(404, _community.V2(method, EmulatedCommunity.Dispatch + path, body).Status);

    [Fact]
    public void A911NumberCannotBeClosed()
    {
        Assert.Equal(502, _community.Create911());

        Assert.Equal(404, _community.V2("POST", EmulatedCommunity.Dispatch + "/close", """{"callIds":[502]}""").Status);
    }

    [Fact]
    public void A911CallIsMadeAndRemoved()
    {
        var made = _community.V2(
            "POST",
            "/v2/emergency/servers/2/calls/911",
            """{"isEmergency":false,"caller":"Ann","location":"Pier 4","description":"Smoke","metaData":{"uuid":"u"},"deleteAfterMinutes":5}""");

        Assert.Equal(200, made.Status);
        Assert.Equal(
            """{"callId":502,"isEmergency":false,"caller":"Ann","location":"Pier 4","description":"Smoke","metaData":{"uuid":"u"},"updated":"2026-05-04T10:20:30Z"}""",
            made.Body);
        Assert.Equal(404, _community.V2("DELETE", "/v2/emergency/servers/1/calls/911/502").Status);
        Assert.Equal("""{"callId":502,"serverId":2}""", _community.V2("DELETE", "/v2/emergency/servers/2/calls/911/502").Body);
        Assert.Equal(404, _community.V2("DELETE", "/v2/emergency/servers/2/calls/911/502").Status);
    }

    [Theory]
    [InlineData("""{"isEmergency":true,"caller":"Ann","location":"Pier 4"}""", "'description'")]
    [InlineData("""{"isEmergency":true,"caller":"Ann","location":"Pier 4","description":"S","metaData":{"x":1}}""", "'metaData.x'")]
    [InlineData("""{"isEmergency":true,"caller":"Ann","location":"Pier 4","description":"S","title":"T"}""", "'title'")]
    public void A911CallNamesTheFieldThatIsWrong(string body, string words) =>
        Assert.Contains(words, _community.V2("POST", "/v2/emergency/servers/1/calls/911", body).Body, StringComparison.Ordinal);
}
