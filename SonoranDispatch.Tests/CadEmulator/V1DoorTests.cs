using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.V1;

namespace SonoranDispatch.Tests.CadEmulator;

public sealed class V1DoorTests
{
    private readonly Emulation _emulation = new();

    [Theory]
    [InlineData("POST", "/emergency/new_dispatches")]
    [InlineData("POST", "/emergency/NEW_DISPATCH")]
    [InlineData("POST", "/emergency/new_d\u0131spatch")]
    [InlineData("POST", "/general/new_dispatch")]
    [InlineData("GET", "/emergency/new_dispatch")]
    [InlineData("GET", "/")]
    public void AWrongPathIsReachedAndDoesNothing(string method, string path)
    {
        var body = Emulation.Envelope(V1Types.NewDispatch, "[" + Emulation.NewDispatch + "]");

        var answer = _emulation.Cad.Handle(new EmulatorRequest(method, path, new Dictionary<string, string>(), body));

        Assert.Equal((200, "Sonoran CAD: Backend Service Reached"), (answer.Status, answer.Body));
        Assert.Empty(_emulation.Cad.Board.Calls);
    }

    [Theory]
    [InlineData(Emulation.Community, "wrong", "NEW_DISPATCH", "INVALID API KEY")]
    [InlineData(Emulation.Community, "", "NEW_DISPATCH", "INVALID API KEY")]
    [InlineData("elsewhere", Emulation.Key, "NEW_DISPATCH", "INVALID COMMUNITY ID")]
    [InlineData(Emulation.Community, Emulation.Key, "EDIT_DISPATCH", "INVALID REQUEST TYPE")]
    [InlineData(Emulation.Community, Emulation.Key, "new_dispatch", "INVALID REQUEST TYPE")]
    public void AWrongEnvelopeIsRefusedInTheDocumentedWords(string id, string key, string type, string line)
    {
        var answer = _emulation.V1Body(V1Types.NewDispatch, Emulation.Envelope(type, "[" + Emulation.NewDispatch + "]", key, id));

        Assert.Equal((400, line), (answer.Status, answer.Body));
        Assert.StartsWith("text/plain", answer.ContentType, StringComparison.Ordinal);
        Assert.Empty(_emulation.Cad.Board.Calls);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("")]
    [InlineData("{}")]
    public void ABodyThatIsNoEnvelopeIsAnInvalidRequestType(string body) =>
        Assert.Equal("INVALID REQUEST TYPE", _emulation.V1Body(V1Types.NewDispatch, body).Body);

    [Fact]
    public void ACommunityWithoutTheApiIsToldSo()
    {
        _emulation.Cad.Community.IsApiEnabled = false;

        var answer = _emulation.V1(V1Types.NewDispatch, Emulation.NewDispatch);

        Assert.Equal((400, "API IS NOT ENABLED FOR THIS COMMUNITY"), (answer.Status, answer.Body));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("\"\"")]
    public void DataThatIsNoArrayIsRefused(string data) =>
        Assert.Contains("'data'", _emulation.V1Body(V1Types.NewDispatch, Emulation.Envelope(V1Types.NewDispatch, data)).Body, StringComparison.Ordinal);

    [Fact]
    public void AnUnknownFieldOfTheEnvelopeIsRefused()
    {
        var body = Emulation.Envelope(V1Types.NewDispatch, "[" + Emulation.NewDispatch + "],\"token\":1");

        Assert.Contains("'token'", _emulation.V1Body(V1Types.NewDispatch, body).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[{}]")]
    public void GetVersionAnswersThePlansNumber(string data)
    {
        var answer = _emulation.V1Body(V1Types.GetVersion, Emulation.Envelope(V1Types.GetVersion, data), "general");

        Assert.Equal((200, "3"), (answer.Status, answer.Body));
    }
}
