using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace SonoranDispatch.Sandbox.WebConsole;

/// <summary>
/// Rejects requests from foreign web pages, which the browser on this machine would otherwise let reach a loopback address. A foreign name that
/// resolves to this address (DNS rebinding) is visible in Host. A foreign form or script is visible in its content type or Origin. A script that
/// sends JSON needs a preflight request first (CORS), which is never answered.
/// </summary>
internal static class LoopbackGuard
{
    /// <summary>Responds 400 with a sentence, or passes the request on.</summary>
    public static Task PassAsync(HttpContext context, RequestDelegate next)
    {
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.ContentSecurityPolicy = "frame-ancestors 'self'";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return Complaint(context.Request) is { } complaint
            ? BadRequestResponse.Because(complaint).ExecuteAsync(context)
            : next(context);
    }

    private static string? Complaint(HttpRequest request)
    {
        if (!IsLoopback(request.Host.Host))
            return "The sandbox answers to localhost and 127.0.0.1 only.";
        if (request.Headers.TryGetValue(HeaderNames.Origin, out var origin) && !IsOwn(origin.ToString(), request.Host))
            return "The sandbox takes nothing from other web pages.";
        if (HttpMethods.IsPost(request.Method) && !request.HasJsonContentType())
            return "A POST needs Content-Type: application/json.";
        return null;
    }

    private static bool IsOwn(string origin, HostString host)
    {
        return string.Equals(origin, $"http://{host}", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsLoopback(string name)
    {
        return string.Equals(name, "localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(name, out var address) && IPAddress.IsLoopback(address));
    }
}
