using System.Collections;
using CitizenFX.Core;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Server;

/// <summary>
/// Converts values unpacked by the game's runtime to plain types, because Core does not know the game's types: vectors become lists of
/// numbers, functions become null, tables and lists become plain ones, whatever their keys, and an array of several dimensions becomes one
/// list. Depth and size are limited, so a cycle or a huge table costs little; anything beyond the limits is omitted.
/// </summary>
internal static class LuaConverter
{
    /// <summary>The maximum nesting depth of tables.</summary>
    public const int Deepest = 8;

    /// <summary>The maximum number of values.</summary>
    public const int Most = 4_000;

    /// <summary>Converts a value. Never throws.</summary>
    public static object? Of(object? value)
    {
        var left = Most;
        return Of(value, Deepest, ref left);
    }

    private static object? Of(object? value, int depth, ref int left)
    {
        left--;
        return value switch
        {
            Vector2 v => new double[] { v.X, v.Y },
            Vector3 v => new double[] { v.X, v.Y, v.Z },
            Vector4 v => new double[] { v.X, v.Y, v.Z, v.W },
            string or IConvertible or null => value,
            IDictionary<string, object?> or IDictionary => Table(LuaTableLookup.Pairs(value), depth, ref left),
            IList list => List(list, depth, ref left),
            _ => null,
        };
    }

    private static Dictionary<string, object?>? Table(IEnumerable<KeyValuePair<string, object?>> table, int depth, ref int left)
    {
        if (depth <= 0) return null;

        var plain = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var pair in table)
        {
            if (left <= 0) break;
            plain[pair.Key] = Of(pair.Value, depth - 1, ref left);
        }

        return plain;
    }

    private static List<object?>? List(IList list, int depth, ref int left)
    {
        if (depth <= 0) return null;

        var plain = new List<object?>();
        foreach (var item in list)
        {
            if (left <= 0) break;
            plain.Add(Of(item, depth - 1, ref left));
        }

        return plain;
    }
}
