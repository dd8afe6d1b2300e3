using NLua;
using NLua.Exceptions;
using SonoranDispatch.Sandbox.ResourceFolder;
using StandIn.Host;
using StandIn.Host.Players;

namespace SonoranDispatch.Sandbox.Scripts;

/// <summary>
/// The Lua resources of one side of the game: the server or one player's client. Runs them in a real interpreter with a few of the game's globals:
/// exports, events, and natives for a player's ped and vehicle. Their calls go to the stand-in's server. Main thread only.
/// </summary>
public sealed class LuaRuntime : IDisposable
{
    private readonly Lua _lua = new() { State = { Encoding = System.Text.Encoding.UTF8 } };
    private readonly LuaValues _values;
    private readonly GameServer _server;
    private readonly SimulatedPlayer? _player;
    private readonly List<string> _printed = [];
    private bool _disposed;

    /// <summary>Creates a side without resources.</summary>
    /// <param name="server">The stand-in's server.</param>
    /// <param name="player">The player whose client it is; <c>null</c> for the server.</param>
    public LuaRuntime(GameServer server, SimulatedPlayer? player = null)
    {
        (_server, _player) = (server, player);
        _values = new LuaValues(_lua);
        _lua["HostEvent"] = new Func<string, LuaTable, object?>(OnEvent);
        _lua["HostServerEvent"] = new Func<string, LuaTable, object?>(OnServerEvent);
        _lua["HostExport"] = new Func<string, string, LuaTable, object?>(OnExport);
        _lua["HostPlate"] = new Func<string>(() => _player?.Plate ?? "");
        _lua["HostListen"] = new Func<string, object?>(OnListen);
        _lua["HostState"] = new Func<string, string>(server.ResourceState);
        _lua["HostNow"] = new Func<long>(() => server.Clock.Milliseconds);
        _lua["HostPrint"] = new Func<string, object?>(OnPrint);
        _lua["HostConvar"] = new Func<string, string?>(OnConvar);
        _lua["HostIsServer"] = player is null;
        _lua.DoString(LuaGameGlobals.Globals, "globals");
    }

    /// <summary>What scripts printed, and the errors of their threads and handlers.</summary>
    public IReadOnlyList<string> Printed => _printed;

    /// <summary>Runs the threads that are due on the stand-in's clock.</summary>
    public void Advance() => _lua.GetFunction("HostAdvance").Call();

    /// <summary>Runs a resource's scripts for this side.</summary>
    /// <param name="folder">The resource's folder. Its last part is the resource's name.</param>
    public void Load(string folder)
    {
        var manifest = ManifestReader.Read(File.ReadAllText(Path.Combine(folder, "fxmanifest.lua")));
        foreach (var script in manifest.SharedScripts.Concat(_player is null ? manifest.ServerScripts : manifest.ClientScripts))
            Run(File.ReadAllText(Path.Combine(folder, script)), Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)));
    }

    /// <summary>Runs a script as part of a resource on this side.</summary>
    /// <param name="code">The Lua code.</param>
    /// <param name="resource">The resource's name.</param>
    /// <returns>The first return value, as plain .NET types.</returns>
    /// <exception cref="LuaException">Running the script fails.</exception>
    public object? Run(string code, string resource = "some_script")
    {
        _lua["CurrentResource"] = resource;
        return _lua.DoString(code, resource) is [var first, ..] ? _values.FromLua(first) : null;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _disposed = true;
        _lua.Dispose();
    }

    // On a client there is nothing to listen to: what the server sends to it is not passed on.
    private object? OnListen(string name)
    {
        if (_player is null) _server.Listen(name, given => Heard(name, given));
        return null;
    }

    private void Heard(string name, object?[] given)
    {
        if (!_disposed) _lua.GetFunction("HostHeard").Call([name, .. given.Select(_values.ToLua)]);
    }

    private object? OnPrint(string line)
    {
        _printed.Add(line);
        return null;
    }

    private string? OnConvar(string name) =>
        (_player is null || _server.ReplicatedConvars.Contains(name)) && _server.Convars.TryGetValue(name, out var value) ? value : null;

    private object? OnEvent(string name, LuaTable arguments)
    {
        var given = _values.Arguments(arguments);
        if (_player is null) _server.TriggerEvent(name, given);
        else _player.TriggerClient(name, given);
        return null;
    }

    private object? OnServerEvent(string name, LuaTable arguments)
    {
        _player?.TriggerServer(name, _values.Arguments(arguments));
        return null;
    }

    private object? OnExport(string resource, string name, LuaTable arguments)
    {
        var given = _values.Arguments(arguments);
        return _values.ToLua(_player is null ? _server.CallExport(resource, name, given) : _player.CallExport(resource, name, given));
    }
}
