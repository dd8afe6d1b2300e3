using System.Collections.Concurrent;

namespace SonoranDispatch.Server;

/// <summary>
/// The project's own synchronization context. The runtime has none, so an await would go on wherever its task happened to complete, and
/// a native called there fails. Every entry point runs inside <see cref="Enter"/>; what comes back from elsewhere waits for the tick.
/// </summary>
/// <param name="onException">Told of anything that a callback let out. Must not throw.</param>
internal sealed class MainThreadContext(Action<Exception> onException) : SynchronizationContext
{
    private readonly ConcurrentQueue<(SendOrPostCallback Callback, object? State)> _waiting = new();

    private int _depth;
    private long _entries;

    /// <summary>
    /// Which entry point runs: each has a number of its own, and what is entered inside it has the same. 0 while none runs. What the game
    /// answers during one is asked for once.
    /// </summary>
    public long Entry => _depth > 0 ? _entries : 0;

    /// <summary>Whether callbacks wait.</summary>
    public bool HasWork => !_waiting.IsEmpty;

    /// <summary>Runs a body with this context in force. No exception leaves it.</summary>
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

    /// <summary>Runs what came back since the last tick. What those callbacks post themselves waits for the next one.</summary>
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

    /// <summary>Not offered: waiting for the main thread could stop it.</summary>
    public override void Send(SendOrPostCallback d, object? state) => throw new NotSupportedException("Post to the main thread; do not wait for it.");

    /// <inheritdoc />
    public override SynchronizationContext CreateCopy() => this;
}
