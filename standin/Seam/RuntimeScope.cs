namespace StandIn;

/// <summary>What <see cref="IScriptRuntime.Enter"/> answers. A struct, so that entering a script allocates nothing.</summary>
public struct RuntimeScope : IDisposable
{
    private readonly IScriptRuntimeSlot _slot;
    private readonly object? _before;

    /// <summary>Remembers what was current before.</summary>
    public RuntimeScope(IScriptRuntimeSlot slot, object? before)
    {
        _slot = slot;
        _before = before;
    }

    /// <inheritdoc/>
    public void Dispose() => _slot?.Restore(_before);
}
