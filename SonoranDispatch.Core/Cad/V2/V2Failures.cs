using SonoranDispatch.Contracts;

namespace SonoranDispatch.Cad;

/// <summary>Turns version 2's statuses and problem+json into typed failures. Source: the vendor's page v2/authentication.</summary>
internal static class V2Failures
{
    /// <summary>Why an answer is none.</summary>
    /// <param name="answer">Any answer, also a success that says that the path is gone.</param>
    /// <param name="about">What was asked.</param>
    /// <param name="key">The key, to be masked.</param>
    /// <returns><c>null</c> for a success.</returns>
    public static CadFailure? Of(HttpAnswer answer, V2Subject about, string key)
    {
        var problem = answer.IsSuccess ? null : ProblemText.Of(answer.Body);
        if (Kind(answer, problem, about) is not { } kind) return null;

        var words = problem is { Text: { Length: > 0 } text } ? text : answer.Body;
        return new CadFailure(kind, answer.Status, FailureText.Clean(words, key), StatusFailure.Wait(answer));
    }

    private static CadFailureKind? Kind(HttpAnswer answer, ProblemText? problem, V2Subject about)
    {
        if (StatusFailure.Of(answer) is { } certain) return certain;
        if (answer.IsSuccess) return Gone.Says(answer.Body) ? CadFailureKind.VersionGone : null;
        return answer.Status switch
        {
            400 or 422 when about == V2Subject.UnassignedCall && AsksForUnits(problem) => CadFailureKind.NeedsUnits,
            401 => CadFailureKind.BadKey,
            402 => CadFailureKind.NotEnabled,
            403 => Forbidden(problem),
            404 or 410 => NotFound(answer, problem, about),
            _ => CadFailureKind.Refused,
        };
    }

    private static bool AsksForUnits(ProblemText? problem)
    {
        if (problem is null) return false;
        if (problem.Says("identifier") && (problem.Says("target") || problem.Says("at least one") || problem.Says("required"))) return true;
        return problem.Says("communityUserId") && (problem.Says("accounts") || problem.Says("at least one") || problem.Says("required"));
    }

    private static CadFailureKind Forbidden(ProblemText? problem) => problem switch
    {
        not null when problem.Says("API key") || problem.Says("token") => CadFailureKind.BadKey,
        not null when problem.Says("server id") || problem.Says("serverId") => CadFailureKind.BadServer,
        _ => CadFailureKind.NotEnabled,
    };

    /// <summary>
    /// The page documents 404 for a server id that the community does not have, and a call can be missing too. What the text names
    /// first is what is missing: "Call 501 was not found on server 1" is about the call. Without words the path decides.
    /// </summary>
    private static CadFailureKind NotFound(HttpAnswer answer, ProblemText? problem, V2Subject about)
    {
        if (about == V2Subject.Version)
            return problem is { IsProblem: true } ? CadFailureKind.Refused : CadFailureKind.VersionGone;
        if (problem is null ? answer.Body.Trim().Length > 0 : problem.Says("no route")) return CadFailureKind.VersionGone;

        var server = problem?.Find("server") ?? -1;
        var thing = FirstOf(problem?.Find("call") ?? -1, problem?.Find("unit") ?? -1, problem?.Find("identifier") ?? -1);
        if (server >= 0 && (thing < 0 || server < thing)) return CadFailureKind.BadServer;
        if (thing >= 0 || about == V2Subject.Thing) return CadFailureKind.NotFound;
        return CadFailureKind.BadServer;
    }

    private static int FirstOf(params int[] places) => places.Where(place => place >= 0).DefaultIfEmpty(-1).Min();
}
