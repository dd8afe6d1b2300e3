using StandIn.Host.Resources;

namespace SonoranDispatch.Tests.Stories;

/// <summary>Our stand-ins for other dispatch resources as the game server lists them, without their scripts, which are Lua.</summary>
internal static class ShimResources
{
    /// <summary>What the server knows of one.</summary>
    /// <param name="name">The resource in whose place it stands.</param>
    public static ResourceManifest Manifest(string name) => new()
    {
        Name = name,
        Metadata = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [global::SonoranDispatch.Server.DispatchResource.StandInMarker] = ["yes"] },
    };
}
