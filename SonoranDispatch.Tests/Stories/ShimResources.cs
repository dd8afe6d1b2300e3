using StandIn.Host.Resources;

namespace SonoranDispatch.Tests.Stories;

/// <summary>The shims for other dispatch resources as the game server lists them, without their scripts, which are Lua.</summary>
internal static class ShimResources
{
    /// <summary>Returns the manifest of one shim, as the server knows it.</summary>
    /// <param name="name">The resource that the shim replaces.</param>
    public static ResourceManifest Manifest(string name) => new()
    {
        Name = name,
        Metadata = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [global::SonoranDispatch.Server.DispatchResource.StandInMarker] = ["yes"] },
    };
}
