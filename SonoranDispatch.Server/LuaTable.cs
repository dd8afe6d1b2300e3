namespace SonoranDispatch.Server;

/// <summary>Reads tables of other resources, which may contain anything or not be tables at all. Never throws.</summary>
internal static class LuaTable
{
    /// <summary>Reads a field.</summary>
    /// <returns><c>null</c> if the table has no such field, or is not a table.</returns>
    public static object? Get(object? table, string name) =>
        table is IDictionary<string, object?> fields && fields.TryGetValue(name, out var value) ? value : null;

    /// <summary>Reads a field of a nested table.</summary>
    public static object? Get(object? table, string name, string inner) => Get(Get(table, name), inner);

    /// <summary>Returns whether a field is true; a number other than 0 counts as true, as in the CAD's own responses.</summary>
    public static bool Flag(object? table, string name) => Get(table, name) switch
    {
        bool flag => flag,
        { } value => LuaValue.TryInt(value, out var number) && number != 0,
        null => false,
    };

    /// <summary>The entries of a list, or the values of a table with gaps in its numbers.</summary>
    public static IEnumerable<object?> Items(object? list) => list switch
    {
        IDictionary<string, object?> fields => fields.Values,
        IList<object?> items => items,
        _ => [],
    };
}
