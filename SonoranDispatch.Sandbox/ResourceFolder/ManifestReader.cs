using NLua;
using NLua.Exceptions;

namespace SonoranDispatch.Sandbox.ResourceFolder;

/// <summary>
/// Runs a manifest in a real Lua interpreter with the game's manifest functions: any unknown global is a function that stores its argument under that
/// name, and a table stores each entry under the name without a final "s" (citizenfx/fivem, data/shared/citizen/scripting/resource_init.lua). As in
/// the game, files, the system and code loading are not available.
/// </summary>
internal static class ManifestReader
{
    private const string Language = """
        local add = AddMetaData
        for _, name in ipairs({ 'io', 'os', 'package', 'require', 'dofile', 'load', 'loadfile', 'luanet', 'import', 'AddMetaData' }) do
          _G[name] = nil
        end
        setmetatable(_G, {
          __index = function(_, key)
            return function(value)
              local name = key
              if type(value) == 'table' then
                name = key:gsub('s$', '')
                for _, entry in ipairs(value) do add(name, tostring(entry)) end
              else
                add(name, tostring(value))
              end
              return function(extra) add(name .. '_extra', tostring(extra)) end
            end
          end,
        })
        """;

    /// <summary>Reads a manifest.</summary>
    /// <param name="lua">The text of fxmanifest.lua.</param>
    /// <exception cref="FormatException">The text is not Lua, or running it fails.</exception>
    public static ParsedManifest Read(string lua)
    {
        var filed = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        using var state = new Lua { State = { Encoding = System.Text.Encoding.UTF8 } };
        Action<string, string> add = (key, value) =>
        {
            if (!filed.TryGetValue(key, out var values)) filed[key] = values = [];
            values.Add(value);
        };
        state["AddMetaData"] = add;

        try
        {
            state.DoString(Language, "resource_init");
            state.DoString(lua, "fxmanifest.lua");
        }
        catch (LuaException broken)
        {
            throw new FormatException("fxmanifest.lua does not run: " + broken.Message, broken);
        }

        return new ParsedManifest(filed.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)pair.Value, StringComparer.Ordinal));
    }
}
