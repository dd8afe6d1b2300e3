using NLua;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Compatibility;

/// <summary>What one script of a shim offers, found by running the script.</summary>
/// <param name="Resource">The shim.</param>
/// <param name="Exports">The names of its exports.</param>
/// <param name="Events">The names of the events it listens for.</param>
internal sealed record ShimScript(string Resource, IReadOnlyList<string> Exports, IReadOnlyList<string> Events)
{
    private const string Recorder = """
        offered, heard = {}, {}
        function exports(name) table.insert(offered, name) end
        function RegisterNetEvent(name) end
        function AddEventHandler(name) table.insert(heard, name) end
        """;

    /// <summary>All scripts of all stand-ins.</summary>
    public static IReadOnlyList<ShimScript> ReadAll() =>
        [.. Directory.GetFiles(Repository.PathOf("shims"), "*.lua", SearchOption.AllDirectories).Where(IsScript).Order(StringComparer.Ordinal).Select(Read)];

    private static bool IsScript(string path) => Path.GetFileName(path) is "client.lua" or "server.lua";

    private static ShimScript Read(string path)
    {
        using var lua = new Lua();
        lua.DoString(Recorder);
        lua.DoString(File.ReadAllText(path));
        return new ShimScript(Path.GetFileName(Path.GetDirectoryName(path)!), Texts(lua, "offered"), Texts(lua, "heard"));
    }

    private static string[] Texts(Lua lua, string table) => [.. lua.GetTable(table).Values.Cast<string>()];
}
