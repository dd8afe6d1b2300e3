using System.Text.Json.Nodes;

namespace SonoranDispatch.Sandbox.CadEmulator;

/// <summary>What the CAD answers, and what becomes of the connection.</summary>
/// <param name="Status">HTTP status; 0 where the connection ends without an answer.</param>
/// <param name="ContentType">Media type of the body.</param>
/// <param name="Body">The body's text.</param>
public sealed record EmulatorResponse(int Status, string ContentType, string Body)
{
    /// <summary>Headers besides the content type, such as Retry-After.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = NoHeaders;

    /// <summary>What the connection does.</summary>
    public TransportEffect Effect { get; init; }

    /// <summary>How long the answer (or the end of the connection) is held back, in milliseconds. The effect itself happens at once.</summary>
    public int DelayMilliseconds { get; init; }

    /// <summary>Any 2xx.</summary>
    public bool IsSuccess => Status is >= 200 and < 300;

    private static IReadOnlyDictionary<string, string> NoHeaders { get; } = new Dictionary<string, string>();

    /// <summary>A bare line of text, as v1 answers.</summary>
    internal static EmulatorResponse Text(int status, string text) => new(status, "text/plain; charset=utf-8", text);

    /// <summary>JSON.</summary>
    internal static EmulatorResponse Json(int status, JsonNode body) => new(status, "application/json; charset=utf-8", ResponseFormat.Text(body));

    /// <summary>No answer: the connection ends, or there is none.</summary>
    internal static EmulatorResponse Dropped(TransportEffect effect) => new(0, "", "") { Effect = effect };
}
