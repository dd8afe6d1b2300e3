using System.Collections;
using System.Globalization;
using NLua;
using StandIn;
using StandIn.Host;

namespace SonoranDispatch.Tests.Exports;

/// <summary>Another server resource, in Lua. Its <c>exports</c> are those of the resource running in the game stand-in.</summary>
internal sealed class LuaResource : IDisposable
{
    private const string Shim = """
        exports = setmetatable({}, { __index = function(_, resource)
          return setmetatable({}, { __index = function(_, name)
            return function(_, ...) return call_export(resource, name, table.pack(...)) end
          end })
        end })
        function vector3(x, y, z) return { __vector3 = true, x = x, y = y, z = z } end
        function print(...) printed(table.concat((function(given)
          for at = 1, given.n do given[at] = tostring(given[at]) end
          return given
        end)(table.pack(...)), ' ')) end
        """;

    private readonly Lua _lua = new();
    private readonly GameServer _server;

    public LuaResource(GameServer server, int source)
    {
        _server = server;
        _lua.State.Encoding = System.Text.Encoding.UTF8;
        _lua["call_export"] = (Func<string, string, LuaTable, object?>)Call;
        _lua["printed"] = (Action<string>)Printed.Add;
        _lua["source"] = source;
        _lua.DoString(Shim);
    }

    /// <summary>The exports called, and what they returned.</summary>
    public List<(string Export, object? Answer)> Calls { get; } = [];

    /// <summary>The lines the script printed.</summary>
    public List<string> Printed { get; } = [];

    /// <summary>Runs a script.</summary>
    public void Run(string script) => _lua.DoString(script);

    /// <inheritdoc />
    public void Dispose() => _lua.Dispose();

    private static object? ToGame(object? value)
    {
        if (value is not LuaTable table) return value;
        if (table["__vector3"] is true) return new VectorValue(Convert.ToSingle(table["x"], CultureInfo.InvariantCulture), Convert.ToSingle(table["y"], CultureInfo.InvariantCulture), Convert.ToSingle(table["z"], CultureInfo.InvariantCulture));

        var keys = table.Keys.Cast<object>().ToList();
        return keys.Count > 0 && keys.All(key => key is long)
            ? keys.Order().Select(key => ToGame(table[key])).ToList()
            : keys.ToDictionary(key => key.ToString()!, key => ToGame(table[key]));
    }

    private object? Call(string resource, string export, LuaTable given)
    {
        var arguments = Enumerable.Range(1, Convert.ToInt32(given["n"], CultureInfo.InvariantCulture)).Select(at => ToGame(given[at])).ToArray();
        var answer = _server.CallExport(resource, export, arguments);
        Calls.Add((export, answer));
        return ToLua(answer);
    }

    private object? ToLua(object? value)
    {
        if (value is string or not (IDictionary<string, object?> or IList)) return value;

        _lua.NewTable("__made");
        var table = (LuaTable)_lua["__made"];
        if (value is IDictionary<string, object?> fields)
            foreach (var field in fields) table[field.Key] = ToLua(field.Value);
        else
            for (var at = 0; at < ((IList)value).Count; at++) table[at + 1] = ToLua(((IList)value)[at]);

        return table;
    }
}
