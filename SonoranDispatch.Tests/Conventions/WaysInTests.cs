using System.Reflection;
using System.Text.RegularExpressions;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Conventions;

/// <summary>docs/security.md lists every way in: each name by which something reaches this resource, as the sources have it.</summary>
public sealed partial class WaysInTests
{
    private static readonly string Page = Section(Repository.Text("docs", "security.md").ReplaceLineEndings("\n"));

    public static TheoryData<string> Names => [.. AllNames().Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void ThePageHasTheName(string name) => Assert.Contains("`" + name + "`", Page, StringComparison.Ordinal);

    /// <summary>The patterns above have to find something in each place.</summary>
    [Fact]
    public void TheSourcesAreFound()
    {
        var names = AllNames().ToHashSet(StringComparer.Ordinal);

        Assert.Superset(
            new HashSet<string>(StringComparer.Ordinal) { "playerJoining", "explosionEvent", "baseevents:onPlayerDied", "createCall", "getStatus", "onesync", "sonorandispatch_exports", "preferences", "getPlayerInfo" },
            names);
        Assert.True(names.Count > 60, names.Count + " names");
    }

    private static IEnumerable<string> AllNames() =>
    [
        .. Constants(typeof(EventNames)).Where(name => name.Contains(":sv:", StringComparison.Ordinal)),
        LocalEventNames.Compat, LocalEventNames.CadPush, PlateReaderEventNames.Locked, global::SonoranDispatch.Server.GameHttpTransport.AnswerEvent,
        .. Constants(typeof(CadConvars)).Where(name => name != CadConvars.OfficialPlaceholder),
        .. Found("SonoranDispatch.Server", EventLiteral()),
        .. Found("SonoranDispatch.Server", BaseEventLiteral()),
        .. Found("SonoranDispatch.Server", ExportLiteral()),
        .. Found("SonoranDispatch.Server", ConvarLiteral()),
        .. Found("shims", ConvarLiteral()),
        .. Found("SonoranDispatch.Client", CallbackLiteral()),
        .. Found("SonoranDispatch.Client", ClientExportLiteral()),
        global::SonoranDispatch.Server.SingleInstanceGuard.Convar, "sv_enableNetEventReassembly", global::SonoranDispatch.Server.SdispatchCommand.Name,
        "config.json", "locales/*.json", "MONO_DEBUG", "/sonorancad/event", "game.theftEvents",
    ];

    private static string Section(string page)
    {
        var start = page.IndexOf("\n## Every way in\n", StringComparison.Ordinal) + 1;
        return page[start..page.IndexOf("\n## ", start, StringComparison.Ordinal)];
    }

    private static IEnumerable<string> Constants(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static).Where(field => field.IsLiteral && field.FieldType == typeof(string)).Select(field => (string)field.GetRawConstantValue()!);

    private static IEnumerable<string> Found(string folder, Regex pattern) =>
        Directory.EnumerateFiles(Repository.PathOf(folder), "*", SearchOption.AllDirectories)
            .Where(path => (path.EndsWith(".cs", StringComparison.Ordinal) || path.EndsWith(".lua", StringComparison.Ordinal)) && !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .SelectMany(path => pattern.Matches(File.ReadAllText(path)).Select(match => match.Groups[1].Value))
            .Distinct(StringComparer.Ordinal);

    [GeneratedRegex("(?:EventHandlers|handlers)\\[\"([^\"]+)\"\\] \\+=")]
    private static partial Regex EventLiteral();

    [GeneratedRegex("\"(baseevents:[A-Za-z]+)\"")]
    private static partial Regex BaseEventLiteral();

    [GeneratedRegex("\\[\"([a-z][A-Za-z]+)\"\\] = (?:Of|new Func)")]
    private static partial Regex ExportLiteral();

    [GeneratedRegex("GetConvar\\([\"']([^\"']+)[\"']")]
    private static partial Regex ConvarLiteral();

    [GeneratedRegex("Answer\\(\"([A-Za-z]+)\", ")]
    private static partial Regex CallbackLiteral();

    [GeneratedRegex("exports\\.Add\\(\"([A-Za-z]+)\"")]
    private static partial Regex ClientExportLiteral();
}
