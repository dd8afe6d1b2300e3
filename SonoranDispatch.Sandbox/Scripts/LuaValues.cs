using System.Collections;
using NLua;
using StandIn;
using StandIn.Host.Events;

namespace SonoranDispatch.Sandbox.Scripts;

/// <summary>
/// Converts values between Lua and the stand-in: tables indexed from 1 become lists, and functions can be called from the other side.
/// </summary>
internal sealed class LuaValues(Lua lua)
{
    /// <summary>Returns the arguments packed by <c>table.pack</c>.</summary>
    public object?[] Arguments(LuaTable packed)
    {
        var count = Convert.ToInt32(packed["n"], System.Globalization.CultureInfo.InvariantCulture);
        return [.. Enumerable.Range(1, count).Select(index => FromLua(packed[index]))];
    }

    /// <summary>Converts a Lua value for the stand-in.</summary>
    public object? FromLua(object? value) => value switch
    {
        LuaTable table => Table(table),
        LuaFunction function => new HostFunction(given => function.Call([.. given.Select(ToLua)]) is [var first, ..] ? FromLua(first) : null),
        _ => value,
    };

    /// <summary>Converts a stand-in value for Lua.</summary>
    public object? ToLua(object? value)
    {
        switch (value)
        {
            case string or null:
                return value;
            case VectorValue spot:
                return Filled([("x", spot.X), ("y", spot.Y), ("z", spot.Z)]);
            case IDictionary<string, object?> table:
                return Filled(table.Select(pair => ((object)pair.Key, pair.Value)));
            case IList list:
                return Filled(list.Cast<object?>().Select((item, index) => ((object)(long)(index + 1), item)));
            default:
                return value;
        }
    }

    private object Table(LuaTable table)
    {
        var keys = table.Keys.Cast<object>().ToList();
        if (keys.Count > 0 && keys.TrueForAll(key => key is long index && index >= 1 && index <= keys.Count))
            return Enumerable.Range(1, keys.Count).Select(index => FromLua(table[index])).ToList();

        return keys.ToDictionary(key => Convert.ToString(key, System.Globalization.CultureInfo.InvariantCulture)!, key => FromLua(table[key]));
    }

    private LuaTable Filled(IEnumerable<(object Key, object? Value)> pairs)
    {
        var table = (LuaTable)lua.DoString("return {}")[0];
        foreach (var (key, value) in pairs) table[key] = ToLua(value);
        return table;
    }
}
