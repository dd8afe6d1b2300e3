using SonoranDispatch.Sandbox.CadEmulator.Reading;

namespace SonoranDispatch.Sandbox.CadEmulator.V1;

/// <summary>One request type of v1.</summary>
/// <param name="Area">The first part of the path.</param>
/// <param name="Type">The type; in lower case it is the second part of the path.</param>
/// <param name="Handle">Acts on the one object in data.</param>
internal sealed record V1Operation(string Area, string Type, Func<StrictFieldReader, EmulatorResponse> Handle)
{
    /// <summary>The whole path.</summary>
    public string Path => "/" + Area + "/" + Type.ToLowerInvariant();
}
