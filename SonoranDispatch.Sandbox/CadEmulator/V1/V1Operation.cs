using SonoranDispatch.Sandbox.CadEmulator.Reading;

namespace SonoranDispatch.Sandbox.CadEmulator.V1;

/// <summary>One request type of v1.</summary>
/// <param name="Area">The first segment of the path.</param>
/// <param name="Type">The type. In lower case it is the second segment of the path.</param>
/// <param name="Plan">The lowest plan that includes it, from the page of the type.</param>
/// <param name="Handle">Handles the single object in data.</param>
internal sealed record V1Operation(string Area, string Type, CadPlan Plan, Func<StrictFieldReader, EmulatorResponse> Handle)
{
    /// <summary>The full path.</summary>
    public string Path => "/" + Area + "/" + Type.ToLowerInvariant();
}
