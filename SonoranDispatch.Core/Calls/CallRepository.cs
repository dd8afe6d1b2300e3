namespace SonoranDispatch.Calls;

/// <summary>
/// The one place where calls are kept and changed. Whoever wants to know of changes listens; whoever wants to change a call
/// replaces it. A store that fails changes nothing for anybody but <see cref="IsSafe"/>: the call is here, is sent, and is written as soon
/// as the store takes it. Main thread only.
/// </summary>
public sealed class CallRepository
{
    /// <summary>Flushes between two tries to write what the store did not take: five seconds at 20 ticks a second.</summary>
    public const int FlushesBetweenTries = 100;

    private readonly ICallStore _store;
    private readonly SortedDictionary<int, Call> _calls = [];
    private readonly HashSet<int> _unflushed = [];
    private readonly SortedSet<int> _unsaved = [];
    private int _lastNumber;
    private int _flushesToWait;
    private bool _forgot;

    /// <summary>Opens the repository with all that the store kept, at once: for a store that is small or in memory.</summary>
    public CallRepository(ICallStore store)
        : this(store, store.LastNumber)
    {
        foreach (var call in store.Load())
            if (call is not null) Restore(call);
    }

    private CallRepository(ICallStore store, int lastNumber) => (_store, _lastNumber) = (store, lastNumber);

    /// <summary>
    /// Raised after each change: the call before (<c>null</c> for a new one) and after. Before and after are the same
    /// for a call that came back from the store.
    /// </summary>
    public event Action<Call?, Call>? Changed;

    /// <summary>Raised after a call was forgotten.</summary>
    public event Action<Call>? Forgotten;

    /// <summary>All calls, in the order of numbers.</summary>
    public IReadOnlyCollection<Call> Calls => _calls.Values;

    /// <summary>The highest number ever given; 0 for none.</summary>
    public int LastNumber => _lastNumber;

    /// <summary>Whether writes wait for <see cref="Flush"/>.</summary>
    public bool NeedsFlush => _forgot || _unflushed.Count > 0 || _unsaved.Count > 0;

    /// <summary>
    /// Opens the repository without reading: new calls are taken at once, above every number ever given, and what was kept comes
    /// back by <see cref="CallLoader"/>.
    /// </summary>
    public static CallRepository OpenUnread(ICallStore store) => new(store, store.LastNumber);

    /// <summary>Finds a call.</summary>
    /// <param name="number">The number players see.</param>
    /// <returns><c>null</c> where there is none.</returns>
    public Call? Find(int number) => _calls.TryGetValue(number, out var call) ? call : null;

    /// <summary>Whether a call, as it is now, would survive a power cut.</summary>
    public bool IsSafe(int number) => !_unsaved.Contains(number) && !_unflushed.Contains(number);

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

    /// <summary>Takes back a call that the store kept. It is not written again.</summary>
    /// <returns>False where a call of this run has its number.</returns>
    public bool Restore(Call call)
    {
        if (_calls.ContainsKey(call.Number)) return false;

        _lastNumber = Math.Max(_lastNumber, call.Number);
        _calls.Add(call.Number, call);
        Changed?.Invoke(call, call);
        return true;
    }

    /// <summary>Forgets a call, here and in the store. It is no change: what is forgotten was over, or its owner wants it out of sight.</summary>
    public void Forget(int number)
    {
        if (Find(number) is not { } call) return;

        _calls.Remove(number);
        _unsaved.Remove(number);
        _unflushed.Remove(number);
        _store.Forget(number);
        _forgot = true;
        Forgotten?.Invoke(call);
    }

    /// <summary>Makes this tick's writes durable, all at once. Nothing to do costs nothing.</summary>
    public void Flush()
    {
        if (!NeedsFlush) return;
        if (_unsaved.Count > 0 && --_flushesToWait <= 0) SaveAgain();
        if (!_forgot && _unflushed.Count == 0) return;

        _forgot = false;
        if (!_store.Flush().IsDone)
        {
            _unsaved.UnionWith(_unflushed);
            _flushesToWait = FlushesBetweenTries;
        }

        _unflushed.Clear();
    }

    private void Keep(Call? before, Call after)
    {
        _calls[after.Number] = after;
        Save(after);
        Changed?.Invoke(before, after);
    }

    private bool Save(Call call)
    {
        if (_store.Save(call).IsDone)
        {
            _unsaved.Remove(call.Number);
            _unflushed.Add(call.Number);
            return true;
        }

        if (_unsaved.Count == 0) _flushesToWait = FlushesBetweenTries;
        _unflushed.Remove(call.Number);
        _unsaved.Add(call.Number);
        return false;
    }

    // The first that fails ends the try: the others would fail as well.
    private void SaveAgain()
    {
        _flushesToWait = FlushesBetweenTries;
        foreach (var number in _unsaved.ToArray())
            if (!Save(_calls[number])) return;
    }
}
