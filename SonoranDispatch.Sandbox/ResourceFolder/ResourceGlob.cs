using Microsoft.Extensions.FileSystemGlobbing;

namespace SonoranDispatch.Sandbox.ResourceFolder;

/// <summary>Resolves a manifest's globs as the game does: "*" within a folder, "**/" through any number of folders, none included.</summary>
internal static class ResourceGlob
{
    /// <summary>The files of a folder that a glob names.</summary>
    /// <param name="folder">The resource's folder.</param>
    /// <param name="glob">A path relative to it, with forward slashes.</param>
    /// <returns>Paths relative to the folder, with forward slashes, sorted; none where nothing fits.</returns>
    public static IReadOnlyList<string> Resolve(string folder, string glob)
    {
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(glob);
        return [.. matcher.GetResultsInFullPath(folder)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];
    }
}
