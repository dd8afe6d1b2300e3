namespace SonoranDispatch.Server;

/// <summary>Reads tables of other resources, which may hold anything or be none. Never throws.</summary>
internal static class LuaTable
{
    /// <summary>A field.</summary>
    /// <returns><c>null</c> where the table has none, or is no table.</returns>
    public static object? Get(object? table, string name) =>
        table is IDictionary<string, object?> fields && fields.TryGetValue(name, out var value) ? value : null;

    /// <summary>A field's field.</summary>
    public static object? Get(object? table, string name, string inner) => Get(Get(table, name), inner);

    /// <summary>Whether a field is true; a number other than 0 counts as true, as in the CAD's own answers.</summary>
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
