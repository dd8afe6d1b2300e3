using Microsoft.Extensions.FileSystemGlobbing;

namespace SonoranDispatch.Sandbox.ResourceFolder;

/// <summary>Resolves a manifest's globs like the game: "*" matches within a folder, "**/" matches any number of folders, including none.</summary>
internal static class ResourceGlob
{
    /// <summary>Returns the files of a folder that match a glob.</summary>
    /// <param name="folder">The resource's folder.</param>
    /// <param name="glob">A path relative to the folder, with forward slashes.</param>
    /// <returns>Paths relative to the folder, with forward slashes, sorted. Empty if nothing matches.</returns>
    public static IReadOnlyList<string> Resolve(string folder, string glob)
    {
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(glob);
        return [.. matcher.GetResultsInFullPath(folder)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];
    }
}
