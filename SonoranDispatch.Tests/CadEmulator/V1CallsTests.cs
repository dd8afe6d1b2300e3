using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.CadEmulator.V1;

namespace SonoranDispatch.Tests.CadEmulator;

public sealed class V1CallsTests
{
    private readonly EmulatedCommunity _community = new();

    [Fact]
    public void NewDispatchAnswersTheNumberAndStoresEveryField()
    {
        var response = _community.V1(
            V1Types.NewDispatch,
            """
            {"serverId":1,"origin":3,"status":1,"priority":2,"block":"b","address":"a","postal":"p","title":"t","code":"c","primary":-1,
             "trackPrimary":true,"description":"d","notes":[{"time":"08:15:00","label":"B-31","type":"text","content":"n"}],
             "metaData":{"uuid":"u-1"},"units":[],"deleteAfterMinutes":45}
            """);

        Assert.Equal("NEW DISPATCH CREATED - ID: 501", response.Body);
        var call = _community.Call(501);
        Assert.Equal((3, 1, 2), (call.Origin, call.Status, call.Priority));
        Assert.Equal(("b", "a", "p", "t", "c", "d"), (call.Block, call.Address, call.Postal, call.Title, call.Code, call.Description));
        Assert.True(call.TrackPrimary);
        Assert.Equal("n", Assert.Single(call.Notes).Content);
        Assert.Equal("u-1", call.MetaData["uuid"]);
        Assert.Equal(45, call.DeleteAfterMinutes);
        Assert.Equal(_community.Time.GetUtcNow(), call.CreatedAt);
    }

    [Fact]
    public void TheFirstUnitThatIsFoundIsPrimaryWhateverWasAsked()
    {
        _community.V1(V1Types.NewDispatch, WithUnits("""["nobody","licence-32","STEAM:31"]""", primary: "31"));

        Assert.Equal([32, 31], _community.Call(501).Idents);
        Assert.Equal(32, _community.Call(501).Primary);
    }

    [Fact]
    public void ThePrimaryThatWasAskedForStandsWhereNoUnitIsFound()
    {
        _community.V1(V1Types.NewDispatch, WithUnits("[]", primary: "31"));

        Assert.Equal(31, _community.Call(501).Primary);
    }

    [Fact]
    public void EditDispatchChangesOnlyWhatIsSentAndReplacesMetaData()
    {
        _community.V1(V1Types.NewDispatch, WithUnits("[]", primary: "-1"));

        var response = _community.V1(V1Types.EditDispatch, """{"serverId":1,"callId":501,"title":"New","metaData":{"y":"2"}}""");

        Assert.Equal("DISPATCH CALL 501 UPDATED", response.Body);
        Assert.Equal("New", _community.Call(501).Title);
        Assert.Equal("Pier 4", _community.Call(501).Address);
        Assert.Equal(["y"], _community.Call(501).MetaData.Keys);
    }

    [Fact]
    public void AnEditOfNothingIsRefusedInTheDocumentedWords()
    {
        _community.Create();

        var response = _community.V1(V1Types.EditDispatch, """{"serverId":1,"callId":501}""");

        Assert.Equal(400, response.Status);
        Assert.Equal("ERROR: Missing editable dispatch fields. Provide at least one field to update.", response.Body);
    }

    [Theory]
    [InlineData("SET_CALL_PRIMARY", """{"serverId":1,"callId":501,"primary":32,"trackPrimary":true}""", "CALL 501 POSTAL SET TO 32")]
    [InlineData("SET_CALL_POSTAL", """{"serverId":1,"callId":501,"postal":"88"}""", "CALL 501 POSTAL SET TO 88")]
    [InlineData("ATTACH_UNIT", """{"serverId":1,"callId":501,"units":["STEAM:31"]}""", "UNITS ATTACHED")]
    [InlineData("ATTACH_UNIT", """{"serverId":1,"callId":501,"account":"aaaa-1"}""", "UNITS ATTACHED")]
    [InlineData("ATTACH_UNIT", """{"serverId":1,"callId":501,"identIds":[31]}""", "UNITS ATTACHED")]
    [InlineData("DETACH_UNIT", """{"serverId":1,"units":["STEAM:31"]}""", "UNITS DETACHED")]
    [InlineData("CLOSE_CALL", """{"serverId":1,"callId":501}""", "UNITS ATTACHED")]
    [InlineData("ADD_CALL_NOTE", """{"serverId":1,"callId":501,"label":"B-31","note":"On it"}""", "NOTE 'On it' added to call #501")]
    [InlineData("ADD_CALL_NOTE", """{"serverId":1,"callId":501,"note":"On it"}""", "NOTE 'On it' added to call #501")]
    public void WritesAnswerTheDocumentedLine(string type, string item, string line)
    {
        _community.Create();

        var response = _community.V1(type, item);

        Assert.Equal((200, line), (response.Status, response.Body));
        Assert.StartsWith("text/plain", response.ContentType, StringComparison.Ordinal);
    }

    [Fact]
    public void WritesTakeEffect()
    {
        _community.Create();
        _community.V1(V1Types.AttachUnit, """{"serverId":1,"callId":501,"identIds":[31,32,999]}""");
        _community.V1(V1Types.DetachUnit, """{"serverId":1,"units":["STEAM:31"]}""");
        _community.V1(V1Types.SetCallPrimary, """{"serverId":1,"callId":501,"primary":32,"trackPrimary":true}""");
        _community.V1(V1Types.SetCallPostal, """{"serverId":1,"callId":501,"postal":"88"}""");
        _community.V1(V1Types.CloseCall, """{"serverId":1,"callId":501}""");

        var call = _community.Call(501);
        Assert.Equal([32], call.Idents);
        Assert.Equal((32, true, "88"), (call.Primary, call.TrackPrimary, call.Postal));
        Assert.True(call.IsClosed);
        Assert.Equal(_community.Time.GetUtcNow(), call.ClosedAt);
    }

    [Fact]
    public void MinusOneClearsThePrimary()
    {
        _community.V1(V1Types.NewDispatch, WithUnits("""["STEAM:31"]""", primary: "-1"));

        _community.V1(V1Types.SetCallPrimary, """{"serverId":1,"callId":501,"primary":-1,"trackPrimary":false}""");

        Assert.Equal(-1, _community.Call(501).Primary);
    }

    private static string WithUnits(string units, string primary) => EmulatedCommunity.NewDispatch
        .Replace("\"units\":[]", "\"units\":" + units + ",\"metaData\":{\"x\":\"1\"},\"primary\":" + primary, StringComparison.Ordinal);
}
