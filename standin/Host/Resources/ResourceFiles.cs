namespace StandIn.Host.Resources;

/// <summary>Finds files of a resource and nothing outside it.</summary>
internal static class ResourceFiles
{
    /// <summary>The whole path of a file, or null where the name leads out of the resource's folder.</summary>
    internal static string? Path(ResourceManifest manifest, string file)
    {
        if (manifest.Folder.Length == 0 || file.Length == 0 || System.IO.Path.IsPathRooted(file)) return null;
        if (file.Split('/', '\\').Contains("..")) return null;
        return System.IO.Path.Combine(manifest.Folder, file.Replace('\\', '/'));
    }

    /// <summary>Where a server script's dependency stands: the resource's root first, then every folder a script came from (facts section a).</summary>
    internal static Func<string, string?> ServerAssemblies(ResourceManifest manifest)
    {
        var folders = new[] { "" }.Concat(manifest.ServerScripts.Select(script => System.IO.Path.GetDirectoryName(script) ?? "")).Distinct(StringComparer.Ordinal).ToArray();
        return name => folders.Select(folder => System.IO.Path.Combine(manifest.Folder, folder, name + ".dll")).FirstOrDefault(File.Exists);
    }

    /// <summary>Where a client script's dependency stands: only among what clients are sent.</summary>
    internal static Func<string, string?> ClientAssemblies(ResourceManifest manifest) => name => manifest.ClientScripts.Concat(manifest.Files)
        .Where(file => System.IO.Path.GetFileName(file) == name + ".dll")
        .Select(file => Path(manifest, file)).FirstOrDefault(path => path is not null && File.Exists(path));
}
