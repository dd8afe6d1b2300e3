namespace StandIn.Runtime;

/// <summary>
/// The thread's current runtime. It is set only while the host is inside one of a resource's entry points. On any other thread, and after an await
/// that left the main thread, natives therefore fail like the real ones: "No current resource manager."
/// </summary>
internal sealed class RuntimeSlot : IScriptRuntimeSlot
{
    internal static readonly RuntimeSlot Instance = new();

#if !NET45
    // The resource that a continuation off the main thread belongs to. In the game each resource has its own statics. Here they share them.
    private static readonly AsyncLocal<ScriptRuntime?> Flowing = new();
#endif

    [ThreadStatic]
    private static ScriptRuntime? _current;

    internal static ScriptRuntime? Current => _current;

    /// <summary>
    /// The current runtime or, off the main thread, the one whose code started this flow. Console output and delays work from any thread.
    /// </summary>
    internal static ScriptRuntime? CurrentOrFlowing =>
#if NET45
        _current;
#else
        _current ?? Flowing.Value;
#endif

    internal static ScriptRuntime RequireForNative(ulong hash)
    {
        var runtime = _current;
        if (runtime is not null) return runtime;
        CurrentOrFlowing?.Host.OffThreadNative(hash);
        throw new InvalidOperationException("No current resource manager.");
    }

    internal static RuntimeScope Enter(ScriptRuntime runtime)
    {
        var scope = new RuntimeScope(Instance, _current);
        Set(runtime);
        return scope;
    }

    /// <inheritdoc/>
    public void Restore(object? before) => Set(before as ScriptRuntime);

    private static void Set(ScriptRuntime? runtime)
    {
        _current = runtime;
#if !NET45
        Flowing.Value = runtime;
#endif
    }
}
