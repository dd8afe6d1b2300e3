using SonoranDispatch.Sandbox.CadEmulator;

namespace SonoranDispatch.Tests.CadEmulator;

public sealed class V2DoorTests
{
    private readonly Emulation _emulation = new();

    [Theory]
    [InlineData("")]
    [InlineData("Bearer ")]
    [InlineData("Bearer wrong")]
    [InlineData("Basic " + Emulation.Key)]
    [InlineData(Emulation.Key)]
    public void WithoutTheRightBearerKeyItIs401(string authorization)
    {
        var headers = new Dictionary<string, string> { ["Content-Type"] = "application/json" };
        if (authorization.Length > 0) headers["Authorization"] = authorization;

        var answer = _emulation.Cad.Handle(new EmulatorRequest("POST", Emulation.Dispatch, headers, Emulation.MinimalV2));

        Assert.Equal(401, answer.Status);
        Assert.StartsWith("application/problem+json", answer.ContentType, StringComparison.Ordinal);
        Assert.Empty(_emulation.Cad.Board.Calls);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(402)]
    public void ACommunityWithoutTheApiIsToldSo(int status)
    {
        _emulation.Cad.Community.IsApiEnabled = false;
        _emulation.Cad.Community.NotEnabledStatus = status;

        var answer = _emulation.V2("GET", "/v2/general/version");

        Assert.Equal(status, answer.Status);
        Assert.Contains("not enabled", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void AServerThatIsNotConfiguredIsNotFound()
    {
        var answer = _emulation.V2("POST", "/v2/emergency/servers/7/dispatch-calls", Emulation.MinimalV2);

        Assert.Equal(404, answer.Status);
        Assert.Contains("Server 7 is not configured", answer.Body, StringComparison.Ordinal);
        Assert.StartsWith("application/problem+json", answer.ContentType, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/v2", 404)]
    [InlineData("GET", "/v2/general/nothing", 404)]
    [InlineData("PATCH", Emulation.Dispatch + "/abc", 404)]
    [InlineData("POST", Emulation.Dispatch + "/", 404)]
    [InlineData("PUT", Emulation.Dispatch, 405)]
    [InlineData("DELETE", "/v2/general/version", 405)]
    public void AWrongPathOrMethodIsRefused(string method, string path, int status) => Assert.Equal(status, _emulation.V2(method, path).Status);

    [Fact]
    public void ABodyThatDoesNotSayItIsJsonIsRefused()
    {
        var headers = new Dictionary<string, string> { ["Authorization"] = "Bearer " + Emulation.Key, ["Content-Type"] = "text/plain" };

        Assert.Equal(415, _emulation.Cad.Handle(new EmulatorRequest("POST", Emulation.Dispatch, headers, Emulation.MinimalV2)).Status);
    }
}
