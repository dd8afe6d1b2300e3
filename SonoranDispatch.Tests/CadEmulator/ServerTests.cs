using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.Board;

namespace SonoranDispatch.Tests.CadEmulator;

public sealed class ServerTests : IAsyncLifetime
{
    private readonly EmulatedCommunity _community = new();
    private readonly HttpClient _http = new();
    private CadEmulatorServer? _server;

    public async Task InitializeAsync()
    {
        _server = await CadEmulatorServer.StartAsync(_community.Cad);
        _http.BaseAddress = new Uri(_server.BaseUrl);
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", EmulatedCommunity.Key);
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        if (_server is not null) await _server.DisposeAsync();
    }

    [Fact]
    public async Task ACallGoesThereAndBack()
    {
        using var answer = await SendAsync(HttpMethod.Post, EmulatedCommunity.Dispatch, EmulatedCommunity.MinimalV2.Replace("Burglary", "Vol à l’étalage 🚓", StringComparison.Ordinal));

        Assert.Equal(201, (int)answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("\"callId\":501", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("Vol à l’étalage 🚓", _community.Call(501).Title);
    }

    [Fact]
    public async Task ADeleteWithABodyAndAQueryArrive()
    {
        using var detached = await SendAsync(HttpMethod.Delete, EmulatedCommunity.Dispatch + "/attachments", """{"identIds":[31]}""");
        using var units = await _http.GetAsync(new Uri("/v2/emergency/servers/1/units?limit=1", UriKind.Relative));

        Assert.Equal("""{"identIds":[31]}""", await detached.Content.ReadAsStringAsync());
        Assert.DoesNotContain("B-32", await units.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A429CarriesRetryAfter()
    {
        _community.Cad.Limits.SendsRetryAfter = true;
        _community.Cad.Faults.Answer429.Next(1);

        using var answer = await _http.GetAsync(new Uri("/v2/general/version", UriKind.Relative));

        Assert.Equal(429, (int)answer.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(60), answer.Headers.RetryAfter?.Delta);
    }

    [Fact]
    public async Task ADroppedConnectionIsAnErrorOfTheTransport()
    {
        _community.Cad.Faults.Down.Next(1);
        await Assert.ThrowsAsync<HttpRequestException>(() => SendAsync(HttpMethod.Post, EmulatedCommunity.Dispatch, EmulatedCommunity.MinimalV2));
        Assert.Empty(_community.Cad.Board.Calls);

        _community.Cad.Faults.DropAfterAccept.Next(1);
        await Assert.ThrowsAsync<HttpRequestException>(() => SendAsync(HttpMethod.Post, EmulatedCommunity.Dispatch, EmulatedCommunity.MinimalV2));
        Assert.Single(_community.Cad.Board.Calls);
    }

    [Fact]
    public async Task ASlowAnswerIsHeldBackAfterItsEffect()
    {
        _community.Cad.Faults.Slow.Next(1);
        _community.Cad.Faults.SlowMilliseconds = 600_000;
        var handled = new TaskCompletionSource<RequestEntry>(TaskCreationOptions.RunContinuationsAsynchronously);
        _community.Cad.Requests.Added += entry => handled.TrySetResult(entry);
        using var patience = new CancellationTokenSource();

        var asking = SendAsync(HttpMethod.Post, EmulatedCommunity.Dispatch, EmulatedCommunity.MinimalV2, patience.Token);
        await handled.Task;

        Assert.False(asking.IsCompleted);
        Assert.Single(_community.Cad.Board.Calls);
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
    }

    [Fact]
    public async Task ASlowAnswerComesInTheEnd()
    {
        _community.Cad.Faults.Slow.Next(1);
        _community.Cad.Faults.SlowMilliseconds = 20;

        using var answer = await SendAsync(HttpMethod.Post, EmulatedCommunity.Dispatch, EmulatedCommunity.MinimalV2);

        Assert.Equal(201, (int)answer.StatusCode);
    }

    [Fact]
    public async Task StoppingDoesNotWaitForAnAnswerThatIsHeldBack()
    {
        _community.Cad.Faults.Slow.Next(1);
        _community.Cad.Faults.SlowMilliseconds = 600_000;
        var handled = new TaskCompletionSource<RequestEntry>(TaskCreationOptions.RunContinuationsAsynchronously);
        _community.Cad.Requests.Added += entry => handled.TrySetResult(entry);
        var asking = SendAsync(HttpMethod.Post, EmulatedCommunity.Dispatch, EmulatedCommunity.MinimalV2);
        await handled.Task;

        if (_server is not null) await _server.DisposeAsync();

        await Assert.ThrowsAsync<HttpRequestException>(() => asking);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string body, CancellationToken cancellation = default)
    {
        using var request = new HttpRequestMessage(method, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        return await _http.SendAsync(request, cancellation);
    }
}
