using System.Collections;
using SonoranDispatch.Contracts;
using SonoranDispatch.Players;

namespace SonoranDispatch.Compatibility;

/// <summary>
/// Reads the fields of an alert's table by names that may lead into nested tables: "blip.radius". Of several names, the first with a value counts.
/// </summary>
/// <param name="table">The table.</param>
internal sealed class FieldReader(LuaTableReader table)
{
    private const int MostDetails = 10;
    private const int LongestDetail = 100;

    /// <summary>Reads a text; empty if there is none.</summary>
    public string Text(int longest, IReadOnlyList<string> names) => First(names, (inner, name) => inner.Text(longest, name) is { Length: > 0 } text ? text : null) ?? "";

    /// <summary>Reads all texts there are, in the order of the names.</summary>
    public IEnumerable<string> Texts(int longest, IReadOnlyList<string> names) => names.Select(name => Text(longest, [name])).Where(text => text.Length > 0);

    /// <summary>Reads a text that is no number: models and weapons also arrive as hashes, which mean nothing to officers.</summary>
    public string Name(int longest, IReadOnlyList<string> names) =>
        First(names, (inner, name) => inner.Text(longest, name) is { Length: > 0 } text && LuaNumberReader.Of(text) is null ? text : null) ?? "";

    /// <summary>Reads the name of a street: a text that is no coordinates, which some scripts send in the same field.</summary>
    public string Street(int longest, IReadOnlyList<string> names) =>
        First(names, (inner, name) => inner.Text(longest, name) is { Length: > 0 } text && LuaPlaceReader.Of(text) is null ? text : null) ?? "";

    /// <summary>Reads a finite number.</summary>
    public double? Number(IReadOnlyList<string> names) => (double?)First(names, (inner, name) => (object?)inner.Number(name));

    /// <summary>Reads a whole number.</summary>
    public int? Whole(IReadOnlyList<string> names) => (int?)First(names, (inner, name) => (object?)inner.Whole(name));

    /// <summary>Reads a boolean.</summary>
    public bool? Flag(IReadOnlyList<string> names) => (bool?)First(names, (inner, name) => (object?)inner.Flag(name));

    /// <summary>Reads coordinates. 0, 0, 0 is none: scripts send it when they know no place.</summary>
    /// <param name="names">The fields; an empty name is the table itself.</param>
    public Place? Place(IReadOnlyList<string> names) =>
        First(names, (inner, name) => (name.Length == 0 ? inner.Place() : inner.Place(name)) is { } place && !LuaPlaceReader.IsNone(place) ? place : null);

    /// <summary>Reads the names of jobs. Numbers are none.</summary>
    public IReadOnlyList<string> Jobs(IReadOnlyList<string> names) => First(names, (inner, name) => JobsOf(inner, name) is { Count: > 0 } jobs ? jobs : null) ?? [];

    /// <summary>Reads the texts of details: a list of texts, or of tables that have the text as one of a few usual fields.</summary>
    public IEnumerable<string> Details(IReadOnlyList<string> names) => names.SelectMany(name => DetailsOf(Inner(name, out var field).Raw(field)).Take(MostDetails));

    private static IEnumerable<string> DetailsOf(object? value) => value switch
    {
        IDictionary<string, object?> or IDictionary => LuaTableLookup.Pairs(value).Select(pair => Detail(pair.Value)).Where(text => text.Length > 0),
        IList => LuaTableLookup.Items(value).Take(LuaTextReader.MostInAList).Select(Detail).Where(text => text.Length > 0),
        _ => LuaTextReader.One(value, LongestDetail) is { Length: > 0 } text ? [text] : [],
    };

    private static string Detail(object? value)
    {
        if (LuaTableReader.Of(value) is not { IsTable: true } detail) return LuaTextReader.One(value, LongestDetail);

        var said = detail.Text(LongestDetail, "text", "info", "detail", "data");
        if (said.Length > 0) return said;

        var (label, content) = (detail.Text(LongestDetail, "label"), detail.Text(LongestDetail, "value"));
        return label.Length > 0 && content.Length > 0 ? label + ": " + content : label + content;
    }

    private static IReadOnlyList<string> JobsOf(LuaTableReader inner, string name) => [.. inner.List(name).Where(job => LuaNumberReader.Of(job) is null)];

    private LuaTableReader Inner(string path, out string field)
    {
        var inner = table;
        var parts = path.Split('.');
        for (var index = 0; index < parts.Length - 1; index++) inner = inner.Table(parts[index]);
        field = parts[parts.Length - 1];
        return inner;
    }

    private T? First<T>(IReadOnlyList<string> names, Func<LuaTableReader, string, T?> read)
        where T : class
    {
        foreach (var name in names)
            if (read(Inner(name, out var field), field) is { } found) return found;

        return null;
    }
}
