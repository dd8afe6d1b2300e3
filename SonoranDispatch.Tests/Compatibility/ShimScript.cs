using NLua;
using SonoranDispatch.Sandbox.ResourceFolder;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Compatibility;

/// <summary>What the scripts of one side of a shim offer, found by running them.</summary>
/// <param name="Resource">The shim.</param>
/// <param name="IsServer">Whether it is the server's side.</param>
/// <param name="Exports">The names of its exports.</param>
/// <param name="Events">The names of the events it listens for, apart from SonoranDispatch's own.</param>
internal sealed record ShimScript(string Resource, bool IsServer, IReadOnlyList<string> Exports, IReadOnlyList<string> Events)
{
    private const string Recorder = """
        offered, heard = {}, {}
        function exports(name) table.insert(offered, name) end
        function RegisterNetEvent(name) end
        function AddEventHandler(name) if not name:find('^sonorandispatch:') then table.insert(heard, name) end end
        function GetConvar(name, default) return default end
        function GetCurrentResourceName() return resource end
        function IsDuplicityVersion() return onServer end
        function SetHttpHandler() assert(onServer) end
        """;

    /// <summary>Both sides of all shims.</summary>
    public static IReadOnlyList<ShimScript> ReadAll() =>
        [.. StagedShims.Folders().SelectMany(folder => new[] { Read(folder, isServer: false), Read(folder, isServer: true) })];

    private static ShimScript Read(string folder, bool isServer)
    {
        var name = Path.GetFileName(folder);
        var manifest = ManifestReader.Read(File.ReadAllText(Path.Combine(folder, "fxmanifest.lua")));
        using var lua = new Lua();
        (lua["resource"], lua["onServer"]) = (name, isServer);
        lua.DoString(Recorder);
        foreach (var script in manifest.SharedScripts.Concat(isServer ? manifest.ServerScripts : manifest.ClientScripts)) lua.DoString(File.ReadAllText(Path.Combine(folder, script)));
        return new ShimScript(name, isServer, Texts(lua, "offered"), Texts(lua, "heard"));
    }

    private static string[] Texts(Lua lua, string table) => [.. lua.GetTable(table).Values.Cast<string>()];
}
