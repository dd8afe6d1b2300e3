using System.Text.RegularExpressions;
using SonoranDispatch.Compatibility;
using SonoranDispatch.Configuration.Options;
using SonoranDispatch.Contracts;
using SonoranDispatch.Sandbox.Documentation;
using SonoranDispatch.Sandbox.Scenarios.Compat;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Compatibility;

/// <summary>Compares docs/compatibility.md with the code: everything that is supported is listed, and nothing else is listed as supported.</summary>
public sealed partial class CompatibilityPageTests
{
    private const string NotSupported = "### Not supported";

    private static readonly IReadOnlyList<string> HeardByOurOwnClientScript = [.. AlertSurfaces.All.SelectMany(surface => surface.Entries).Where(entry => entry.Kind == EntryKind.ClientEvent).Select(entry => entry.Name)];

    private static readonly IReadOnlyList<ShimScript> Shims = ShimScript.ReadAll();

    private static readonly IReadOnlyList<string> Taken =
    [
        .. CompatEvents.Names
            .Concat([CompatEvents.Attach, CompatEvents.Detach])
            .Concat(HeardByOurOwnClientScript)
            .Concat(ErsEvents.Events.Select(name => ErsEvents.Prefix + name))
            .Concat(Shims.SelectMany(shim => shim.Events))
            .Distinct(),
    ];

    public static TheoryData<string> Events => [.. Taken];

    public static TheoryData<string> Exports => [.. Shims.SelectMany(shim => shim.Exports.Select(name => shim.Resource + " " + name)).Distinct()];

    private static string Page => Repository.Text("docs", "compatibility.md");

    [Fact]
    public void ItsTablesAreThoseOfTheDeclarations() =>
        Assert.True(SurfaceTables.Fill(Page) == Page, "docs/compatibility.md differs from the surfaces' declarations. Run: " + DocumentationCommand.CommandLine);

    [Fact]
    public void ASurfaceWithoutATableIsNotForgotten() =>
        Assert.Contains("cd_dispatch", Assert.Throws<FormatException>(() => SurfaceTables.Fill(Page.Replace("<!-- surface: cd_dispatch -->", "", StringComparison.Ordinal))).Message, StringComparison.Ordinal);

    [Fact]
    public void EveryClientEventIsHeardByOurOwnClientScript()
    {
        var script = Repository.Text("SonoranDispatch.Client", "CompatExports.cs");

        Assert.All(AlertSurfaces.All, surface => Assert.All(
            surface.Entries.Where(entry => entry.Kind == EntryKind.ClientEvent),
            entry => Assert.Contains($"\"{entry.Name}\", \"{surface.Id}\", \"{entry.Function}\"", script, StringComparison.Ordinal)));
    }

    [Fact]
    public void EverySurfaceIsListedAndHasASwitch() =>
        Assert.All(AlertSurfaces.All.Where(surface => surface.Id != CompatSurfaceIds.Client), surface => Assert.Contains(CompatSurfaceIds.SwitchOf(surface.Id), CompatSurfaceIds.All));

    [Theory]
    [MemberData(nameof(Events))]
    public void AnEventThatIsTakenStandsOnThePage(string name) => Assert.Contains(name, NamedAsSupported());

    [Theory]
    [MemberData(nameof(Exports))]
    public void AnExportOfAStandInStandsInTheSectionOfItsResource(string export)
    {
        var (shim, name) = (export.Split(' ')[0], export.Split(' ')[1]);

        Assert.Contains(name, Supported(SectionOf(shim)).SelectMany(Names));
    }

    [Fact]
    public void EveryPresetHasARowWithItsCodeAndPriority() => Assert.All(PsPresets.Names, name =>
    {
        var preset = PsPresets.Find(name)!;

        Assert.Matches($@"(?m)^\| `{name}` .*\| {preset.Code} \| {preset.Kind} \| {preset.Priority} \|", SectionOf("ps-dispatch"));
    });

    [Fact]
    public void EveryOptionStandsOnThePage() => Assert.All(OptionCatalogue.All.Select(option => option.Path).Where(key => key.StartsWith("compat.", StringComparison.Ordinal)), key => Assert.Contains("`" + key + "`", Page, StringComparison.Ordinal));

    [Fact]
    public void NoEventIsPromisedThatIsNotTaken()
    {
        var promised = NamedAsSupported().Where(name => name.Contains(':', StringComparison.Ordinal));

        Assert.Empty(promised.Except(Taken));
    }

    [Fact]
    public void NoExportIsPromisedThatNoStandInHas()
    {
        var promised = Supported(Page).SelectMany(text => Calls().Matches(text)).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal);

        Assert.Empty(promised.Except(Shims.SelectMany(shim => shim.Exports)).Except(["createCall", "getPlayerInfo"]));
    }

    [Fact]
    public void TheSandboxPlaysEveryWayThatMakesACallOnItsOwn()
    {
        var played = string.Concat(SurfaceExamples.All.Select(example => example.Lua));

        Assert.All([.. CompatEvents.Names, .. PsPresets.Names.Select(name => "exports['ps-dispatch']:" + name)], name => Assert.Contains(name, played, StringComparison.Ordinal));
    }

    private static HashSet<string> NamedAsSupported() => Supported(Page).SelectMany(Names).ToHashSet(StringComparer.Ordinal);

    // Nothing under a heading that says so is promised.
    private static IEnumerable<string> Supported(string text) =>
        Headings().Split(text).Where(part => !part.StartsWith(NotSupported, StringComparison.Ordinal));

    private static IEnumerable<string> Names(string text) => Code().Matches(text).Select(match => match.Groups[1].Value.Split('(')[0]);

    private static string SectionOf(string resource)
    {
        var title = resource == "core_dispach" ? "core_dispatch" : resource;
        return Page.Split(["\n## ", "\n### "], StringSplitOptions.None).Single(section => section.StartsWith(title + "\n", StringComparison.Ordinal));
    }

    [GeneratedRegex("^(?=##)", RegexOptions.Multiline)]
    private static partial Regex Headings();

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"`([A-Za-z0-9]+)\([^`]*\)`")]
    private static partial Regex Calls();
}
