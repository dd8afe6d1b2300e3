namespace StandIn;

/// <summary>The result of <see cref="IScriptRuntime.Enter"/>. A struct, so entering a script allocates nothing.</summary>
public struct RuntimeScope : IDisposable
{
    private readonly IScriptRuntimeSlot _slot;
    private readonly object? _before;

    /// <summary>Stores the runtime that was current before.</summary>
    public RuntimeScope(IScriptRuntimeSlot slot, object? before)
    {
        _slot = slot;
        _before = before;
    }

    /// <inheritdoc/>
    public void Dispose() => _slot?.Restore(_before);
}
