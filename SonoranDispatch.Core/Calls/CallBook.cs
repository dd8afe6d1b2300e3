namespace SonoranDispatch.Calls;

/// <summary>
/// The one place where calls are kept and changed. Whoever wants to know of changes listens; whoever wants to change a call
/// replaces it. Main thread only.
/// </summary>
public sealed class CallBook
{
    private readonly ICallStore _store;
    private readonly SortedDictionary<int, Call> _calls = [];
    private int _lastNumber;
    private bool _unflushed;

    /// <summary>Opens the book with what the store kept.</summary>
    public CallBook(ICallStore store)
    {
        _store = store;
        foreach (var call in store.Load())
        {
            _calls[call.Number] = call;
            _lastNumber = Math.Max(_lastNumber, call.Number);
        }
    }

    /// <summary>Raised after each change: the call before (<c>null</c> for a new one) and after.</summary>
    public event Action<Call?, Call>? Changed;

    /// <summary>All calls, in the order of numbers.</summary>
    public IReadOnlyCollection<Call> Calls => _calls.Values;

    /// <summary>Whether writes wait for <see cref="Flush"/>.</summary>
    public bool NeedsFlush => _unflushed;

    /// <summary>Finds a call.</summary>
    /// <param name="number">The number players see.</param>
    /// <returns><c>null</c> where there is none.</returns>
    public Call? Find(int number) => _calls.TryGetValue(number, out var call) ? call : null;

    /// <summary>Records a new call under the next number.</summary>
    /// <param name="write">Makes the call from its number.</param>
    public Call Add(Func<int, Call> write)
    {
        var call = write(_lastNumber + 1);
        if (call.Number != _lastNumber + 1) throw new ArgumentException("A new call must carry the number it was given.", nameof(write));

        _lastNumber = call.Number;
        Keep(null, call);
        return call;
    }

    /// <summary>Replaces a call by a changed one.</summary>
    /// <param name="number">Which.</param>
    /// <param name="change">Makes the new one from the present one; returning the same instance means no change.</param>
    /// <returns>The call as it now is; <c>null</c> where there is none of that number.</returns>
    public Call? Change(int number, Func<Call, Call> change)
    {
        if (Find(number) is not { } before) return null;

        var after = change(before);
        if (after.Number != number) throw new ArgumentException("A call keeps its number.", nameof(change));
        if (ReferenceEquals(before, after)) return before;

        Keep(before, after);
        return after;
    }

    /// <summary>Makes this tick's writes durable, all at once. Nothing to do costs nothing.</summary>
    public void Flush()
    {
        if (!_unflushed) return;

        _store.Flush();
        _unflushed = false;
    }

    private void Keep(Call? before, Call after)
    {
        _calls[after.Number] = after;
        _store.Save(after);
        _unflushed = true;
        Changed?.Invoke(before, after);
    }
}
