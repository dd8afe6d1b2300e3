using System.Text.Json.Nodes;

namespace SonoranDispatch.Sandbox.CadEmulator;

/// <summary>The CAD's response and what happens to the connection.</summary>
/// <param name="Status">HTTP status; 0 if the connection ends without a response.</param>
/// <param name="ContentType">Media type of the body.</param>
/// <param name="Body">The body as text.</param>
public sealed record EmulatorResponse(int Status, string ContentType, string Body)
{
    /// <summary>Headers besides the content type, such as Retry-After.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = NoHeaders;

    /// <summary>What happens to the connection.</summary>
    public TransportEffect Effect { get; init; }

    /// <summary>
    /// How long the response (or the end of the connection) is delayed, in milliseconds. The effect of the request itself is immediate.
    /// </summary>
    public int DelayMilliseconds { get; init; }

    /// <summary>True for any 2xx status.</summary>
    public bool IsSuccess => Status is >= 200 and < 300;

    private static IReadOnlyDictionary<string, string> NoHeaders { get; } = new Dictionary<string, string>();

    /// <summary>A plain line of text, as v1 responds.</summary>
    internal static EmulatorResponse Text(int status, string text) => new(status, "text/plain; charset=utf-8", text);

    /// <summary>A JSON response.</summary>
    internal static EmulatorResponse Json(int status, JsonNode body) => new(status, "application/json; charset=utf-8", ResponseFormat.Text(body));

    /// <summary>No response: the connection ends, or there is none.</summary>
    internal static EmulatorResponse Dropped(TransportEffect effect) => new(0, "", "") { Effect = effect };
}
