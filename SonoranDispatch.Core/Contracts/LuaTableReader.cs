using System.Collections;
using SonoranDispatch.Players;

namespace SonoranDispatch.Contracts;

/// <summary>
/// Reads a table as Lua, JavaScript and C# callers send it: fields missing, extra, nested, of any type. It looks only at the fields that
/// are asked for, at one level, so neither a cycle nor a huge table can hold it up. Never throws. Vectors come in as a list of numbers:
/// the server's adapter has seen to that, since the rules do not know the game's types.
/// </summary>
public sealed class LuaTableReader
{
    /// <summary>The longest text, where the caller names no other length, characters.</summary>
    public const int LongestText = 500;

    private readonly object? _table;

    private LuaTableReader(object? table) => _table = table;

    /// <summary>A table without fields.</summary>
    public static LuaTableReader Empty { get; } = new(null);

    /// <summary>Whether it was a table at all.</summary>
    public bool IsTable => _table is not null;

    /// <summary>Reads a table.</summary>
    /// <param name="value">What came; anything but a table reads as one without fields.</param>
    public static LuaTableReader Of(object? value) => value is IDictionary<string, object?> or IDictionary ? new LuaTableReader(value) : Empty;

    /// <summary>Whether one of the fields is there and not null, of whatever type.</summary>
    public bool Has(params string[] names) => First(names, value => value) is not null;

    /// <summary>A field as it came, for shapes that only one surface knows.</summary>
    /// <returns>The first that is there; <c>null</c> for none.</returns>
    public object? Raw(params string[] names) => First(names, value => value);

    /// <summary>A text of at most <see cref="LongestText"/> characters.</summary>
    /// <returns>The first that says anything, cleaned; a number as its text; empty for none.</returns>
    public string Text(params string[] names) => Text(LongestText, names);

    /// <summary>A text.</summary>
    /// <param name="longest">The most characters to keep, from 1.</param>
    /// <param name="names">The fields to look at, the best first.</param>
    /// <returns>The first that says anything, cleaned; a number as its text; empty for none.</returns>
    public string Text(int longest, params string[] names) =>
        First(names, value => LuaTextReader.One(value, longest) is { Length: > 0 } text ? text : null) ?? "";

    /// <summary>A finite number, from any numeric type or its text.</summary>
    public double? Number(params string[] names) => (double?)First(names, value => (object?)LuaNumberReader.Of(value));

    /// <summary>A whole number in the range of an int.</summary>
    public int? Whole(params string[] names) => (int?)First(names, value => (object?)LuaNumberReader.Whole(value));

    /// <summary>Yes or no: a boolean, 1 or 0, or one of these as text.</summary>
    public bool? Flag(params string[] names) => (bool?)First(names, value => (object?)LuaNumberReader.Flag(value));

    /// <summary>A spot inside the world: a vector, {x, y, z}, {X, Y, Z}, [x, y, z] or "x,y,z". Without a height it is 0.</summary>
    /// <param name="names">The fields to look at; none for the table itself.</param>
    /// <returns><c>null</c> where there is none; <see cref="Has"/> tells whether something else stood there.</returns>
    public Place? Place(params string[] names) => names.Length == 0 ? LuaPlaceReader.Of(_table) : First(names, LuaPlaceReader.Of);

    /// <summary>Texts from a list, from a table used as a set, or from one text; no text twice, at most 64 of at most 100 characters.</summary>
    public IReadOnlyList<string> List(params string[] names) =>
        First(names, value => LuaTextReader.Many(value) is { Count: > 0 } texts ? texts : null) ?? [];

    /// <summary>A table in this one; <see cref="Empty"/> where there is none.</summary>
    public LuaTableReader Table(params string[] names) => First(names, value => Of(value) is { IsTable: true } table ? table : null) ?? Empty;

    private T? First<T>(string[] names, Func<object?, T?> read)
        where T : class
    {
        foreach (var name in names)
            if (LuaTableLookup.TryGet(_table, name, out var value) && value is not null && read(value) is { } found) return found;

        return null;
    }
}
