using System.Collections;

namespace SonoranDispatch.Contracts;

/// <summary>Looks a key up in whatever kind of table came. Never throws.</summary>
internal static class LuaTableLookup
{
    /// <summary>A key's value.</summary>
    /// <returns>False where there is no such key, or it is no table.</returns>
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
