namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>
/// Where a run's code goes on after an await: in its own ticks, in order, as the game's main thread has it. Without it, what several
/// wait for together would go on wherever a thread is free, and no seed would tell its story twice.
/// </summary>
internal sealed class SimulatedMainThread : SynchronizationContext
{
    private readonly Queue<(SendOrPostCallback Callback, object? State)> _waiting = new();

    /// <summary>Whether anything waits to go on.</summary>
    public bool HasWork => _waiting.Count > 0;

    /// <summary>Runs a body with this context in force.</summary>
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

    /// <summary>Lets what waits go on, and what comes of it wait for the next time.</summary>
    public void Drain()
    {
        for (var left = _waiting.Count; left > 0; left--)
        {
            var (callback, state) = _waiting.Dequeue();
            callback(state);
        }
    }

    /// <summary>The resource is another one: nothing of the earlier one goes on.</summary>
    public void Clear() => _waiting.Clear();

    /// <inheritdoc />
    public override void Post(SendOrPostCallback d, object? state) => _waiting.Enqueue((d, state));

    /// <inheritdoc />
    public override SynchronizationContext CreateCopy() => this;
}
