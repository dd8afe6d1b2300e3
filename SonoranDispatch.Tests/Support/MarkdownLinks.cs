using System.Text.RegularExpressions;

namespace SonoranDispatch.Tests.Support;

/// <summary>Reads the links of Markdown pages.</summary>
internal static partial class MarkdownLinks
{
    /// <summary>Returns the relative links of all pages in a folder that lead to no file in that folder or to no heading, each with its page.</summary>
    public static IReadOnlyList<string> Broken(string root) => Broken(root, Directory.EnumerateFiles(root, "*.md", SearchOption.AllDirectories));

    /// <summary>The same for some pages in a folder.</summary>
    public static IReadOnlyList<string> Broken(string root, IEnumerable<string> pages) =>
        [.. from page in pages from target in Targets(File.ReadAllText(page)) where !target.Contains("://", StringComparison.Ordinal) && !Leads(root, page, target) select Path.GetRelativePath(root, page) + ": " + target];

    /// <summary>Returns the targets of a page's links and pictures.</summary>
    public static IEnumerable<string> Targets(string text) => Links().Matches(text).Select(match => match.Groups[1].Value);

    private static bool Leads(string root, string page, string target)
    {
        var parts = target.Split('#');
        var path = parts[0].Length == 0 ? page : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, parts[0]));
        if (!path.StartsWith(Path.GetFullPath(root), StringComparison.Ordinal) || !(File.Exists(path) || Directory.Exists(path))) return false;

        return parts.Length == 1 || Headings().Matches(File.ReadAllText(path)).Any(heading => Anchor(heading.Groups[1].Value) == parts[1]);
    }

    // As GitHub makes them: lower case, without punctuation, spaces as hyphens.
    private static string Anchor(string heading) => Dropped().Replace(heading.Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"^#+ (.*?)\r?$", RegexOptions.Multiline)]
    private static partial Regex Headings();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex Dropped();
}
