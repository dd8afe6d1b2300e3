using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace SonoranDispatch.Sandbox.WebConsole;

/// <summary>
/// Keeps web pages from elsewhere out, which the machine's own browser would let reach a loopback address.
/// A foreign name that was made to point here (DNS rebinding) shows in Host; a foreign form or script shows in its
/// content type or Origin. A script that sends JSON would have to ask first (CORS), and is never answered.
/// </summary>
internal static class LoopbackGuard
{
    /// <summary>Answers 400 with a sentence, or lets the request pass.</summary>
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
