using System.Text;
using System.Text.RegularExpressions;
using Newtonsoft.Json;
using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Sandbox.Documentation;

/// <summary>
/// Generates the tables of docs/configuration.md from the option declarations. A comment marks each table and names the sections it shows: <c>&lt;!--
/// options: cad --&gt;</c>, or "root" for options outside any section.
/// </summary>
public static partial class OptionTables
{
    private const string Root = "root";

    /// <summary>Returns the page with every table updated from the declarations.</summary>
    /// <param name="page">The page's text.</param>
    /// <exception cref="FormatException">An option has no table on the page.</exception>
    public static string Fill(string page)
    {
        var tables = Marker().Matches(page).SelectMany(marker => Sections(marker.Groups[1].Value)).ToArray();
        var homeless = OptionCatalogue.All.Where(option => TableOf(option, tables) is null).Select(option => option.Path).ToArray();
        if (homeless.Length > 0) throw new FormatException("docs/configuration.md has no table for " + string.Join(", ", homeless) + ".");

        return Table().Replace(page, match => match.Groups[1].Value + "\n\n" + Rows(Sections(match.Groups[2].Value), tables));
    }

    private static string Rows(string[] sections, string[] tables)
    {
        var rows = new StringBuilder("| option | meaning | default | unit | limits |\n| --- | --- | --- | --- | --- |\n");
        foreach (var option in sections.SelectMany(section => OptionCatalogue.All.Where(option => TableOf(option, tables) == section)))
        {
            var standard = option.Declared.IsRequired ? "none" : "`" + option.DefaultToken.ToString(Formatting.None) + "`";
            rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"| `{option.Path.Replace(OptionCatalogue.AnyId, "<id>", StringComparison.Ordinal)}` | {option.Meaning} | {standard} | {option.Declared.Unit} | {option.Limits} |\n");
        }

        return rows.ToString();
    }

    // The innermost section that has its own table.
    private static string? TableOf(Option option, string[] tables) => option.Path.Contains('.', StringComparison.Ordinal)
        ? tables.Where(section => option.Path.StartsWith(section + ".", StringComparison.Ordinal)).MaxBy(section => section.Length)
        : tables.FirstOrDefault(section => section == Root);

    private static string[] Sections(string list) => list.Split(',', StringSplitOptions.TrimEntries);

    [GeneratedRegex("<!-- options: ([A-Za-z.*, ]+) -->")]
    private static partial Regex Marker();

    [GeneratedRegex(@"(<!-- options: ([A-Za-z.*, ]+) -->)\n\n?(?:\|[^\n]*\n)*")]
    private static partial Regex Table();
}
