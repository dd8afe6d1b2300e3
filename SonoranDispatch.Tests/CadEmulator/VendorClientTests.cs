using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.V1;

namespace SonoranDispatch.Tests.CadEmulator;

/// <summary>What the vendor's own clients send and the pages show or leave open.</summary>
public sealed class VendorClientTests
{
    private readonly EmulatedCommunity _community = new();

    [Fact]
    public void AnEnvelopeMayNameTheProductAsANumber()
    {
        var taken = WithProduct("0");
        var refused = WithProduct("\"CAD\"");

        Assert.Equal((200, "NEW DISPATCH CREATED - ID: 501"), (taken.Status, taken.Body));
        Assert.Equal(400, refused.Status);
        Assert.Contains("'product'", refused.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void AV1NoteMayHaveAType()
    {
        _community.Create();

        var response = _community.V1(V1Types.AddCallNote, """{"serverId":1,"callId":501,"label":"B-31","note":"On it","noteType":"link"}""");

        Assert.Equal((200, "NOTE 'On it' added to call #501"), (response.Status, response.Body));
        Assert.Equal("link", Assert.Single(_community.Call(501).Notes).Type);
    }

    [Fact]
    public void AttachUnitTakesAllItsOptionsTogether()
    {
        _community.Cad.Board.SetUnit(new() { Id = 33, ApiIds = ["STEAM:33"] });
        _community.Create();

        _community.V1(V1Types.AttachUnit, """{"serverId":1,"callId":501,"units":["STEAM:31"],"account":"aaaa-2","identIds":[31,33]}""");

        Assert.Equal([31, 32, 33], _community.Call(501).Idents);
    }

    [Fact]
    public void DetachUnitTakesBothItsOptionsTogether()
    {
        _community.Create();
        _community.V1(V1Types.AttachUnit, """{"serverId":1,"callId":501,"identIds":[31,32]}""");

        _community.V1(V1Types.DetachUnit, """{"serverId":1,"units":["STEAM:31"],"account":"aaaa-2"}""");

        Assert.Empty(_community.Call(501).Idents);
    }

    private EmulatorResponse WithProduct(string value) =>
        _community.V1Body(V1Types.NewDispatch, EmulatedCommunity.Envelope(V1Types.NewDispatch, "[" + EmulatedCommunity.NewDispatch + "],\"product\":" + value));
}
