namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>
/// The synchronization context of a run: continuations run in its own ticks, in order, like on the game's main thread. Without it, continuations
/// after awaiting several tasks would run on any free thread, and a seed would not be reproducible.
/// </summary>
internal sealed class SimulatedMainThread : SynchronizationContext
{
    private readonly Queue<(SendOrPostCallback Callback, object? State)> _waiting = new();

    /// <summary>True if a continuation is waiting.</summary>
    public bool HasWork => _waiting.Count > 0;

    /// <summary>Runs a function with this context as the current one.</summary>
    public T Run<T>(Func<T> body)
    {
        var outer = Current;
        SetSynchronizationContext(this);
        try
        {
            return body();
        }
        finally
        {
            SetSynchronizationContext(outer);
        }
    }

    /// <summary>Runs the waiting continuations. Those that they queue wait for the next call.</summary>
    public void Drain()
    {
        for (var left = _waiting.Count; left > 0; left--)
        {
            var (callback, state) = _waiting.Dequeue();
            callback(state);
        }
    }

    /// <summary>Discards the continuations of an earlier run of the resource.</summary>
    public void Clear() => _waiting.Clear();

    /// <inheritdoc />
    public override void Post(SendOrPostCallback d, object? state) => _waiting.Enqueue((d, state));

    /// <inheritdoc />
    public override SynchronizationContext CreateCopy() => this;
}
