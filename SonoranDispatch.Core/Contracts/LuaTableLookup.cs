using System.Collections;
using System.Globalization;

namespace SonoranDispatch.Contracts;

/// <summary>Looks up keys and values in any of the table and list types that scripts send. Never throws.</summary>
public static class LuaTableLookup
{
    // No alert has more fields. A table whose keys are not texts is searched, and searching a huge one must cost little.
    private const int MostSearched = 512;

    /// <summary>Gets the value of a key.</summary>
    /// <param name="table">The table. Keys other than texts are compared as texts: the key 1 is "1".</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value, which may be null.</param>
    /// <returns>False if there is no such key, or if the value is not a table.</returns>
    public static bool TryGet(object? table, string key, out object? value)
    {
        value = null;
        if (table is IDictionary<string, object?> named) return named.TryGetValue(key, out value);

        foreach (var pair in Pairs(table).Take(MostSearched))
        {
            if (!string.Equals(pair.Key, key, StringComparison.Ordinal)) continue;
            value = pair.Value;
            return true;
        }

        return false;
    }

    /// <summary>Lists the keys and values of a table, the keys as texts; nothing for anything else.</summary>
    public static IEnumerable<KeyValuePair<string, object?>> Pairs(object? table) => table switch
    {
        IDictionary<string, object?> named => named,
        IDictionary any => Entries(any),
        _ => [],
    };

    /// <summary>Lists the elements of a list, of an array of any rank row by row; nothing for anything else.</summary>
    public static IEnumerable<object?> Items(object? list)
    {
        // An array's indexer throws unless it has one dimension that begins at 0; its enumerator always works.
        if (list is Array array) return array.Cast<object?>();
        return list is IList known ? ByIndex(known) : [];
    }

    // Not Cast<DictionaryEntry>: as a sequence, a generic dictionary has elements of another type.
    private static IEnumerable<KeyValuePair<string, object?>> Entries(IDictionary table)
    {
        var entry = table.GetEnumerator();
        while (entry.MoveNext()) yield return new KeyValuePair<string, object?>(Convert.ToString(entry.Key, CultureInfo.InvariantCulture) ?? "", entry.Value);
    }

    private static IEnumerable<object?> ByIndex(IList list)
    {
        for (var index = 0; index < list.Count; index++) yield return list[index];
    }
}
