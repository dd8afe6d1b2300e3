using NLua;

namespace SonoranDispatch.Sandbox.Scripts;

/// <summary>
/// Lua definitions of the game globals that other resources' Lua scripts use. They are written in Lua, in the files of Scripts/Lua, which are embedded
/// in the assembly.
/// </summary>
internal static class LuaGameGlobals
{
    /// <summary>Defines the globals. Needs the host's functions in the global table Host, which no script sees afterwards.</summary>
    /// <returns>The functions that the host calls, by name.</returns>
    public static LuaTable Define(Lua lua)
    {
        lua.DoString(Text("vectors"), "@vectors.lua");
        var engine = (LuaTable)lua.DoString(Text("engine"), "@engine.lua")[0];
        foreach (var file in new[] { "world", "http" })
        {
            using var globals = lua.LoadString(Text(file), "@" + file + ".lua");
            globals.Call(engine);
        }

        return engine;
    }

    private static string Text(string file)
    {
        var name = "SonoranDispatch.Sandbox.Scripts.Lua." + file + ".lua";
        using var stream = typeof(LuaGameGlobals).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException(name + " is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
