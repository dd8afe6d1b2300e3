using System.Globalization;
using System.Text.Json.Nodes;

namespace SonoranDispatch.Sandbox.CadEmulator.V2;

/// <summary>
/// v2's error responses: application/problem+json from the service, plain JSON from the gateway in front of it. The fields are documented. The texts
/// of title and detail are the emulator's own.
/// </summary>
internal sealed class V2Problems
{
    private int _count;

    /// <summary>An error response of the service.</summary>
    /// <param name="status">400 and above.</param>
    /// <param name="detail">The reason, as a sentence.</param>
    /// <param name="instance">The requested path.</param>
    public EmulatorResponse Of(int status, string detail, string instance)
    {
        var body = new JsonObject
        {
            ["type"] = "about:blank",
            ["title"] = TitleOf(status),
            ["status"] = status,
            ["detail"] = detail,
            ["instance"] = instance,
            ["traceId"] = NextId(),
        };
        return new EmulatorResponse(status, "application/problem+json; charset=utf-8", ResponseFormat.Text(body));
    }

    /// <summary>An error response of the gateway: a message and a request id instead of a problem.</summary>
    public EmulatorResponse Gateway(int status, string message) =>
        EmulatorResponse.Json(status, new JsonObject { ["message"] = message, ["request_id"] = NextId() });

    private static string TitleOf(int status) => status switch
    {
        400 => "Bad Request",
        401 => "Unauthorized",
        402 => "Payment Required",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        415 => "Unsupported Media Type",
        >= 500 => "Internal Server Error",
        _ => "Refused",
    };

    private string NextId() => Interlocked.Increment(ref _count).ToString("x32", CultureInfo.InvariantCulture);
}
