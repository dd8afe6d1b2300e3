using System.Text.RegularExpressions;

namespace SonoranDispatch.Tests.Nui;

/// <summary>Tests what the page's files may not contain.</summary>
public sealed partial class PageFilesTests
{
    [Fact]
    public void NoTextBecomesMarkupOrCode()
    {
        Assert.All(Files("*.js"), file => Assert.DoesNotMatch(
            @"innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|\beval\b|new Function|createContextualFragment",
            File.ReadAllText(file)));
    }

    [Fact]
    public void NothingIsLoadedFromElsewhere()
    {
        Assert.All(Files("*"), file => Assert.DoesNotMatch(
            """(src|href)\s*=\s*["'](https?:)?//|url\(\s*["']?https?:|@import|from\s+["']https?:|@font-face""",
            File.ReadAllText(file)));
    }

    [Fact]
    public void ThePageAllowsOnlyItsOwnScriptsAndHasNoneInline()
    {
        var page = File.ReadAllText(Path.Combine(NuiServer.Folder, "index.html"));

        Assert.Contains("default-src 'none'; script-src 'self'; style-src 'self'", page, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)", page);
    }

    // BrowserSupportTests know every feature, where node is installed. These are the likeliest.
    [Fact]
    public void NothingIsUsedThatTheGamesBrowserLacks()
    {
        Assert.All(Files("*.css"), file => Assert.DoesNotMatch(
            @"(?m)^\s*&|:has\(|@container|color-mix|oklch|^\s*(translate|rotate|scale)\s*:|\d[ds]v[hw]|:dir\(|text-wrap|@scope|@starting-style",
            File.ReadAllText(file)));
        Assert.All(Files("*.js"), file => Assert.DoesNotMatch(
            @"\.(toSorted|toReversed|toSpliced|findLast\w*Of|union|intersection|withResolvers|groupBy|showPopover|isWellFormed)\(",
            File.ReadAllText(file)));
    }

    [Fact]
    public void EveryFileIsSmall()
    {
        Assert.All(Files("*"), file => Assert.InRange(NewLine().Count(File.ReadAllText(file)), 1, 200));
    }

    private static string[] Files(string pattern)
    {
        var files = Directory.GetFiles(NuiServer.Folder, pattern, SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        return files;
    }

    [GeneratedRegex("\n", RegexOptions.NonBacktracking)]
    private static partial Regex NewLine();
}
