using System.Reflection;
using StandIn.Host.Commands;
using StandIn.Host.Loading;
using StandIn.Host.Measures;

namespace StandIn.Host.Resources;

/// <summary>One running resource on one side: the host's side of what its scripts see. Every call into the scripts goes through here.</summary>
internal sealed class ResourceRuntime : IScriptHost
{
    private static int _instances;

    private readonly HashSet<string> _events = new(StringComparer.OrdinalIgnoreCase);
    private readonly Queue<Assembly> _unread = new();
    private readonly IScriptLoader? _loader;
    private readonly int _instance = Interlocked.Increment(ref _instances);

    internal ResourceRuntime(Realm realm, ResourceManifest manifest, IScriptLoader? loader = null, Func<string, string?>? find = null)
    {
        Realm = realm;
        Manifest = manifest;
        Meter = new ScriptMeter();
        Runtime = realm.NewRuntime(this);
        _loader = loader ?? (find is null ? null : realm.Server.Options.Loading.Open(find, _unread.Enqueue));
    }

    public string ResourceName => Manifest.Name;

    public long Milliseconds => Realm.Server.Clock.Milliseconds;

    IScriptMeter IScriptHost.Meter => Meter;

    internal ScriptMeter Meter { get; }

    internal Realm Realm { get; }

    internal ResourceManifest Manifest { get; }

    internal IScriptRuntime Runtime { get; }

    /// <summary>The event names that its scripts registered.</summary>
    internal IReadOnlyCollection<string> Events => [.. _events];

    /// <summary>True once the resource has stopped. None of its code runs after that.</summary>
    internal bool Closed { get; private set; }

    /// <summary>What GetResourceState returns while the resource exists.</summary>
    internal string State { get; set; } = "starting";

    internal void LoadScript(string path) => Inside(EntryKind.Start, "start", () => _loader!.Load(path));

    internal void AddScript(Func<object> create) => Inside(EntryKind.Start, "start", () => Runtime.Add(create()));

    internal void Tick()
    {
        if (Closed) return;
        using var entry = new ScriptEntry(this, Cultures.Of(Realm.Server.Options.Culture));
        ReadAssemblies();
        Runtime.Tick();
    }

    /// <summary>Passes an event to the scripts if any of them registered that name.</summary>
    internal void Deliver(string name, byte[] payload, string source, EntryKind kind)
    {
        if (Closed || !_events.Contains(name)) return;
        using var entry = new ScriptEntry(this, Cultures.Of(Realm.Server.Options.Culture));
        Meter.Open(kind, name);
        Runtime.TriggerEvent(name, payload, source);
        Meter.Close();
    }

    /// <summary>Calls a function of this resource.</summary>
    internal byte[]? Call(string canonical, byte[] arguments, EntryKind kind, string name)
    {
        if (Closed) return null;
        using var entry = new ScriptEntry(this, Cultures.Of(System.Globalization.CultureInfo.CurrentCulture));
        Meter.Open(kind, name);
        var answer = Runtime.CallRef(int.Parse(canonical.Substring(canonical.LastIndexOf(':') + 1), System.Globalization.CultureInfo.InvariantCulture), arguments);
        Meter.Close();
        return answer;
    }

    internal void CompleteRemoteCall(int call, byte[]? result)
    {
        if (Closed) return;
        using var entry = new ScriptEntry(this, Cultures.Of(Realm.Server.Options.Culture));
        Runtime.CompleteRemoteCall(call, result);
    }

    internal bool Owns(string canonical) => canonical.StartsWith(Prefix, StringComparison.Ordinal);

    internal bool Hears(string name) => _events.Contains(name);

    internal void Register(string eventName) => _events.Add(eventName);

    internal void Close()
    {
        Closed = true;
        Runtime.Dispose();
        _loader?.Dispose();
    }

    public object? CallNative(ulong hash, object?[] arguments)
    {
        Meter.Count(hash);
        return Realm.CallNative(this, hash, arguments);
    }

    public string CanonicalReference(int reference) => Prefix + reference.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public byte[]? CallReference(string canonical, byte[] arguments) => Realm.CallReference(canonical, arguments);

    public void CallRemote(string source, string canonical, byte[] arguments, int call) => Realm.CallRemote(this, source, canonical, arguments, call);

    public void Print(string text) => Realm.Print(text);

    public void ScriptError(string where, Exception error)
    {
        Realm.Server.Counters.CountScriptError();
        Print("SCRIPT ERROR in " + where + ": " + error + "\n");
    }

    public void HandlerRemoved(string eventName, Exception error)
    {
        Realm.Server.Counters.CountRemovedHandler();
        Print("Error invoking callback for event " + eventName + ": " + error + "\n");
    }

    public void OffThreadNative(ulong hash) => Realm.Server.Counters.CountOffThreadNative();

    private string Prefix => ResourceName + ":" + _instance.ToString(System.Globalization.CultureInfo.InvariantCulture) + ":";

    private void Inside(EntryKind kind, string name, Action body)
    {
        using var entry = new ScriptEntry(this, Cultures.Invariant());
        Meter.Open(kind, name);
        try
        {
            body();
            ReadAssemblies();
        }
        catch (Exception e)
        {
            ScriptError(name, e);
        }
        finally
        {
            Meter.Close();
        }
    }

    // Dependencies are searched for scripts too, once the code that made the runtime load them has finished.
    private void ReadAssemblies()
    {
        while (_unread.Count > 0) Runtime.Load(_unread.Dequeue());
    }
}
