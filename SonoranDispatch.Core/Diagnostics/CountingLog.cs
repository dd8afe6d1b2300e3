namespace SonoranDispatch.Diagnostics;

/// <summary>Passes messages on and counts them by code, for the owner's reports. Any thread may use it.</summary>
/// <param name="inner">Receives the messages.</param>
public sealed class CountingLog(ILog inner) : ILog
{
    private readonly object _gate = new();
    private readonly SortedDictionary<string, (MessageDefinition Kind, int Count)> _counts = new(StringComparer.Ordinal);
    private IReadOnlyList<(MessageDefinition Kind, int Count)> _start = [];

    /// <summary>The messages so far and how often each was written, by code.</summary>
    public IReadOnlyList<(MessageDefinition Kind, int Count)> Counts
    {
        get
        {
            lock (_gate) return [.. _counts.Values];
        }
    }

    /// <summary>What was wrong at the start: the warnings and errors until <see cref="EndStart"/>, by code.</summary>
    public IReadOnlyList<(MessageDefinition Kind, int Count)> WrongAtStart => Volatile.Read(ref _start);

    /// <summary>The start is over.</summary>
    public void EndStart() => Volatile.Write(ref _start, [.. Counts.Where(static counted => counted.Kind.Severity != Severity.Information)]);

    /// <inheritdoc />
    public void Write(MessageDefinition kind, params object?[] values)
    {
        lock (_gate) _counts[kind.Code] = (kind, _counts.TryGetValue(kind.Code, out var counted) ? counted.Count + 1 : 1);
        inner.Write(kind, values);
    }
}
