using StandIn.Runtime;

namespace CitizenFX.Core;

/// <summary>The base class of every script.</summary>
public abstract class BaseScript
{
    private TickHandler[] _ticks = [];
    private bool _added;

    /// <summary>Creates a script. The runtime adds it after the constructor, so attributes are only read then.</summary>
    protected BaseScript()
    {
        EventHandlers = new EventHandlerDictionary();
        Exports = new ExportDictionary();
#if SERVER
        Players = new PlayerList();
        GlobalState = new StateBag("global");
#endif
    }

    /// <summary>Handlers that run each tick, but not again before the task of their last run has completed.</summary>
    protected event Func<Task> Tick
    {
        add => _ticks = [.. _ticks, new TickHandler(value, this)];
        remove => _ticks = [.. _ticks.Where(tick => !tick.Runs(value))];
    }

    /// <summary>The script's event handlers.</summary>
    protected internal EventHandlerDictionary EventHandlers { get; }

    /// <summary>The exports of this script's resource and of other resources.</summary>
    protected ExportDictionary Exports { get; }

#if SERVER
    /// <summary>All players on the server.</summary>
    protected PlayerList Players { get; }

    /// <summary>The global state, which every resource and client can read.</summary>
    protected StateBag GlobalState { get; }
#else
    /// <summary>The player of this client.</summary>
    protected Player LocalPlayer => new(Native.Function.Call<int>((Native.Hash)NativeHashes.PlayerId));
#endif

    internal int TickHandlers => _ticks.Length;

    /// <summary>
    /// Completes on the main thread in the first tick after this many milliseconds. This is the only await that returns to the main thread.
    /// </summary>
    public static Task Delay(int msecs)
    {
        var runtime = RuntimeSlot.CurrentOrFlowing ?? throw new InvalidOperationException("No current resource manager.");
        return runtime.Delay(msecs);
    }

    /// <summary>Triggers an event on this side, in every resource, now.</summary>
    public static void TriggerEvent(string eventName, params object[] args) => Trigger(NativeHashes.TriggerEvent, eventName, args);

#if SERVER
    /// <summary>Triggers an event on one client.</summary>
    public static void TriggerClientEvent(Player player, string eventName, params object[] args)
    {
        if (player is null) throw new ArgumentNullException(nameof(player));
        player.TriggerEvent(eventName, args);
    }

    /// <summary>Triggers an event on every client.</summary>
    public static void TriggerClientEvent(string eventName, params object[] args) => TriggerAt("-1", eventName, args);

    /// <summary>Triggers an event on one client, sent at a limited number of bytes per second.</summary>
    public static void TriggerLatentClientEvent(Player player, string eventName, int bytesPerSecond, params object[] args)
    {
        if (player is null) throw new ArgumentNullException(nameof(player));
        player.TriggerLatentEvent(eventName, bytesPerSecond, args);
    }

    /// <summary>Triggers an event on every client, sent at a limited number of bytes per second.</summary>
    public static void TriggerLatentClientEvent(string eventName, int bytesPerSecond, params object[] args) => TriggerLatentAt("-1", eventName, bytesPerSecond, args);

    internal static void TriggerAt(string target, string eventName, object[] args)
    {
        var runtime = RuntimeSlot.RequireForNative(NativeHashes.TriggerClientEvent);
        runtime.Host.CallNative(NativeHashes.TriggerClientEvent, [Named(eventName), target, runtime.Pack(args)]);
    }

    internal static void TriggerLatentAt(string target, string eventName, int bytesPerSecond, object[] args)
    {
        var runtime = RuntimeSlot.RequireForNative(NativeHashes.TriggerLatentClientEvent);
        runtime.Host.CallNative(NativeHashes.TriggerLatentClientEvent, [Named(eventName), target, runtime.Pack(args), bytesPerSecond]);
    }
#else
    /// <summary>Triggers an event on the server.</summary>
    public static void TriggerServerEvent(string eventName, params object[] args) => Trigger(NativeHashes.TriggerServerEvent, eventName, args);

    /// <summary>Triggers an event on the server, sent at a limited number of bytes per second.</summary>
    public static void TriggerLatentServerEvent(string eventName, int bytesPerSecond, params object[] args) => Trigger(NativeHashes.TriggerServerEvent, eventName, args);
#endif

    /// <summary>Adds a script to the resource that is currently running.</summary>
    public static void RegisterScript(BaseScript script) => RuntimeSlot.RequireForNative(0).Add(script);

    /// <summary>Removes a script. It no longer ticks or receives events.</summary>
    public static void UnregisterScript(BaseScript script) => RuntimeSlot.RequireForNative(0).Remove(script);

    internal void RunTicks(ScriptRuntime runtime)
    {
        foreach (var tick in _ticks) tick.Run(runtime);
    }

    internal void Added(ScriptRuntime runtime)
    {
        if (_added) return;
        _added = true;
        ScriptAttributes.Register(this, runtime);
    }

    internal void AddTick(Func<Task> tick) => Tick += tick;

    private static void Trigger(ulong hash, string eventName, object[] args)
    {
        var runtime = RuntimeSlot.RequireForNative(hash);
        runtime.Host.CallNative(hash, [Named(eventName), runtime.Pack(args)]);
    }

    private static string Named(string eventName) => eventName ?? throw new InvalidOperationException("Argument at index 0 was null.");
}
