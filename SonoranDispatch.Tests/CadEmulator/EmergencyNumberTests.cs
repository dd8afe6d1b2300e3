using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.CadEmulator.V1;

namespace SonoranDispatch.Tests.CadEmulator;

/// <summary>Notes, attachments, primary and postal of a 911 call. v2's pages allow them, v1's pages do not say.</summary>
public sealed class EmergencyNumberTests
{
    private const string Call = EmulatedCommunity.Dispatch + "/501";
    private readonly EmulatedCommunity _community = new();

    public EmergencyNumberTests() => _community.Create911();

    [Fact]
    public void V2TakesA911Number()
    {
        Assert.Equal("""{"callId":501,"note":"On it"}""", _community.V2("POST", Call + "/notes", """{"note":"On it","noteType":"text","label":"B-31"}""").Body);
        Assert.Equal("""{"callId":501,"identIds":[31]}""", _community.V2("POST", Call + "/attachments", """{"identIds":[31]}""").Body);
        Assert.Equal("""{"callId":501,"identId":31,"trackPrimary":true}""", _community.V2("PATCH", Call + "/primary", """{"identId":31,"trackPrimary":true}""").Body);
        Assert.Equal("""{"callId":501,"postal":"88"}""", _community.V2("PATCH", Call + "/postal", """{"postal":"88"}""").Body);

        AssertAllArrived(_community.Call(501));
    }

    [Fact]
    public void V1TakesA911Number()
    {
        _community.V1(V1Types.AddCallNote, """{"serverId":1,"callId":501,"note":"On it"}""");
        _community.V1(V1Types.AttachUnit, """{"serverId":1,"callId":501,"identIds":[31]}""");
        _community.V1(V1Types.SetCallPrimary, """{"serverId":1,"callId":501,"primary":31,"trackPrimary":true}""");
        _community.V1(V1Types.SetCallPostal, """{"serverId":1,"callId":501,"postal":"88"}""");

        AssertAllArrived(_community.Call(501));
    }

    [Theory]
    [InlineData("ADD_CALL_NOTE", """{"serverId":1,"callId":501,"note":"On it"}""")]
    [InlineData("ATTACH_UNIT", """{"serverId":1,"callId":501,"identIds":[31]}""")]
    [InlineData("SET_CALL_PRIMARY", """{"serverId":1,"callId":501,"primary":31,"trackPrimary":true}""")]
    [InlineData("SET_CALL_POSTAL", """{"serverId":1,"callId":501,"postal":"88"}""")]
    public void V1RefusesA911NumberWhereSwitchedOnButNoDispatchCall(string type, string item)
    {
        var before = _community.Call(501);
        _community.Cad.Faults.V1EmergencyNumberRefused.Always();

        Refused(type, item);
        Assert.Equal(before, _community.Call(501));
        Assert.Equal(502, _community.Create());
        Assert.Equal(200, _community.V1(type, item.Replace("501", "502", StringComparison.Ordinal)).Status);
    }

    [Theory]
    [InlineData("EDIT_DISPATCH", """{"serverId":1,"callId":501,"title":"T"}""")]
    [InlineData("CLOSE_CALL", """{"serverId":1,"callId":501}""")]
    public void TypesWhosePagesNameADispatchCallRefuseA911Number(string type, string item) => Refused(type, item);

    private static void AssertAllArrived(BoardCall call)
    {
        Assert.True(call.IsEmergency);
        Assert.Equal("On it", Assert.Single(call.Notes).Content);
        Assert.Equal([31], call.Idents);
        Assert.Equal((31, true, "88"), (call.Primary, call.TrackPrimary, call.Postal));
    }

    private void Refused(string type, string item)
    {
        var response = _community.V1(type, item);

        Assert.Equal((400, "ERROR: Call 501 not found."), (response.Status, response.Body));
    }
}
