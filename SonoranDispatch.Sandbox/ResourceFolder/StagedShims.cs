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
}
