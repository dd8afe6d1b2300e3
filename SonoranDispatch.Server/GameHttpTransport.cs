using SonoranDispatch.Contracts;

namespace SonoranDispatch.Server;

/// <summary>
/// The game server's own HTTP client. For a failure it gives no headers, and the body only as the text "HTTP 429: body". It gives up after
/// five seconds of silence. For a request without a response it tells only whether the request could leave at all.
/// </summary>
internal sealed class GameHttpTransport(Natives natives) : IHttpTransport
{
    /// <summary>The event that delivers the game server's responses: token, status, body, headers, error text.</summary>
    public const string AnswerEvent = "__cfx_internal:httpResponse";

    private readonly Dictionary<int, TaskCompletionSource<TransportResponse>> _waiting = [];

    /// <inheritdoc />
    public Task<TransportResponse> SendAsync(TransportRequest request)
    {
        // Any other scheme, file above all, crashes the game server.
        if (!request.Url.StartsWith("https://", StringComparison.Ordinal) && !request.Url.StartsWith("http://", StringComparison.Ordinal))
            return Task.FromResult(TransportResponse.NoAnswer("only http and https are sent", sent: false));

        var headers = new Dictionary<string, object>();
        foreach (var header in request.Headers) headers[header.Key] = header.Value;

        var token = natives.PerformHttpRequest(new Dictionary<string, object>
        {
            ["method"] = request.Method,
            ["url"] = request.Url,
            ["data"] = request.Body ?? "",
            ["headers"] = headers,
            ["followLocation"] = false,
        });
        if (token < 0) return Task.FromResult(TransportResponse.NoAnswer("the game server did not start the request", sent: false));

        var answer = new TaskCompletionSource<TransportResponse>();
        _waiting[token] = answer;
        return answer.Task;
    }

    /// <summary>Handles a response. Tokens of other resources, of an earlier run, or already answered are ignored.</summary>
    public void Answer(object? token, object? status, object? body, object? error)
    {
        if (!LuaValue.TryInt(token, out var number) || !_waiting.TryGetValue(number, out var waiting)) return;

        _waiting.Remove(number);
        var words = LuaValue.Text(error);
        waiting.TrySetResult(LuaValue.TryInt(status, out var code) && code > 0
            ? new TransportResponse(code, code < 400 ? LuaValue.Text(body) : BodyIn(words))
            : TransportResponse.NoAnswer(words, sent: !CurlText.NeverLeft(words)));
    }

    private static string BodyIn(string error)
    {
        if (!error.StartsWith("HTTP ", StringComparison.Ordinal)) return error;

        var colon = error.IndexOf(": ", StringComparison.Ordinal);
        return colon < 0 ? "" : error.Substring(colon + 2);
    }
}
