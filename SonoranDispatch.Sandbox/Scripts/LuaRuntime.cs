using System.Globalization;
using NLua;
using NLua.Exceptions;
using SonoranDispatch.Sandbox.ResourceFolder;
using StandIn.Host;
using StandIn.Host.Players;

namespace SonoranDispatch.Sandbox.Scripts;

/// <summary>
/// The Lua resources of one side of the game: the server or one player's client. Runs them in a real interpreter with the game's globals: threads,
/// exports, events, vectors, and those natives that the stand-in has. Their threads go on with the stand-in's ticks. Main thread only.
/// </summary>
public sealed class LuaRuntime : IDisposable
{
    private readonly Lua _lua = new() { State = { Encoding = System.Text.Encoding.UTF8 } };
    private readonly LuaTable _engine;
    private readonly Dictionary<string, LuaFunction> _functions = new(StringComparer.Ordinal);
    private readonly LuaValues _values;
    private readonly GameServer _server;
    private readonly SimulatedPlayer? _player;
    private bool _disposed;

    /// <summary>Creates a side without resources.</summary>
    /// <param name="server">The stand-in's server.</param>
    /// <param name="player">The player whose client it is; <c>null</c> for the server.</param>
    public LuaRuntime(GameServer server, SimulatedPlayer? player = null)
    {
        (_server, _player) = (server, player);
        new LuaHost(server, player, () => _values!).AddTo(_lua, Listen, (resource, text) => Printed?.Invoke(resource, text), (resource, why) => Failed?.Invoke(resource, why));
        _engine = LuaGameGlobals.Define(_lua);
        _values = new LuaValues(_engine);
        _server.Post(Tick);
    }

    /// <summary>Raised when a resource prints a line: its name, and the line.</summary>
    public event Action<string, string>? Printed;

    /// <summary>Raised when a thread of a resource, or one of its handlers, fails: its name, and the error.</summary>
    public event Action<string, string>? Failed;

    /// <summary>Whether the script that was started last has ended, apart from the threads that it left behind.</summary>
    public bool IsOver => Call("isOver") is true;

    /// <summary>What the script that was started last returned, as text; <c>null</c> if it returned nothing or has not ended.</summary>
    public string? Returned => Call("values") as string;

    /// <summary>How many threads and timeouts have not ended.</summary>
    public int Threads => Convert.ToInt32(Call("pending"), CultureInfo.InvariantCulture);

    /// <summary>Returns why a script is not valid Lua; empty if it is.</summary>
    /// <param name="code">The Lua code.</param>
    /// <param name="file">The file's name, for the message.</param>
    public static string SyntaxErrorIn(string code, string file)
    {
        using var lua = new Lua { State = { Encoding = System.Text.Encoding.UTF8 } };
        using var check = (LuaFunction)lua.DoString("return function(code, name) return select(2, load(code, name, 't')) end")[0];
        return check.Call(code, "@" + file) is [string wrong, ..] ? wrong : "";
    }

    /// <summary>Runs a resource's scripts for this side.</summary>
    /// <param name="folder">The resource's folder. Its last part is the resource's name.</param>
    public void Load(string folder)
    {
        var manifest = ManifestReader.Read(File.ReadAllText(Path.Combine(folder, "fxmanifest.lua")));
        foreach (var script in manifest.SharedScripts.Concat(_player is null ? manifest.ServerScripts : manifest.ClientScripts))
            Run(File.ReadAllText(Path.Combine(folder, script)), Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)));
    }

    /// <summary>Runs a script as part of a resource on this side. It cannot wait, except in threads of its own.</summary>
    /// <param name="code">The Lua code.</param>
    /// <param name="resource">The resource's name.</param>
    /// <returns>The first return value, as plain .NET types.</returns>
    /// <exception cref="LuaException">Running the script fails.</exception>
    public object? Run(string code, string resource = "some_script")
    {
        Call("enter", resource);
        return _lua.DoString(code, resource) is [var first, ..] ? _values.FromLua(first) : null;
    }

    /// <summary>
    /// Starts a script in a thread, so that it can wait. Errors raise <see cref="Failed"/>. A script that does not wait is stopped after 50 million
    /// instructions.
    /// </summary>
    /// <param name="code">Valid Lua code.</param>
    /// <param name="file">The file's name, for messages.</param>
    /// <param name="resource">The resource's name.</param>
    public void Start(string code, string file, string resource) => Call("start", resource, code, "@" + file);

    /// <summary>Sets a global variable for the scripts that run from now on.</summary>
    public void SetGlobal(string name, double value) => _lua[name] = value;

    /// <inheritdoc cref="SetGlobal(string, double)" />
    public void SetGlobal(string name, long value) => _lua[name] = value;

    /// <summary>Hands an HTTP request to a resource, as the game server does with one below the resource's name. On the server only.</summary>
    /// <param name="resource">The resource's name.</param>
    /// <param name="request">The request.</param>
    /// <returns>The answer, which may come in a later tick.</returns>
    public LuaHttpAnswer Request(string resource, LuaHttpRequest request)
    {
        var headers = _values.Answer([.. request.Headers.Select(header => (header.Key, (object?)header.Value))]);
        return new LuaHttpAnswer((LuaTable)Call("request", resource, request.Method, request.Path, request.Address, headers, request.Body)!);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _disposed = true;
        _engine.Dispose();
        _lua.Dispose();
    }

    private void Listen(string name)
    {
        if (_player is null) _server.Listen(name, (source, arguments) => Deliver(name, source, arguments));
        else _player.Listen(name, (source, arguments) => Deliver(name, source, arguments));
    }

    private void Deliver(string name, string source, object?[] arguments)
    {
        if (!_disposed) Call("deliver", name, source, _values.Packed(arguments));
    }

    private void Tick()
    {
        if (_disposed) return;

        Call("tick");
        _server.Post(Tick);
    }

    private object? Call(string name, params object?[] arguments)
    {
        if (!_functions.TryGetValue(name, out var function)) _functions[name] = function = (LuaFunction)_engine[name];
        return function.Call(arguments) is [var first, ..] ? first : null;
    }
}
