using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Text;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Server;

/// <summary>
/// The runtime's own HTTP client, for servers on which it works: unlike the game server's client it checks certificates and provides
/// headers. Its awaits return to the main thread through the project's synchronization context.
/// </summary>
internal sealed class SystemHttpTransport : IHttpTransport
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false }) { Timeout = Patience };

    /// <inheritdoc />
    public async Task<TransportResponse> SendAsync(TransportRequest request)
    {
        try
        {
            using var message = new HttpRequestMessage(new HttpMethod(request.Method), request.Url);
            if (request.Body is { } sent) message.Content = new StringContent(sent, Encoding.UTF8, "application/json");
            foreach (var header in request.Headers)
                if (!header.Key.StartsWith("Content-", StringComparison.OrdinalIgnoreCase)) message.Headers.TryAddWithoutValidation(header.Key, header.Value);

            using var answer = await _client.SendAsync(message);

            // The CAD writes UTF-8. The charset that a response names is not looked up: the runtime throws for one that it does not know.
            var body = Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync());
            return new TransportResponse((int)answer.StatusCode, body, answer.Headers.RetryAfter?.Delta);
        }
        catch (HttpRequestException lost)
        {
            return TransportResponse.NoAnswer(lost.InnerException?.Message ?? lost.Message, sent: !NeverLeft(lost));
        }
        catch (OperationCanceledException)
        {
            return TransportResponse.NoAnswer("no answer within " + Patience.TotalSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture) + " s");
        }
    }

    // .NET wraps a socket exception; the game server's Mono throws a web exception, with or without one inside.
    private static bool NeverLeft(Exception lost)
    {
        for (var cause = lost; cause is not null; cause = cause.InnerException)
        {
            if (cause is SocketException { SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain }) return true;
            if (cause is WebException { Status: WebExceptionStatus.NameResolutionFailure or WebExceptionStatus.ConnectFailure }) return true;
        }

        return false;
    }
}
