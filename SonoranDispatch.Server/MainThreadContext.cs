using System.Collections.Concurrent;

namespace SonoranDispatch.Server;

/// <summary>
/// The project's own synchronization context. The runtime has none, so an await would continue on whatever thread completed its task, and
/// natives fail there. Every entry point runs inside <see cref="Enter"/>; continuations from other threads wait for the tick.
/// </summary>
/// <param name="onException">Receives every exception that a callback throws. Must not throw.</param>
internal sealed class MainThreadContext(Action<Exception> onException) : SynchronizationContext
{
    private readonly ConcurrentQueue<(SendOrPostCallback Callback, object? State)> _waiting = new();

    private int _depth;
    private long _entries;

    /// <summary>
    /// The number of the entry point that is running; nested entries share it. 0 while none runs. Within one entry point, the game's data is
    /// read only once.
    /// </summary>
    public long Entry => _depth > 0 ? _entries : 0;

    /// <summary>Whether callbacks are waiting.</summary>
    public bool HasWork => !_waiting.IsEmpty;

    /// <summary>Runs a body with this context active. No exception leaves it.</summary>
    public void Enter(Action body)
    {
        var outer = Current;
        if (_depth++ == 0) _entries++;
        SetSynchronizationContext(this);
        try
        {
            body();
        }
        catch (Exception exception)
        {
            onException(exception);
        }
        finally
        {
            _depth--;
            SetSynchronizationContext(outer);
        }
    }

    /// <summary>Runs the callbacks posted since the last tick. Callbacks that they post in turn wait for the next tick.</summary>
    public void Drain()
    {
        for (var left = _waiting.Count; left > 0 && _waiting.TryDequeue(out var work); left--)
        {
            var (callback, state) = work;
            Enter(() => callback(state));
        }
    }

    /// <inheritdoc />
    public override void Post(SendOrPostCallback d, object? state) => _waiting.Enqueue((d, state));

    /// <summary>Not supported: waiting for the main thread could block it.</summary>
    public override void Send(SendOrPostCallback d, object? state) => throw new NotSupportedException("Post to the main thread; do not wait for it.");

    /// <inheritdoc />
    public override SynchronizationContext CreateCopy() => this;
}
