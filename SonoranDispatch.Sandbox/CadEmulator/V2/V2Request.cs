using SonoranDispatch.Sandbox.CadEmulator.Reading;

namespace SonoranDispatch.Sandbox.CadEmulator.V2;

/// <summary>A v2 request that has been let in: the key is good, the server exists, the body is an object.</summary>
/// <param name="Path">The path, for a problem's instance.</param>
/// <param name="ServerId">The path's server id; 0 where it has none.</param>
/// <param name="CallId">The path's call id; 0 where it has none.</param>
/// <param name="Account">The path's account UUID; empty where it has none.</param>
/// <param name="Fields">The body's fields; none where the operation has no body.</param>
/// <param name="Query">The query.</param>
/// <param name="Problems">Makes refusals.</param>
internal sealed record V2Request(
    string Path,
    int ServerId,
    int CallId,
    string Account,
    StrictFieldReader Fields,
    StrictQueryReader Query,
    V2Problems Problems)
{
    /// <summary>400 for the first thing wrong with the fields or the query; <c>null</c> where all is well.</summary>
    public EmulatorResponse? Refusal()
    {
        var why = Fields.Refusal() ?? Query.Refusal();
        return why is null ? null : Problems.Of(400, why, Path);
    }

    /// <summary>404 for a call that is not there.</summary>
    public EmulatorResponse NoSuchCall(int callId) => Problems.Of(404, "Call " + ResponseFormat.Number(callId) + " was not found.", Path);
}
