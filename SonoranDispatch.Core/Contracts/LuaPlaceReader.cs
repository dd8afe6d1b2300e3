using System.Collections;
using System.Text.RegularExpressions;
using SonoranDispatch.Players;

namespace SonoranDispatch.Contracts;

/// <summary>
/// Reads coordinates in any form that scripts send: {x, y, z} in either case, a list [x, y, z], a list that contains one of these, or a text
/// such as "x, y, z", "{ x = 1, y = 2, z = 3 }" or "vector3(x, y, z)". Never throws.
/// </summary>
public static class LuaPlaceReader
{
    private const int LongestText = 100;
    private const int Deepest = 3;
    private const string Number = @"([-+0-9.eE]+)";
    private const string Next = @"(?:\s*[,;]\s*|\s+)";

    private const string Field = @"[""']?(?<name>[a-z]+)[""']?\s*[:=]\s*(?<value>[-+0-9.eE]+)";

    private static readonly Regex Written = new(
        @"^\s*(?:vec(?:tor)?[234]?)?\s*[({\[]?\s*" + Named("x") + Number + Next + Named("y") + Number + "(?:" + Next + Named("z") + Number + "(?:" + Next + @"[^)}\]]*)?)?\s*[)}\]]?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // JSON of a table has its fields in any order.
    private static readonly Regex InAnyOrder = new(
        @"^\s*\{\s*" + Field + @"(?:\s*[,;]\s*" + Field + @")*\s*[,;]?\s*\}\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Reads coordinates. The height is optional and defaults to 0. Values after it, such as a heading, are ignored.</summary>
    /// <returns><c>null</c> if the value is not a set of coordinates, is not finite, or lies outside the world (<see cref="WorldBounds"/>).</returns>
    public static Place? Of(object? value) => Of(value, Deepest);

    /// <summary>Returns whether a place is 0, 0, 0, which scripts send when they know none.</summary>
    public static bool IsNone(Place place) => place is { X: 0, Y: 0, Z: 0 };

    private static Place? Of(object? value, int depth) => value switch
    {
        _ when depth == 0 => null,
        string { Length: <= LongestText } text => FromText(text),
        string => null,
        IDictionary<string, object?> or IDictionary => FromTable(value, depth),
        IList => FromList([.. LuaTableLookup.Items(value).Take(3)], depth),
        _ => null,
    };

    private static Place? FromText(string text)
    {
        var found = Written.Match(text);
        if (!found.Success) return FromFields(InAnyOrder.Match(text));

        var height = found.Groups[3];
        return Checked(LuaNumberReader.Of(found.Groups[1].Value), LuaNumberReader.Of(found.Groups[2].Value), height.Success ? LuaNumberReader.Of(height.Value) : 0);
    }

    private static Place? FromFields(Match found)
    {
        if (!found.Success) return null;

        var (names, values) = (found.Groups["name"].Captures, found.Groups["value"].Captures);
        var fields = new Dictionary<string, object?>(StringComparer.Ordinal);
        for (var index = 0; index < names.Count; index++) fields[names[index].Value] = values[index].Value;
        return FromTable(fields, 1);
    }

    private static Place? FromTable(object table, int depth)
    {
        if (First(table, "1") is IList or IDictionary<string, object?> or IDictionary) return Of(First(table, "1"), depth - 1);

        var z = First(table, "z", "Z", "3");
        return Checked(LuaNumberReader.Of(First(table, "x", "X", "1")), LuaNumberReader.Of(First(table, "y", "Y", "2")), z is null ? 0 : LuaNumberReader.Of(z));
    }

    private static Place? FromList(object?[] list, int depth)
    {
        if (list.Length > 0 && list[0] is IList or IDictionary<string, object?> or IDictionary) return Of(list[0], depth - 1);

        return list.Length < 2 ? null : Checked(Axis(list[0]), Axis(list[1]), list.Length == 2 || list[2] is null ? 0 : Axis(list[2]));
    }

    private static object? First(object table, params string[] names)
    {
        foreach (var name in names)
            if (LuaTableLookup.TryGet(table, name, out var value) && value is not null) return value;

        return null;
    }

    private static double? Axis(object? value) => LuaNumberReader.Of(value is string text ? text.Trim() : value);

    private static string Named(string axis) => "(?:[\"']?" + axis + "[\"']?\\s*[:=]\\s*)?";

    private static Place? Checked(double? x, double? y, double? z) =>
        x is { } east && y is { } north && z is { } up && WorldBounds.Holds(east, north, up) ? new Place(east, north, up) : null;
}
