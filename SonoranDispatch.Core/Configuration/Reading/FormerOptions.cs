using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration.Reading;

/// <summary>Option paths of earlier releases: renamed ones and removed ones.</summary>
internal static class FormerOptions
{
    private static readonly string[] Retired = ["cad.limits.postal"];

    /// <summary>Returns the current path of a renamed option, or <c>null</c> if the path is not a former one.</summary>
    public static string? NewPathOf(string path) => OptionCatalogue.All.FirstOrDefault(option => option.FormerPath.Length > 0 && string.Equals(option.FormerPath, path, StringComparison.Ordinal))?.Path;

    /// <summary>Returns whether the option at this path was removed.</summary>
    public static bool IsRetired(string path) => Retired.Contains(path, StringComparer.Ordinal);

    /// <summary>Returns whether the section at this path contained options that have a different path now.</summary>
    public static bool IsSection(string path) => OptionCatalogue.All.Any(option => option.FormerPath.StartsWith(path + ".", StringComparison.Ordinal));
}
