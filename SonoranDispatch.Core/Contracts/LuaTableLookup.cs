using System.Collections;

namespace SonoranDispatch.Contracts;

/// <summary>Looks up a key in any of the table types that scripts send. Never throws.</summary>
internal static class LuaTableLookup
{
    /// <summary>Gets the value of a key.</summary>
    /// <returns>False if there is no such key, or if the value is not a table.</returns>
    public static bool TryGet(object? table, string key, out object? value)
    {
        value = null;
        switch (table)
        {
            case IDictionary<string, object?> named:
                return named.TryGetValue(key, out value);
            case IDictionary any when any.Contains(key):
                value = any[key];
                return true;
            default:
                return false;
        }
    }
}
