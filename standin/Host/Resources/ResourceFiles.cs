namespace StandIn.Host.Resources;

/// <summary>Finds files of a resource, and nothing outside its folder.</summary>
internal static class ResourceFiles
{
    /// <summary>Returns the full path of a file, or null if the name points outside the resource's folder.</summary>
    internal static string? Path(ResourceManifest manifest, string file)
    {
        if (manifest.Folder.Length == 0 || file.Length == 0 || System.IO.Path.IsPathRooted(file)) return null;
        if (file.Split('/', '\\').Contains("..")) return null;
        return System.IO.Path.Combine(manifest.Folder, file.Replace('\\', '/'));
    }

    /// <summary>
    /// Returns the lookup for a server script's dependencies: the resource's root first, then every folder that contains a script
    /// (SonoranDispatch.Tests/StandIn/ResourceFromFiles.cs).
    /// </summary>
    internal static Func<string, string?> ServerAssemblies(ResourceManifest manifest)
    {
        var folders = new[] { "" }.Concat(manifest.ServerScripts.Select(script => System.IO.Path.GetDirectoryName(script) ?? "")).Distinct(StringComparer.Ordinal).ToArray();
        return name => folders.Select(folder => System.IO.Path.Combine(manifest.Folder, folder, name + ".dll")).FirstOrDefault(File.Exists);
    }

    /// <summary>Returns the lookup for a client script's dependencies: only among the files that clients are sent.</summary>
    internal static Func<string, string?> ClientAssemblies(ResourceManifest manifest) => name => manifest.ClientScripts.Concat(manifest.Files)
        .Where(file => System.IO.Path.GetFileName(file) == name + ".dll")
        .Select(file => Path(manifest, file)).FirstOrDefault(path => path is not null && File.Exists(path));
}
