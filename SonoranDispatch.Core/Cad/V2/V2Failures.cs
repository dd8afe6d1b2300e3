using SonoranDispatch.Cad.Reading;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Cad.V2;

/// <summary>Turns version 2's statuses and problem+json into typed failures. Source: the vendor's page v2/authentication.</summary>
internal static class V2Failures
{
    /// <summary>Returns the failure that a response stands for.</summary>
    /// <param name="response">Any response, including a success that says that the path no longer exists.</param>
    /// <param name="about">What the request was about.</param>
    /// <param name="key">The API key, to be masked.</param>
    /// <returns>Null for a success.</returns>
    public static CadFailure? Of(TransportResponse response, V2ResourceKind about, string key)
    {
        var problem = response.IsSuccess ? null : CadProblemDetails.Of(response.Body);
        var words = problem is { Text: { Length: > 0 } text } ? text : response.Body;
        if (Kind(response, problem, words, about) is not { } kind) return null;

        return new CadFailure(kind, response.Status, FailureText.Clean(words, key), HttpStatusFailure.Wait(response));
    }

    private static CadFailureKind? Kind(TransportResponse response, CadProblemDetails? problem, string words, V2ResourceKind about)
    {
        if (HttpStatusFailure.Of(response) is { } certain) return certain;
        if (response.IsSuccess) return UnknownEndpointText.Says(response.Body) ? CadFailureKind.VersionGone : null;
        return response.Status switch
        {
            400 or 422 when about == V2ResourceKind.UnassignedCall && AsksForUnits(problem) => CadFailureKind.NeedsUnits,
            401 => CadFailureKind.BadKey,
            402 => CadFailureKind.NotEnabled,
            403 => Forbidden(problem),
            404 or 410 => NotFound(response, problem, about),
            _ => RefusedOperationText.Of(words) ?? CadFailureKind.Refused,
        };
    }

    private static bool AsksForUnits(CadProblemDetails? problem)
    {
        if (problem is null) return false;
        if (problem.Says("identifier") && (problem.Says("target") || problem.Says("at least one") || problem.Says("required"))) return true;
        return problem.Says("communityUserId") && (problem.Says("accounts") || problem.Says("at least one") || problem.Says("required"));
    }

    private static CadFailureKind Forbidden(CadProblemDetails? problem) => problem switch
    {
        not null when problem.Says("API key") || problem.Says("token") => CadFailureKind.BadKey,
        not null when problem.Says("server id") || problem.Says("serverId") => CadFailureKind.BadServer,
        _ => CadFailureKind.NotEnabled,
    };

    /// <summary>
    /// Interprets a 404. The page documents it for a server id that the community does not have, but a call can be missing too. Whatever the text
    /// names first is what is missing: "Call 501 was not found on server 1" is about the call. Without a text the path decides. On a path with a call's
    /// number only the gateway's own words and the server's absence are certain; anything else may be about the call, unless it names a unit.
    /// </summary>
    private static CadFailureKind NotFound(TransportResponse response, CadProblemDetails? problem, V2ResourceKind about)
    {
        if (about == V2ResourceKind.Version)
            return problem is { IsProblem: true } ? CadFailureKind.Refused : CadFailureKind.VersionGone;
        if (response.Status == 410 && about is V2ResourceKind.Server or V2ResourceKind.UnassignedCall) return CadFailureKind.VersionGone;
        if (problem is null ? IsGateways(response.Body.TrimStart(), about) : problem.Says("no route")) return CadFailureKind.VersionGone;

        var server = problem?.Find("server") ?? -1;
        var unit = FirstOf(problem?.Find("unit") ?? -1, problem?.Find("identifier") ?? -1);
        var thing = FirstOf(problem?.Find("call") ?? -1, unit);
        if (server >= 0 && (thing < 0 || server < thing)) return CadFailureKind.BadServer;
        if (about == V2ResourceKind.Call && unit >= 0) return CadFailureKind.Refused;
        if (thing >= 0 || about is V2ResourceKind.Thing or V2ResourceKind.Call) return CadFailureKind.NotFound;
        return response.Status == 410 ? CadFailureKind.VersionGone : CadFailureKind.BadServer;
    }

    // A page is the gateway's. A plain line may be the CAD's own about a call.
    private static bool IsGateways(string body, V2ResourceKind about) => about == V2ResourceKind.Call ? body.StartsWith("<", StringComparison.Ordinal) : body.Length > 0;

    private static int FirstOf(params int[] places) => places.Where(place => place >= 0).DefaultIfEmpty(-1).Min();
}
