using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Text;

namespace StandIn.Host.Http;

/// <summary>An HTTP client on the real network. Unlike the game's own client it checks certificates.</summary>
public sealed class NetworkHttp : IHostHttp, IDisposable
{
    private readonly HttpClient _plain = Client(false);
    private readonly HttpClient _following = Client(true);

    /// <inheritdoc/>
    public void Send(HostHttpRequest request, Action<HostHttpResponse> answered)
    {
        if (request is null) throw new ArgumentNullException(nameof(request));
        if (answered is null) throw new ArgumentNullException(nameof(answered));
        _ = Task.Run(async () => answered(await SendAsync(request).ConfigureAwait(false)));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _plain.Dispose();
        _following.Dispose();
    }

    private static HttpClient Client(bool follow)
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = follow, UseCookies = false });
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", "FXServer/PerformHttpRequest");
        return client;
    }

    private async Task<HostHttpResponse> SendAsync(HostHttpRequest request)
    {
        try
        {
            using var message = Message(request);
            using var answer = await (request.FollowLocation ? _following : _plain).SendAsync(message).ConfigureAwait(false);
            var body = await answer.Content.ReadAsStringAsync().ConfigureAwait(false);
            var headers = answer.Headers.Concat(answer.Content.Headers).ToDictionary(pair => pair.Key, pair => string.Join(", ", pair.Value), StringComparer.OrdinalIgnoreCase);
            return new HostHttpResponse((int)answer.StatusCode, body, headers);
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException or WebException or IOException or UriFormatException or InvalidOperationException or FormatException)
        {
            return HostHttpResponse.NoAnswer(ErrorOf(e), e.GetBaseException().Message);
        }
    }

    // .NET has the socket error as an inner exception. Old Mono has a WebException, with or without one.
    private static CurlError ErrorOf(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain }:
                case WebException { Status: WebExceptionStatus.NameResolutionFailure }:
                    return CurlError.NameNotResolved;
                case SocketException { SocketErrorCode: SocketError.ConnectionRefused }:
                case WebException { Status: WebExceptionStatus.ConnectFailure }:
                    return CurlError.ConnectionRefused;
                case SocketException { SocketErrorCode: SocketError.TimedOut }:
                case TaskCanceledException:
                    return CurlError.TimedOut;
            }
        }

        return CurlError.ConnectionReset;
    }

    private static HttpRequestMessage Message(HostHttpRequest request)
    {
        var message = new HttpRequestMessage(new HttpMethod(request.Method), request.Url);
        if (request.Body.Length > 0) message.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(request.Body));
        foreach (var header in request.Headers)
        {
            if (!message.Headers.TryAddWithoutValidation(header.Key, header.Value)) message.Content?.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        return message;
    }
}
