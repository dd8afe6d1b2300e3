using System.Text.RegularExpressions;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Conventions;

/// <summary>Compares docs/architecture.md with the compiled code.</summary>
public sealed partial class ArchitecturePageTests
{
    private static readonly string Page = Repository.Text("docs", "architecture.md");
    private static readonly CoreModules Core = CoreModules.Read(typeof(CompositionRoot).Assembly.Location);

    [Fact]
    public void ThePictureHasTheModulesOfTheCode() =>
        Assert.Equal([.. Core.Names], Arrows().SelectMany(arrow => new[] { arrow.From, arrow.To }).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void ThePictureHasTheArrowsOfTheCode()
    {
        var (code, picture) = (Core.Reduced().ToHashSet(), Arrows().ToHashSet());

        Assert.Equal(("", ""), (Said(code.Except(picture)), Said(picture.Except(code))));

        static string Said(IEnumerable<(string From, string To)> arrows) => string.Join(", ", arrows.Order().Select(arrow => arrow.From + " --> " + arrow.To));
    }

    [Fact]
    public void EveryModuleHasASentence() =>
        Assert.Equal([.. Core.Names], Rows().Matches(Page).Select(row => row.Groups[1].Value).Order(StringComparer.Ordinal));

    [Fact]
    public void EveryTypeThePageNamesExists()
    {
        var known = new[] { typeof(CompositionRoot).Assembly, typeof(global::SonoranDispatch.Server.ServerScript).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Select(type => type.Name)
            .ToHashSet(StringComparer.Ordinal);

        Assert.Empty(Types().Matches(Page).Select(name => name.Groups[1].Value).Where(name => !known.Contains(name)).Except(Core.Names));
    }

    private static IEnumerable<(string From, string To)> Arrows() =>
        ArrowLines().Matches(Page).SelectMany(line => line.Groups[2].Value.Split('&', StringSplitOptions.TrimEntries).Select(to => (line.Groups[1].Value, to)));

    [GeneratedRegex(@"^ *(\w+) --> ([\w& ]+)$", RegexOptions.Multiline)]
    private static partial Regex ArrowLines();

    [GeneratedRegex(@"^\| `(\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex Rows();

    [GeneratedRegex(@"`(I?[A-Z][a-z]+[A-Za-z]*)`")]
    private static partial Regex Types();
}
