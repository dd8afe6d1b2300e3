namespace StandIn.Runtime;

/// <summary>The thread's current runtime. It is set only while the host is inside one of a resource's entry points, so that on any other thread, and after an
/// await that lost the main thread, natives fail as the real ones do: "No current resource manager."</summary>
internal sealed class RuntimeSlot : IScriptRuntimeSlot
{
    internal static readonly RuntimeSlot Instance = new();

    [ThreadStatic]
    private static ScriptRuntime? _current;

    private static volatile ScriptRuntime? _latest;

    internal static ScriptRuntime? Current => _current;

    /// <summary>The runtime, or, off the main thread, the one entered last: in the game, console output and delays work from any thread because each resource has its own statics.</summary>
    internal static ScriptRuntime? CurrentOrLatest => _current ?? _latest;

    internal static ScriptRuntime RequireForNative(ulong hash)
    {
        var runtime = _current;
        if (runtime is not null) return runtime;
        _latest?.Host.OffThreadNative(hash);
        throw new InvalidOperationException("No current resource manager.");
    }

    internal static RuntimeScope Enter(ScriptRuntime runtime)
    {
        var scope = new RuntimeScope(Instance, _current);
        _current = runtime;
        _latest = runtime;
        return scope;
    }

    /// <inheritdoc/>
    public void Restore(object? before) => _current = before as ScriptRuntime;
}
