using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.V1;

namespace SonoranDispatch.Tests.CadEmulator;

public sealed class V1StrictnessTests
{
    private readonly EmulatedCommunity _community = new();

    [Fact]
    public void TheUnchangedBodyIsTaken() => Assert.Equal(200, _community.V1(V1Types.NewDispatch, EmulatedCommunity.NewDispatch).Status);

    [Theory]
    [InlineData("serverId")]
    [InlineData("origin")]
    [InlineData("status")]
    [InlineData("priority")]
    [InlineData("block")]
    [InlineData("address")]
    [InlineData("postal")]
    [InlineData("title")]
    [InlineData("code")]
    [InlineData("description")]
    [InlineData("notes")]
    [InlineData("units")]
    public void NewDispatchNeedsEachFieldEvenIfEmpty(string field)
    {
        var body = System.Text.Json.Nodes.JsonNode.Parse(EmulatedCommunity.NewDispatch) as System.Text.Json.Nodes.JsonObject ?? [];
        body.Remove(field);

        Refused(V1Types.NewDispatch, body.ToJsonString(), field);
    }

    [Theory]
    [InlineData("\"origin\":3", "\"origin\":4", "origin")]
    [InlineData("\"origin\":3", "\"origin\":\"3\"", "origin")]
    [InlineData("\"origin\":3", "\"origin\":3.5", "origin")]
    [InlineData("\"status\":1", "\"status\":3", "status")]
    [InlineData("\"status\":1", "\"status\":-1", "status")]
    [InlineData("\"priority\":2", "\"priority\":0", "priority")]
    [InlineData("\"priority\":2", "\"priority\":4", "priority")]
    [InlineData("\"block\":\"\"", "\"block\":9", "block")]
    [InlineData("\"block\":\"\"", "\"block\":null", "block")]
    [InlineData("\"notes\":[]", "\"notes\":\"\"", "notes")]
    [InlineData("\"notes\":[]", "\"notes\":[{\"label\":\"x\",\"type\":\"text\"}]", "content")]
    [InlineData("\"notes\":[]", "\"notes\":[{\"label\":\"x\",\"type\":\"text\",\"content\":\"c\",\"colour\":\"c\"}]", "colour")]
    [InlineData("\"units\":[]", "\"units\":[31]", "units")]
    [InlineData("\"units\":[]", "\"units\":[],\"accounts\":[]", "accounts")]
    [InlineData("\"units\":[]", "\"units\":[],\"colour\":\"red\"", "colour")]
    [InlineData("\"units\":[]", "\"units\":[],\"primary\":0", "primary")]
    [InlineData("\"units\":[]", "\"units\":[],\"trackPrimary\":\"true\"", "trackPrimary")]
    [InlineData("\"units\":[]", "\"units\":[],\"deleteAfterMinutes\":0", "deleteAfterMinutes")]
    [InlineData("\"units\":[]", "\"units\":[],\"metaData\":{\"x\":425.1}", "metaData.x")]
    [InlineData("\"units\":[]", "\"units\":[],\"metaData\":{\"at\":{\"x\":\"1\"}}", "metaData.at")]
    [InlineData("\"units\":[]", "\"units\":[],\"metaData\":[]", "metaData")]
    [InlineData("\"serverId\":1", "\"serverId\":7", "serverId")]
    public void NewDispatchNamesTheFieldThatIsWrong(string right, string wrong, string field)
    {
        Assert.Contains(right, EmulatedCommunity.NewDispatch, StringComparison.Ordinal);

        Refused(V1Types.NewDispatch, EmulatedCommunity.NewDispatch.Replace(right, wrong, StringComparison.Ordinal), field);
    }

    [Theory]
    [InlineData("EDIT_DISPATCH", """{"serverId":1,"title":"T"}""", "callId")]
    [InlineData("EDIT_DISPATCH", """{"callId":501,"title":"T"}""", "serverId")]
    [InlineData("EDIT_DISPATCH", """{"serverId":1,"callId":501,"notes":[]}""", "notes")]
    [InlineData("EDIT_DISPATCH", """{"serverId":1,"callId":501,"units":[]}""", "units")]
    [InlineData("SET_CALL_PRIMARY", """{"serverId":1,"callId":501,"trackPrimary":true}""", "primary")]
    [InlineData("SET_CALL_PRIMARY", """{"serverId":1,"callId":501,"primary":"31"}""", "primary")]
    [InlineData("SET_CALL_POSTAL", """{"serverId":1,"callId":501,"postal":9}""", "postal")]
    [InlineData("ATTACH_UNIT", """{"serverId":1,"callId":501}""", "units")]
    [InlineData("DETACH_UNIT", """{"serverId":1,"callId":501,"units":[]}""", "callId")]
    [InlineData("CLOSE_CALL", """{"serverId":1,"callIds":[501]}""", "callId")]
    [InlineData("ADD_CALL_NOTE", """{"serverId":1,"callId":501,"label":"B"}""", "note")]
    [InlineData("ADD_CALL_NOTE", """{"serverId":1,"callId":501,"note":"N","noteType":1}""", "noteType")]
    [InlineData("GET_CALLS", """{"serverId":1,"closedLimit":101}""", "closedLimit")]
    [InlineData("GET_CALLS", """{"serverId":1,"type":2}""", "type")]
    [InlineData("GET_ACTIVE_UNITS", """{"serverId":1,"limit":101}""", "limit")]
    [InlineData("CALL_911", """{"serverId":1,"isEmergency":1,"caller":"A","location":"L","description":"D"}""", "isEmergency")]
    [InlineData("CALL_911", """{"serverId":1,"isEmergency":true,"caller":"A","description":"D"}""", "location")]
    [InlineData("REMOVE_911", """{"serverId":1}""", "callId")]
    public void EveryOtherTypeNamesTheFieldThatIsWrong(string type, string item, string field)
    {
        _community.Create();

        Refused(type, item, field);
    }

    [Theory]
    [InlineData("EDIT_DISPATCH", """{"serverId":1,"callId":999,"title":"T"}""")]
    [InlineData("EDIT_DISPATCH", """{"serverId":2,"callId":501,"title":"T"}""")]
    [InlineData("SET_CALL_PRIMARY", """{"serverId":1,"callId":999,"primary":31}""")]
    [InlineData("CLOSE_CALL", """{"serverId":1,"callId":999}""")]
    [InlineData("REMOVE_911", """{"serverId":1,"callId":501}""")]
    public void ACallThatIsNotThereIsRefused(string type, string item)
    {
        _community.Create();

        var response = _community.V1(type, item);

        Assert.Equal(400, response.Status);
        Assert.Contains("not found", response.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[{},{}]")]
    [InlineData("[1]")]
    public void ExactlyOneObjectIsTakenBecauseNoPageSaysWhatSeveralComeTo(string data)
    {
        var response = _community.V1Body(V1Types.NewDispatch, EmulatedCommunity.Envelope(V1Types.NewDispatch, data));

        Assert.Equal((400, "INVALID REQUEST TYPE"), (response.Status, response.Body));
    }

    private void Refused(string type, string item, string field)
    {
        var before = _community.Cad.Board.Calls;

        var response = _community.V1(type, item);

        Assert.Equal(400, response.Status);
        Assert.Contains("'" + field + "'", response.Body, StringComparison.Ordinal);
        Assert.Equal(before, _community.Cad.Board.Calls);
    }
}
