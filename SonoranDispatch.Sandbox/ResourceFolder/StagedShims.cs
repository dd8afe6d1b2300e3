using StandInManifest = StandIn.Host.Resources.ResourceManifest;

namespace SonoranDispatch.Sandbox.ResourceFolder;

/// <summary>The staged stand-ins for other dispatch resources, beside the staged resource.</summary>
public static class StagedShims
{
    /// <summary>Returns their folders, sorted by name.</summary>
    /// <exception cref="DirectoryNotFoundException">The stand-ins were not built.</exception>
    public static IReadOnlyList<string> Folders()
    {
        var folder = Path.Combine(Path.GetDirectoryName(StagedFolder.Find())!, "[compat]");
        return [.. Directory.GetDirectories(folder).Order(StringComparer.Ordinal)];
    }

    /// <summary>Returns one of them as the game server lists it, without its scripts, which are Lua.</summary>
    /// <param name="folder">Its folder.</param>
    public static StandInManifest Manifest(string folder) => StagedFolder.Read(folder) with { ServerScripts = [], ClientScripts = [] };
}
