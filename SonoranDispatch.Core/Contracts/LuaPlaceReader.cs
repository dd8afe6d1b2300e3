using System.Collections;
using SonoranDispatch.Players;

namespace SonoranDispatch.Contracts;

/// <summary>Reads coordinates in any form that scripts send: {x, y, z} in either case, a list [x, y, z], or the text "x,y,z". Never throws.</summary>
public static class LuaPlaceReader
{
    private const int LongestText = 100;

    /// <summary>Reads coordinates. The height is optional and defaults to 0. Values after it, such as a heading, are ignored.</summary>
    /// <returns><c>null</c> if the value is not a set of coordinates, is not finite, or lies outside the world (<see cref="WorldBounds"/>).</returns>
    public static Place? Of(object? value) => value switch
    {
        string { Length: <= LongestText } text => FromList(text.Split(',')),
        string => null,
        IDictionary<string, object?> or IDictionary => FromTable(value),
        IList list => FromList(list),
        _ => null,
    };

    private static Place? FromTable(object table)
    {
        if (!LuaTableLookup.TryGet(table, "z", out var z) || z is null) LuaTableLookup.TryGet(table, "Z", out z);
        return Checked(Axis(table, "x", "X"), Axis(table, "y", "Y"), z is null ? 0 : LuaNumberReader.Of(z));
    }

    private static Place? FromList(IList list) => list.Count < 2
        ? null
        : Checked(Axis(list[0]), Axis(list[1]), list.Count == 2 || list[2] is null ? 0 : Axis(list[2]));

    private static double? Axis(object table, string small, string capital) =>
        (LuaTableLookup.TryGet(table, small, out var value) && value is not null) || LuaTableLookup.TryGet(table, capital, out value) ? LuaNumberReader.Of(value) : null;

    private static double? Axis(object? value) => LuaNumberReader.Of(value is string text ? text.Trim() : value);

    private static Place? Checked(double? x, double? y, double? z) =>
        x is { } east && y is { } north && z is { } up && WorldBounds.Holds(east, north, up) ? new Place(east, north, up) : null;
}
