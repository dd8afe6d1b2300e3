using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.V1;

namespace SonoranDispatch.Tests.CadEmulator;

public sealed class V1AuthenticationTests
{
    private readonly EmulatedCommunity _community = new();

    [Theory]
    [InlineData("POST", "/emergency/new_dispatches")]
    [InlineData("POST", "/emergency/NEW_DISPATCH")]
    [InlineData("POST", "/emergency/new_d\u0131spatch")]
    [InlineData("POST", "/general/new_dispatch")]
    [InlineData("GET", "/emergency/new_dispatch")]
    [InlineData("GET", "/")]
    public void AWrongPathIsReachedAndDoesNothing(string method, string path)
    {
        var body = EmulatedCommunity.Envelope(V1Types.NewDispatch, "[" + EmulatedCommunity.NewDispatch + "]");

        var response = _community.Cad.Handle(new EmulatorRequest(method, path, new Dictionary<string, string>(), body));

        Assert.Equal((200, "Sonoran CAD: Backend Service Reached"), (response.Status, response.Body));
        Assert.Empty(_community.Cad.Board.Calls);
    }

    [Theory]
    [InlineData(EmulatedCommunity.Community, "wrong", "NEW_DISPATCH", "INVALID API KEY")]
    [InlineData(EmulatedCommunity.Community, "", "NEW_DISPATCH", "INVALID API KEY")]
    [InlineData("elsewhere", EmulatedCommunity.Key, "NEW_DISPATCH", "INVALID COMMUNITY ID")]
    [InlineData(EmulatedCommunity.Community, EmulatedCommunity.Key, "EDIT_DISPATCH", "INVALID REQUEST TYPE")]
    [InlineData(EmulatedCommunity.Community, EmulatedCommunity.Key, "new_dispatch", "INVALID REQUEST TYPE")]
    public void AWrongEnvelopeIsRefusedInTheDocumentedWords(string id, string key, string type, string line)
    {
        var response = _community.V1Body(V1Types.NewDispatch, EmulatedCommunity.Envelope(type, "[" + EmulatedCommunity.NewDispatch + "]", key, id));

        Assert.Equal((400, line), (response.Status, response.Body));
        Assert.StartsWith("text/plain", response.ContentType, StringComparison.Ordinal);
        Assert.Empty(_community.Cad.Board.Calls);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("")]
    [InlineData("{}")]
    public void ABodyThatIsNoEnvelopeIsAnInvalidRequestType(string body) =>
        Assert.Equal("INVALID REQUEST TYPE", _community.V1Body(V1Types.NewDispatch, body).Body);

    [Fact]
    public void ACommunityWithoutTheApiIsToldSo()
    {
        _community.Cad.Community.IsApiEnabled = false;

        var response = _community.V1(V1Types.NewDispatch, EmulatedCommunity.NewDispatch);

        Assert.Equal((400, "API IS NOT ENABLED FOR THIS COMMUNITY"), (response.Status, response.Body));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("\"\"")]
    public void DataThatIsNoArrayIsRefused(string data) =>
        Assert.Contains("'data'", _community.V1Body(V1Types.NewDispatch, EmulatedCommunity.Envelope(V1Types.NewDispatch, data)).Body, StringComparison.Ordinal);

    [Fact]
    public void AnUnknownFieldOfTheEnvelopeIsRefused()
    {
        var body = EmulatedCommunity.Envelope(V1Types.NewDispatch, "[" + EmulatedCommunity.NewDispatch + "],\"token\":1");

        Assert.Contains("'token'", _community.V1Body(V1Types.NewDispatch, body).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[{}]")]
    public void GetVersionAnswersThePlansNumber(string data)
    {
        var response = _community.V1Body(V1Types.GetVersion, EmulatedCommunity.Envelope(V1Types.GetVersion, data), "general");

        Assert.Equal((200, "3"), (response.Status, response.Body));
    }
}
