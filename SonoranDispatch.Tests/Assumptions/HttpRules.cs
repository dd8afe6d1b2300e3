using CitizenFX.Core;
using CitizenFX.Core.Native;
using SonoranDispatch.Tests.StandIn;
using SonoranDispatch.Tests.Support;
using StandIn.Host.Http;

namespace SonoranDispatch.Tests.Assumptions;

/// <summary>Assumptions about HTTP requests. Source: citizenfx http-client HttpClient.cpp, citizen-server-impl HttpScriptFunctions.cpp.</summary>
public sealed class HttpRules
{
    private readonly List<object?[]> _answers = [];
    private readonly List<int> _tokens = [];

    /// <summary>The response arrives as an event without a source, in a later tick, on the main thread.</summary>
    [Fact]
    public void AGoodAnswerComesInALaterTickWithBodyAndHeaders()
    {
        var http = new InProcessHttp(_ => new HostHttpResponse(201, "{}", new Dictionary<string, string> { ["X-A"] = "b" }));
        using var scene = Ask(http, new { method = "POST", url = "http://cad/x", data = "hello" });
        Assert.Empty(_answers);
        scene.Ticks(2);
        var answer = Assert.Single(_answers);
        Assert.Equal([_tokens[0], 201, "{}", null], [answer[0], Convert.ToInt32(answer[1], null), answer[2], answer[4]]);
        Assert.Equal("b", ((IDictionary<string, object>)answer[3]!)["X-A"]);
        Assert.Null(answer[5]);
        Assert.Equal(("POST", "hello", false), (http.Requests[0].Method, http.Requests[0].Body, http.Requests[0].FollowLocation));
    }

    /// <summary>HttpScriptFunctions.cpp:167-170: from status 400 up there is neither body nor headers, only an error text.</summary>
    [Fact]
    public void AnErrorStatusGivesNeitherBodyNorHeadersButAText()
    {
        using var scene = Ask(new InProcessHttp(_ => new HostHttpResponse(429, "slow down", new Dictionary<string, string> { ["Retry-After"] = "30" })), new { method = "GET", url = "http://cad/x" });
        scene.Ticks(2);
        var answer = Assert.Single(_answers);
        Assert.Null(answer[2]);
        Assert.Empty((IDictionary<string, object>)answer[3]!);
        Assert.Equal("HTTP 429: slow down", answer[4]);
    }

    /// <summary>HttpClient.cpp:157: without a response, the error text contains libcurl's error number.</summary>
    [Fact]
    public void NoConnectionIsStatusZeroAndCurlsNumberInTheText()
    {
        using var scene = Ask(new OfflineHttp(), new { method = "GET", url = "http://cad/x" });
        scene.Ticks(2);
        var answer = Assert.Single(_answers);
        Assert.Equal([0, null, "CURL error code 7: Couldn't connect to server"], [answer[1], answer[2], answer[4]]);
    }

    /// <summary>Error numbers 6 and 7 mean that nothing was sent.</summary>
    [Fact]
    public async Task OnTheRealNetworkARefusedConnectionIsSevenAndAnUnknownNameSix()
    {
        using var network = new NetworkHttp();
        Assert.StartsWith("CURL error code 7: ", await Failure(network, "http://127.0.0.1:" + Loopback.ClosedPort() + "/x"), StringComparison.Ordinal);
        Assert.StartsWith("CURL error code 6: ", await Failure(network, "http://no-such-host.invalid/x"), StringComparison.Ordinal);
    }

    /// <summary>With any other error number, the request may have arrived.</summary>
    [Fact]
    public async Task OnTheRealNetworkAConnectionThatIsLostIsAnotherNumber()
    {
        using var network = new NetworkHttp();
        using var server = new Loopback();
        Assert.StartsWith("CURL error code 56: ", await Failure(network, server.Address), StringComparison.Ordinal);
    }

    /// <summary>HttpClient.cpp:457-479: a request ends after five seconds without a byte.</summary>
    [Fact]
    public void FiveSecondsOfSilenceEndARequest()
    {
        using var scene = Ask(new InProcessHttp(_ => null), new { method = "GET", url = "http://cad/x" });
        scene.Ticks(99);
        Assert.Empty(_answers);
        scene.Ticks(3);
        var answer = Assert.Single(_answers);
        Assert.Equal((0, "CURL error code 28: Operation too slow. Less than 1 bytes/sec transferred the last 5 seconds"), (answer[1], answer[4]));
    }

    /// <summary>HttpClient.cpp: the body is passed on as a C string.</summary>
    [Fact]
    public void ABodyEndsAtItsFirstNul()
    {
        var http = new InProcessHttp(_ => HostHttpResponse.Plain(200, ""));
        using var scene = Ask(http, new { method = "POST", url = "http://cad/x", data = "abc\0def" });
        scene.Ticks(2);
        Assert.Equal("abc", http.Requests[0].Body);
    }

    /// <summary>HttpClient.cpp:358: eight connections per host.</summary>
    [Fact]
    public void EightRequestsAHostFlyAtOnce()
    {
        var http = new InProcessHttp(_ => null);
        using var scene = new GameServerHarness(
            script => script.On("probe:go", new Action(() =>
            {
                for (var i = 0; i < 10; i++) API.PerformHttpRequestInternalEx(new { method = "GET", url = "http://cad/x" });
                API.PerformHttpRequestInternalEx(new { method = "GET", url = "http://other/x" });
            })),
            options => options with { Http = http });
        scene.Server.TriggerEvent("probe:go");
        scene.Ticks(2);
        Assert.Equal(9, http.Requests.Count);
        scene.Ticks(101);
        Assert.Equal(11, http.Requests.Count);
    }

    /// <summary>HttpClient.cpp:512-515: a file URL is a fatal error that ends the server.</summary>
    [Fact]
    public void AFileAddressEndsTheServer()
    {
        using var scene = Ask(new OfflineHttp(), new { method = "GET", url = "file:///etc/passwd" });
        Assert.Throws<FileUrlEndsTheServerException>(scene.Server.Tick);
    }

    private static async Task<string> Failure(NetworkHttp network, string url)
    {
        var answered = new TaskCompletionSource<HostHttpResponse>();
        network.Send(new HostHttpRequest("GET", url, "", new Dictionary<string, string>(), false), answered.SetResult);
        return (await answered.Task).Failure;
    }

    private GameServerHarness Ask(IHostHttp http, object request)
    {
        var scene = new GameServerHarness(
            script =>
            {
                script.On("__cfx_internal:httpResponse", new Action<object, object, object, object, object, string?>((token, status, body, headers, error, [FromSource] source) => _answers.Add([token, status, body, headers, error, source])));
                script.On("probe:go", new Action(() => _tokens.Add(API.PerformHttpRequestInternalEx(request))));
            },
            options => options with { Http = http });
        scene.Server.TriggerEvent("probe:go");
        return scene;
    }
}
