using System.Text.RegularExpressions;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Exports;

/// <summary>The example calls of docs/exports.md.</summary>
internal static partial class DocExamples
{
    /// <summary>Every export that has a heading on the page.</summary>
    public static IReadOnlyList<string> Exports { get; } =
        [.. Headings().Matches(Page).SelectMany(heading => Names().Matches(heading.Value).Select(name => name.Groups[1].Value))];

    private static string Page => Repository.Text("docs", "exports.md");

    /// <summary>Returns the code blocks of one language, in page order.</summary>
    /// <param name="language">The language as the page marks it: lua, js, csharp.</param>
    public static IReadOnlyList<string> In(string language) =>
        [.. Blocks().Matches(Page).Where(block => block.Groups[1].Value == language).Select(block => block.Groups[2].Value)];

    [GeneratedRegex("^## .*$", RegexOptions.Multiline)]
    private static partial Regex Headings();

    [GeneratedRegex(@"(\w+)\(")]
    private static partial Regex Names();

    [GeneratedRegex(@"^```(\w+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
