using SonoranDispatch.Sandbox.CadEmulator;

namespace SonoranDispatch.Tests.CadEmulator;

public sealed class V2AuthenticationTests
{
    private readonly EmulatedCommunity _community = new();

    [Theory]
    [InlineData("")]
    [InlineData("Bearer ")]
    [InlineData("Bearer wrong")]
    [InlineData("Basic " + EmulatedCommunity.Key)]
    [InlineData(EmulatedCommunity.Key)]
    public void WithoutTheRightBearerKeyItIs401(string authorization)
    {
        var headers = new Dictionary<string, string> { ["Content-Type"] = "application/json" };
        if (authorization.Length > 0) headers["Authorization"] = authorization;

        var response = _community.Cad.Handle(new EmulatorRequest("POST", EmulatedCommunity.Dispatch, headers, EmulatedCommunity.MinimalV2));

        Assert.Equal(401, response.Status);
        Assert.StartsWith("application/problem+json", response.ContentType, StringComparison.Ordinal);
        Assert.Empty(_community.Cad.Board.Calls);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(402)]
    public void ACommunityWithoutTheApiIsToldSo(int status)
    {
        _community.Cad.Community.IsApiEnabled = false;
        _community.Cad.Community.NotEnabledStatus = status;

        var response = _community.V2("GET", "/v2/general/version");

        Assert.Equal(status, response.Status);
        Assert.Contains("not enabled", response.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void AServerThatIsNotConfiguredIsNotFound()
    {
        var response = _community.V2("POST", "/v2/emergency/servers/7/dispatch-calls", EmulatedCommunity.MinimalV2);

        Assert.Equal(404, response.Status);
        Assert.Contains("Server 7 is not configured", response.Body, StringComparison.Ordinal);
        Assert.StartsWith("application/problem+json", response.ContentType, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/v2", 404)]
    [InlineData("GET", "/v2/general/nothing", 404)]
    [InlineData("PATCH", EmulatedCommunity.Dispatch + "/abc", 404)]
    [InlineData("POST", EmulatedCommunity.Dispatch + "/", 404)]
    [InlineData("PUT", EmulatedCommunity.Dispatch, 405)]
    [InlineData("DELETE", "/v2/general/version", 405)]
    public void AWrongPathOrMethodIsRefused(string method, string path, int status) => Assert.Equal(status, _community.V2(method, path).Status);

    [Fact]
    public void ABodyThatDoesNotSayItIsJsonIsRefused()
    {
        var headers = new Dictionary<string, string> { ["Authorization"] = "Bearer " + EmulatedCommunity.Key, ["Content-Type"] = "text/plain" };

        Assert.Equal(415, _community.Cad.Handle(new EmulatorRequest("POST", EmulatedCommunity.Dispatch, headers, EmulatedCommunity.MinimalV2)).Status);
    }
}
