namespace SonoranDispatch.Sandbox.CadEmulator.Board;

/// <summary>The latest requests, oldest first. Safe from any thread.</summary>
public sealed class RequestLog
{
    private readonly TimeProvider _time;
    private readonly Lock _gate = new();
    private readonly Queue<RequestEntry> _entries = new();
    private int _count;

    internal RequestLog(TimeProvider time) => _time = time;

    /// <summary>Raised after an entry was added, on the thread that handled the request.</summary>
    public event Action<RequestEntry>? Added;

    /// <summary>The maximum number of entries. Older ones are dropped. Default: 10,000.</summary>
    public int Capacity { get; set; } = 10_000;

    /// <summary>The total number of requests received.</summary>
    public int Count
    {
        get
        {
            lock (_gate) return _count;
        }
    }

    /// <summary>The entries in the log.</summary>
    public IReadOnlyList<RequestEntry> Entries
    {
        get
        {
            lock (_gate) return [.. _entries];
        }
    }

    /// <summary>Logs a request.</summary>
    internal void Add(EmulatorRequest request, string operation, EmulatorResponse response, RequestLogMask mask)
    {
        RequestEntry entry;
        lock (_gate)
        {
            entry = new RequestEntry(
                ++_count,
                _time.GetUtcNow(),
                request.Method,
                mask.Apply(request.Path),
                operation,
                response.Status,
                mask.Apply(request.Body),
                mask.Apply(response.Body),
                response.Effect,
                response.DelayMilliseconds);
            _entries.Enqueue(entry);
            while (_entries.Count > Capacity) _entries.Dequeue();
        }

        Added?.Invoke(entry);
    }
}
