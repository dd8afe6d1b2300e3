using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.Faults;

namespace SonoranDispatch.Tests.CadEmulator;

/// <summary>What no page answers is taken, and refused where its fault is on.</summary>
public sealed class UndocumentedRuleTests
{
    private const string Call = EmulatedCommunity.Dispatch + "/501";
    private readonly EmulatedCommunity _community = new();

    public UndocumentedRuleTests() => _community.Create();

    [Theory]
    [InlineData("ATTACH_UNIT", """{"serverId":1,"callId":501,"units":[]}""")]
    [InlineData("ATTACH_UNIT", """{"serverId":1,"callId":501,"units":["nobody"],"identIds":[999]}""")]
    [InlineData("DETACH_UNIT", """{"serverId":1,"units":["nobody"]}""")]
    public void UnitsThatAreNotFoundOnV1(string type, string item) => V1(_community.Cad.Faults.NobodyFoundRefused, type, item, "identifier");

    [Theory]
    [InlineData("POST", Call + "/attachments", """{"communityUserIds":[]}""")]
    [InlineData("POST", Call + "/attachments", """{"communityUserId":"nobody"}""")]
    [InlineData("DELETE", EmulatedCommunity.Dispatch + "/attachments", """{"identIds":[999]}""")]
    public void UnitsThatAreNotFoundOnV2(string method, string path, string body) => V2(_community.Cad.Faults.NobodyFoundRefused, method, path, body, "identifier");

    [Theory]
    [InlineData("SET_CALL_PRIMARY", """{"serverId":1,"callId":501,"primary":999,"trackPrimary":true}""")]
    [InlineData("EDIT_DISPATCH", """{"serverId":1,"callId":501,"primary":999}""")]
    [InlineData("NEW_DISPATCH", """{"serverId":1,"origin":3,"status":1,"priority":2,"block":"","address":"","postal":"","title":"T","code":"","description":"","notes":[],"units":[],"primary":999}""")]
    public void APrimaryThatIsNoUnitOnV1(string type, string item) => V1(_community.Cad.Faults.UnknownPrimaryRefused, type, item, "'primary'");

    [Theory]
    [InlineData("PATCH", Call + "/primary", """{"identId":999,"trackPrimary":true}""", "'identId'")]
    [InlineData("PATCH", Call, """{"primary":999}""", "'primary'")]
    public void APrimaryThatIsNoUnitOnV2(string method, string path, string body, string words) =>
        V2(_community.Cad.Faults.UnknownPrimaryRefused, method, path, body, words);

    [Fact]
    public void APrimaryThatIsAUnitOrNoneIsTakenAllTheSame()
    {
        _community.Cad.Faults.UnknownPrimaryRefused.Always();

        Assert.Equal(200, _community.V2("PATCH", Call, """{"primary":32}""").Status);
        Assert.Equal(200, _community.V1("SET_CALL_PRIMARY", """{"serverId":1,"callId":501,"primary":-1,"trackPrimary":false}""").Status);
        Assert.Equal(0, _community.Cad.Faults.UnknownPrimaryRefused.Struck);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \\n")]
    public void AnEmptyNote(string text)
    {
        V1(_community.Cad.Faults.EmptyNoteRefused, "ADD_CALL_NOTE", "{\"serverId\":1,\"callId\":501,\"note\":\"" + text + "\"}", "'note'");
        _community.Cad.Faults.AllOff();
        V2(_community.Cad.Faults.EmptyNoteRefused, "POST", Call + "/notes", "{\"note\":\"" + text + "\",\"noteType\":\"text\",\"label\":\"B\"}", "'note'");
    }

    [Fact]
    public void ANoteWithTextIsTakenAllTheSame()
    {
        _community.Cad.Faults.EmptyNoteRefused.Always();

        Assert.Equal(200, _community.V2("POST", Call + "/notes", """{"note":"On it","noteType":"text","label":"B"}""").Status);
    }

    [Fact]
    public void ANoteThatContainsWhatNoNoteMay()
    {
        _community.Cad.Faults.RefusedInNotes = "unspeakable";

        Assert.Equal(400, _community.V2("POST", Call + "/notes", """{"note":"An unspeakable word","noteType":"text","label":"B"}""").Status);
        Assert.Contains("'note'", _community.V1("ADD_CALL_NOTE", """{"serverId":1,"callId":501,"note":"unspeakable"}""").Body, StringComparison.Ordinal);
        Assert.Equal(200, _community.V2("POST", Call + "/notes", """{"note":"On it","noteType":"text","label":"B"}""").Status);
        Assert.Equal(["On it"], _community.Cad.Board.Find(501)!.Notes.Select(note => note.Content));
    }

    private void V1(Fault fault, string type, string item, string words) => Both(fault, () => _community.V1(type, item), words);

    private void V2(Fault fault, string method, string path, string body, string words) => Both(fault, () => _community.V2(method, path, body), words);

    private void Both(Fault fault, Func<EmulatorResponse> send, string words)
    {
        Assert.Equal(200, send().Status);
        var before = _community.Cad.Board.Calls;
        var struck = fault.Struck;
        fault.Always();
        var refused = send();

        Assert.Equal(400, refused.Status);
        Assert.Contains(words, refused.Body, StringComparison.Ordinal);
        Assert.Equal(before, _community.Cad.Board.Calls);
        Assert.Equal(struck + 1, fault.Struck);
    }
}
