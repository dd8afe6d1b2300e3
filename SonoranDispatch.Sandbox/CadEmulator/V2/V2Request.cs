using SonoranDispatch.Sandbox.CadEmulator.Reading;

namespace SonoranDispatch.Sandbox.CadEmulator.V2;

/// <summary>A v2 request that passed the checks: the key is valid, the server exists, and the body is an object.</summary>
/// <param name="Path">The path, used as a problem's instance.</param>
/// <param name="ServerId">The server id in the path; 0 if there is none.</param>
/// <param name="CallId">The call id in the path; 0 if there is none.</param>
/// <param name="Account">The account UUID in the path; empty if there is none.</param>
/// <param name="Fields">The body's fields; none if the operation has no body.</param>
/// <param name="Query">The query.</param>
/// <param name="Problems">Creates error responses.</param>
internal sealed record V2Request(
    string Path,
    int ServerId,
    int CallId,
    string Account,
    StrictFieldReader Fields,
    StrictQueryReader Query,
    V2Problems Problems)
{
    /// <summary>400 for the first problem in the fields or the query; <c>null</c> if there is none.</summary>
    public EmulatorResponse? Refusal()
    {
        var why = Fields.Refusal() ?? Query.Refusal();
        return why is null ? null : Problems.Of(400, why, Path);
    }

    /// <summary>404 for a call that does not exist.</summary>
    public EmulatorResponse NoSuchCall(int callId) => Problems.Of(404, "Call " + ResponseFormat.Number(callId) + " was not found.", Path);
}
