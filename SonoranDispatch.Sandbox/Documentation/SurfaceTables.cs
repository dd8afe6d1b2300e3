using System.Text;
using System.Text.RegularExpressions;
using SonoranDispatch.Compatibility;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Sandbox.Documentation;

/// <summary>
/// Generates the tables of docs/compatibility.md from the declarations of the surfaces. A comment marks the tables of each: <c>&lt;!-- surface:
/// tk_dispatch --&gt;</c>.
/// </summary>
public static partial class SurfaceTables
{
    /// <summary>Returns the page with every table updated from the declarations.</summary>
    /// <param name="page">The page's text.</param>
    /// <exception cref="FormatException">A surface has no place on the page, or the page names one that does not exist.</exception>
    public static string Fill(string page)
    {
        var marked = Marker().Matches(page).Select(marker => marker.Groups[1].Value).ToArray();
        var declared = AlertSurfaces.All.Select(surface => surface.Name).ToArray();
        if (declared.Except(marked).Concat(marked.Except(declared)).FirstOrDefault() is { } odd) throw new FormatException("docs/compatibility.md and the declared surfaces differ: " + odd + ".");

        return Tables().Replace(page, match => match.Groups[1].Value + "\n" + Of(AlertSurfaces.All.Single(surface => surface.Name == match.Groups[2].Value)));
    }

    private static string Of(AlertSurface surface)
    {
        var text = new StringBuilder("\n| sent by | with |\n| --- | --- |\n");
        foreach (var entry in surface.Entries) text.Append("| ").Append(Way(surface, entry)).Append(" | ").Append(Arguments(entry)).Append(" |\n");

        text.Append("\n| field | type | becomes | if absent |\n| --- | --- | --- | --- |\n");
        foreach (var field in surface.Fields) text.Append("| ").Append(Names(field.Names)).Append(" | ").Append(field.Type).Append(" | ").Append(field.Becomes).Append(" | ").Append(field.IfAbsent).Append(" |\n");
        if (surface.Ignored.Count > 0) text.Append("| ").Append(string.Join(", ", surface.Ignored.Select(Ignored))).Append(" | | ignored | |\n");
        return text.ToString();
    }

    private static string Way(AlertSurface surface, SurfaceEntry entry) => entry.Kind switch
    {
        EntryKind.Event => "event `" + entry.Name + "`, from players' games or the server",
        EntryKind.ClientEvent => "client event `" + entry.Name + "`",
        EntryKind.ServerExport => "server export " + Export(entry),
        _ when CompatSurfaceIds.Others.Contains(surface.Id) => "export " + Export(entry) + ", or event `" + entry.Name + "`",
        _ => "export " + Export(entry),
    };

    private static string Export(SurfaceEntry entry) => "`" + entry.Function + "` of " + entry.Name[..entry.Name.IndexOf(':', StringComparison.Ordinal)];

    private static string Arguments(SurfaceEntry entry) => string.Join(", ", entry.Arguments.Select(name => name switch
    {
        SurfaceEntry.Table => "a table",
        "" => "(ignored)",
        _ => "`" + name + "`",
    }));

    private static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(name => name.Length == 0 ? "the table itself" : "`" + name + "`"));

    private static string Ignored(string name) => name.Contains(' ', StringComparison.Ordinal) ? name : "`" + name + "`";

    [GeneratedRegex("<!-- surface: ([^>\n]+?) -->")]
    private static partial Regex Marker();

    [GeneratedRegex(@"(<!-- surface: ([^>\n]+?) -->)\n(?:\n(?:\|[^\n]*\n)+)*")]
    private static partial Regex Tables();
}
