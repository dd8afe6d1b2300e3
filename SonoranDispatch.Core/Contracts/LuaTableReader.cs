using System.Collections;
using SonoranDispatch.Players;

namespace SonoranDispatch.Contracts;

/// <summary>
/// Reads a table as Lua, JavaScript and C# callers send it: fields may be missing, extra, nested, or of any type. It reads only the requested
/// fields, to a limited depth, so neither a cycle nor a huge table can block it. Never throws. Vectors arrive as a list of numbers: the server's
/// adapter converts them, because Core does not know the game's types.
/// </summary>
public sealed class LuaTableReader
{
    /// <summary>The maximum length of a text, in characters, if the caller gives no other.</summary>
    public const int LongestText = 500;

    private readonly object? _table;

    private LuaTableReader(object? table) => _table = table;

    /// <summary>A table without fields.</summary>
    public static LuaTableReader Empty { get; } = new(null);

    /// <summary>Whether the value was a table.</summary>
    public bool IsTable => _table is not null;

    /// <summary>Reads a table.</summary>
    /// <param name="value">The value received; anything but a table reads as a table without fields.</param>
    public static LuaTableReader Of(object? value) => value is IDictionary<string, object?> or IDictionary ? new LuaTableReader(value) : Empty;

    /// <summary>Returns whether any of the fields is present and not null, whatever its type.</summary>
    public bool Has(params string[] names) => First(names, value => value) is not null;

    /// <summary>Gets a field unconverted, for types that only one compatibility surface knows.</summary>
    /// <returns>The first field that is present; <c>null</c> if none is.</returns>
    public object? Raw(params string[] names) => First(names, value => value);

    /// <summary>Reads a text of at most <see cref="LongestText"/> characters.</summary>
    /// <returns>The first text that is not blank, sanitized; a number as its text; empty if there is none.</returns>
    public string Text(params string[] names) => Text(LongestText, names);

    /// <summary>Reads a text.</summary>
    /// <param name="longest">The maximum number of characters to keep, from 1.</param>
    /// <param name="names">The fields to read, in order of preference.</param>
    /// <returns>The first text that is not blank, sanitized; a number as its text; empty if there is none.</returns>
    public string Text(int longest, params string[] names) =>
        First(names, value => LuaTextReader.One(value, longest) is { Length: > 0 } text ? text : null) ?? "";

    /// <summary>Reads a finite number, from any numeric type or its text.</summary>
    public double? Number(params string[] names) => (double?)First(names, value => (object?)LuaNumberReader.Of(value));

    /// <summary>Reads a whole number in the range of an int.</summary>
    public int? Whole(params string[] names) => (int?)First(names, value => (object?)LuaNumberReader.Whole(value));

    /// <summary>Reads a boolean: a boolean, 1 or 0, or one of these as text.</summary>
    public bool? Flag(params string[] names) => (bool?)First(names, value => (object?)LuaNumberReader.Flag(value));

    /// <summary>Reads coordinates inside the world, in any form that <see cref="LuaPlaceReader"/> knows. The height defaults to 0.</summary>
    /// <param name="names">The fields to read; none to read the table itself.</param>
    /// <returns><c>null</c> if there are none; <see cref="Has"/> tells whether the field holds something else.</returns>
    public Place? Place(params string[] names) => names.Length == 0 ? LuaPlaceReader.Of(_table) : First(names, LuaPlaceReader.Of);

    /// <summary>Reads texts from lists, tables used as sets, or a single text: without duplicates, at most 64 of at most 100 characters.</summary>
    public IReadOnlyList<string> List(params string[] names) =>
        First(names, value => LuaTextReader.Many(value) is { Count: > 0 } texts ? texts : null) ?? [];

    /// <summary>Reads a nested table; <see cref="Empty"/> if there is none.</summary>
    public LuaTableReader Table(params string[] names) => First(names, value => Of(value) is { IsTable: true } table ? table : null) ?? Empty;

    private T? First<T>(string[] names, Func<object?, T?> read)
        where T : class
    {
        foreach (var name in names)
            if (LuaTableLookup.TryGet(_table, name, out var value) && value is not null && read(value) is { } found) return found;

        return null;
    }
}
