using System.Globalization;
using StandIn.Host.Commands;
using StandIn.Host.Events;
using StandIn.Host.Natives;
using StandIn.Wire;

namespace StandIn.Host.Resources;

/// <summary>
/// One process of the game: the server, or one player's client. Holds the resources that run there, with their commands and functions.
/// </summary>
internal abstract class Realm
{
    private readonly Dictionary<string, HostFunction> _functions = new(StringComparer.Ordinal);
    private readonly HashSet<ulong> _unknown = [];
    private readonly Dictionary<string, Action<string, object?[]>> _listeners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GuestResource> _guests = new(StringComparer.Ordinal);
    private readonly Stack<bool> _cancelled = new();
    private bool _lastCancelled;

    protected Realm(GameServer server)
    {
        Server = server;
        Wire = new HostWire(this);
    }

    internal GameServer Server { get; }

    internal HostWire Wire { get; }

    internal CommandTable Commands { get; } = new();

    internal NativeTable Natives { get; } = new();

    internal List<ResourceRuntime> Resources { get; } = [];

    /// <summary>The resource whose code is running now, or null.</summary>
    internal ResourceRuntime? Running { get; set; }

    /// <summary>The resource that called the one that is running now, or null.</summary>
    internal ResourceRuntime? Invoking { get; private set; }

    internal bool WasCancelled => _cancelled.Count > 0 ? _cancelled.Peek() : _lastCancelled;

    internal abstract IScriptRuntime NewRuntime(IScriptHost host);

    internal abstract void Print(string text);

    /// <summary>Returns a convar as scripts of this realm see it, or null.</summary>
    internal abstract string? Convar(string name);

    /// <summary>Returns the path of a resource's file, or null if scripts of this realm cannot read it.</summary>
    internal abstract string? FilePath(ResourceManifest manifest, string file);

    internal abstract void CallRemote(ResourceRuntime caller, string source, string canonical, byte[] arguments, int call);

    internal void Listen(string name, Action<string, object?[]> heard) =>
        _listeners[name] = _listeners.TryGetValue(name, out var others) ? others + heard : heard;

    internal GuestResource Guest(string name)
    {
        if (!_guests.TryGetValue(name, out var guest)) _guests[name] = guest = new GuestResource(this, name);
        return guest;
    }

    internal ResourceRuntime? Find(string resource) => Resources.Find(running => running.ResourceName == resource);

    /// <summary>Triggers an event in every resource, now.</summary>
    /// <returns>False if a handler cancelled it.</returns>
    internal bool Trigger(string name, byte[] payload, string source)
    {
        var kind = name.StartsWith("__cfx_export_", StringComparison.Ordinal) ? EntryKind.Export : EntryKind.Event;
        var before = Invoking;
        Invoking = Running;
        _cancelled.Push(false);
        Overhear(name, payload, source);
        foreach (var resource in Resources.ToArray()) resource.Deliver(name, payload, source, kind);
        _lastCancelled = _cancelled.Pop();
        Invoking = before;
        return !_lastCancelled;
    }

    internal bool Trigger(string name, params object?[] arguments) => Trigger(name, WireWriter.Pack(arguments, Wire), "");

    /// <summary>Called for every event, before the script handlers. Passes it to the listeners.</summary>
    protected virtual void Overhear(string name, byte[] payload, string source)
    {
        if (_listeners.TryGetValue(name, out var heard)) heard(source, WireReader.UnpackArguments(payload, Wire));
    }

    internal void Cancel()
    {
        if (_cancelled.Count == 0) return;
        _cancelled.Pop();
        _cancelled.Push(true);
    }

    internal object? CallNative(ResourceRuntime resource, ulong hash, object?[] arguments)
    {
        if (Natives.Find(hash) is { } native) return native(new NativeCall(resource, arguments));
        Server.Counters.CountUnknownNative();
        if (_unknown.Add(hash)) Print("Warning: native 0x" + hash.ToString("X", CultureInfo.InvariantCulture) + " is not known here; it answers nothing.\n");
        return null;
    }

    internal byte[]? CallReference(string canonical, byte[] arguments)
    {
        if (_functions.TryGetValue(canonical, out var function)) return WireWriter.Pack(new[] { function.Invoke(WireReader.UnpackArguments(arguments, Wire)) }, Wire);
        var owner = Resources.Find(resource => resource.Owns(canonical));
        if (owner is null) return null;
        var before = Invoking;
        Invoking = Running;
        var answer = owner.Call(canonical, arguments, EntryKind.Reference, "reference");
        Invoking = before;
        return answer;
    }

    internal object? CallFunction(string canonical, object?[] arguments)
    {
        var answer = CallReference(canonical, WireWriter.Pack(arguments, Wire));
        return answer is not null && WireReader.Unpack(answer, Wire) is List<object?> { Count: > 0 } list ? list[0] : null;
    }

    internal string GiveAway(HostFunction function)
    {
        var canonical = "@host:" + _functions.Count.ToString(CultureInfo.InvariantCulture);
        _functions[canonical] = function;
        return canonical;
    }

    /// <summary>Calls an export like another resource.</summary>
    internal object? CallExport(string resource, string export, object?[] arguments)
    {
        ScriptFunction? found = null;
        Trigger("__cfx_export_" + resource + "_" + export, new HostFunction(given =>
        {
            found = given.Length > 0 ? given[0] as ScriptFunction ?? (given[0] as List<object?>)?[0] as ScriptFunction : null;
            return null;
        }));
        if (found is null) throw new InvalidOperationException("No such export " + export + " in resource " + resource + ".");
        return found.Invoke(arguments);
    }

    internal void Close(ResourceRuntime runtime)
    {
        Commands.Forget(runtime);
        Resources.Remove(runtime);
        runtime.Close();
    }
}
