using System.Collections;
using System.Globalization;
using NLua;
using StandIn;
using StandIn.Host.Events;
using StandIn.Wire;

namespace SonoranDispatch.Sandbox.Scripts;

/// <summary>
/// Converts values between Lua and the stand-in, as the game's msgpack does: tables indexed from 1 and empty tables become lists, vectors are vectors,
/// and functions can be called from the other side.
/// </summary>
internal sealed class LuaValues(LuaTable engine)
{
    private readonly List<ScriptFunction> _received = [];
    private readonly LuaFunction _kind = (LuaFunction)engine["kind"];
    private readonly LuaFunction _table = (LuaFunction)engine["table"];
    private readonly LuaFunction _vector = (LuaFunction)engine["vector"];
    private readonly LuaFunction _special = (LuaFunction)engine["special"];
    private readonly LuaFunction _running = (LuaFunction)engine["running"];
    private readonly LuaFunction _invoke = (LuaFunction)engine["invoke"];
    private readonly LuaFunction _callable = (LuaFunction)engine["callable"];

    /// <summary>Returns the arguments packed by <c>table.pack</c>.</summary>
    public object?[] Arguments(LuaTable packed) =>
        [.. Enumerable.Range(1, Convert.ToInt32(packed["n"], CultureInfo.InvariantCulture)).Select(index => FromLua(packed[index]))];

    /// <summary>Returns arguments as <c>table.pack</c> does.</summary>
    public LuaTable Packed(IReadOnlyList<object?> arguments)
    {
        var table = Filled(arguments.Select((argument, index) => ((object)(long)(index + 1), argument)));
        table["n"] = (long)arguments.Count;
        return table;
    }

    /// <summary>Returns a table with these fields.</summary>
    public LuaTable Answer(params (string Name, object? Value)[] fields) => Filled(fields.Select(field => ((object)field.Name, field.Value)));

    /// <summary>Calls a function received from the other side.</summary>
    /// <param name="id">The number it was given when it was received.</param>
    /// <param name="arguments">Arguments packed by <c>table.pack</c>.</param>
    public object? Call(int id, LuaTable arguments) => ToLua(_received[id].Invoke(Arguments(arguments)));

    /// <summary>Converts a Lua value for the stand-in.</summary>
    public object? FromLua(object? value) => value switch
    {
        LuaTable table => OfKind(table),
        LuaFunction function => Function(function),
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
                return Vector([spot.X, spot.Y, spot.Z]);
            case float[] { Length: >= 2 and <= 4 } vector:
                return Vector(vector);
            case ExtensionValue extension:
                return _special.Call((long)extension.Type)[0];
            case ScriptFunction function:
                _received.Add(function);
                return _callable.Call(_received.Count - 1)[0];
            case IDictionary<string, object?> table:
                return Filled(table.Select(pair => ((object)pair.Key, pair.Value)));
            case IList list:
                return Filled(list.Cast<object?>().Select((item, index) => ((object)(long)(index + 1), item)));
            default:
                return value;
        }
    }

    private object OfKind(LuaTable table) => (_kind.Call(table)[0] as string) switch
    {
        "vector2" => new ExtensionValue(WireExtensions.Vector2, WireExtensions.Floats(Part(table, "x"), Part(table, "y"))),
        "vector3" => new VectorValue(Part(table, "x"), Part(table, "y"), Part(table, "z")),
        "vector4" => new ExtensionValue(WireExtensions.Vector4, WireExtensions.Floats(Part(table, "x"), Part(table, "y"), Part(table, "z"), Part(table, "w"))),
        "entity" => new ExtensionValue(ExtensionValue.Entity, [0]),
        "player" => new ExtensionValue(ExtensionValue.Player, [0]),
        _ => Table(table),
    };

    private object Table(LuaTable table)
    {
        var keys = table.Keys.Cast<object>().ToList();
        if (keys.TrueForAll(key => key is long index && index >= 1 && index <= keys.Count))
            return Enumerable.Range(1, keys.Count).Select(index => FromLua(table[index])).ToList();

        return keys.ToDictionary(key => Convert.ToString(key, CultureInfo.InvariantCulture)!, key => FromLua(table[key]));
    }

    // It stays the code of the resource that passed it on.
    private HostFunction Function(LuaFunction function)
    {
        var owner = _running.Call()[0];
        return new HostFunction(given => _invoke.Call(owner, function, Packed(given)) is [var first, ..] ? FromLua(first) : null);
    }

    private object? Vector(float[] parts) => _vector.Call([.. parts.Select(part => (object)(double)part)])[0];

    private LuaTable Filled(IEnumerable<(object Key, object? Value)> pairs)
    {
        var table = (LuaTable)_table.Call()[0];
        foreach (var (key, value) in pairs) table[key] = ToLua(value);
        return table;
    }

    private static float Part(LuaTable vector, string name) => Convert.ToSingle(vector[name], CultureInfo.InvariantCulture);
}
