using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration.Reading;

/// <summary>What earlier releases read: keys that have another name now, and keys that are gone.</summary>
internal static class FormerOptions
{
    private static readonly string[] Retired = ["cad.limits.postal"];

    /// <summary>The path that an old one has now; <c>null</c> where it is none.</summary>
    public static string? NewPathOf(string path) => OptionCatalogue.All.FirstOrDefault(option => option.FormerPath.Length > 0 && string.Equals(option.FormerPath, path, StringComparison.Ordinal))?.Path;

    /// <summary>Whether an option of this path is gone.</summary>
    public static bool IsRetired(string path) => Retired.Contains(path, StringComparer.Ordinal);

    /// <summary>Whether a section of this path held options that have another path now.</summary>
    public static bool IsSection(string path) => OptionCatalogue.All.Any(option => option.FormerPath.StartsWith(path + ".", StringComparison.Ordinal));
}
