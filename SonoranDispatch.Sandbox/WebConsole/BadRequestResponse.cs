using System.Text;
using Microsoft.AspNetCore.Http;

namespace SonoranDispatch.Sandbox.WebConsole;

/// <summary>A response that says in one sentence why a request was rejected.</summary>
internal static class BadRequestResponse
{
    /// <summary>Plain text with an error status, 400 by default.</summary>
    public static IResult Because(string sentence, int status = StatusCodes.Status400BadRequest)
    {
        return TypedResults.Text(sentence, "text/plain", Encoding.UTF8, status);
    }
}
