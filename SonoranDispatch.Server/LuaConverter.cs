using System.Collections;
using CitizenFX.Core;

namespace SonoranDispatch.Server;

/// <summary>
/// Takes what the game's runtime unpacked out of the game's types, for the rules that do not know them: vectors become lists of
/// numbers, functions nothing, tables and lists plain ones. Bounded in depth and size, so a cycle or a huge table costs little; what lies beyond is left out.
/// </summary>
internal static class LuaConverter
{
    /// <summary>How deep tables may lie in each other.</summary>
    public const int Deepest = 8;

    /// <summary>How many values are taken over.</summary>
    public const int Most = 4_000;

    /// <summary>The same in plain types. Never throws.</summary>
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
            IDictionary<string, object?> table => Table(table, depth, ref left),
            IList list => List(list, depth, ref left),
            _ => null,
        };
    }

    private static Dictionary<string, object?>? Table(IDictionary<string, object?> table, int depth, ref int left)
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
        for (var index = 0; index < list.Count && left > 0; index++) plain.Add(Of(list[index], depth - 1, ref left));
        return plain;
    }
}
