using SonoranDispatch.Cad.Reading;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Cad.V1;

/// <summary>
/// Turns version 1's error texts into typed failures. A known text counts only at the start of the response, so that a player's words which the CAD
/// repeats further on cannot pass for a settings error.
/// </summary>
internal static class V1Failures
{
    private static readonly (string Text, CadFailureKind Kind)[] Known =
    [
        ("INVALID API KEY", CadFailureKind.BadKey),
        ("INVALID COMMUNITY ID", CadFailureKind.BadCommunity),
        ("API IS NOT ENABLED FOR THIS COMMUNITY", CadFailureKind.NotEnabled),
        ("API ENDPOINT IS NOT ENABLED FOR THIS COMMUNITY", CadFailureKind.NotEnabled),
    ];

    /// <summary>Returns the failure that a response stands for.</summary>
    /// <param name="response">Any response, including a success that says that the path no longer exists.</param>
    /// <param name="key">The API key, to be masked.</param>
    /// <returns>Null for a success.</returns>
    public static CadFailure? Of(TransportResponse response, string key)
    {
        if (Kind(response) is not { } kind) return null;
        return new CadFailure(kind, response.Status, FailureText.Clean(Words(response.Body), key), HttpStatusFailure.Wait(response));
    }

    private static CadFailureKind? Kind(TransportResponse response)
    {
        if (HttpStatusFailure.Of(response) is { } certain) return certain;
        if (response.IsSuccess) return UnknownEndpointText.Says(response.Body) ? CadFailureKind.VersionGone : null;
        if (ByText(Words(response.Body)) is { } known) return known;
        return response.Status switch
        {
            401 => CadFailureKind.BadKey,
            402 or 403 => CadFailureKind.NotEnabled,
            404 => IsAboutAThing(response.Body) ? CadFailureKind.NotFound : CadFailureKind.VersionGone,
            410 => CadFailureKind.VersionGone,
            _ => CadFailureKind.Refused,
        };
    }

    private static CadFailureKind? ByText(string text)
    {
        var start = text.TrimStart(' ', '\t', '\r', '\n', '"', '\uFEFF');
        if (start.StartsWith("ERROR:", StringComparison.OrdinalIgnoreCase)) start = start.Substring("ERROR:".Length).TrimStart();
        foreach (var (known, kind) in Known)
        {
            if (start.StartsWith(known, StringComparison.OrdinalIgnoreCase)) return kind;
        }

        return RefusedOperationText.Of(start);
    }

    /// <summary>
    /// Whether a 404 is about a call or unit. The one documented text is "API ID NOT LINKED TO AN ACCOUNT IN THIS COMMUNITY". HTML or JSON comes from
    /// the gateway.
    /// </summary>
    private static bool IsAboutAThing(string body)
    {
        var text = body.TrimStart();
        if (text.Length == 0 || text[0] is '<' or '{') return false;
        return Says("CALL") || Says("UNIT") || Says("API ID") || Says("IDENT");

        bool Says(string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
    }

    private static string Words(string body) => CadProblemDetails.Of(body) is { Text: { Length: > 0 } text } ? text : body;
}
