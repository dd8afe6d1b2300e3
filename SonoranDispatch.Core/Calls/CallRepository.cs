using SonoranDispatch.Time;

namespace SonoranDispatch.Calls;

/// <summary>
/// Holds all calls; every change of a call goes through it. Subscribers receive the changes, and code that changes a call replaces it. A store that
/// fails affects only <see cref="IsSafe"/>: the call is still held and sent, and is written as soon as the store accepts it. Main thread only.
/// </summary>
public sealed class CallRepository
{
    /// <summary>The number of flushes between two attempts to write what the store did not accept: five seconds at 20 ticks a second.</summary>
    public const int FlushesBetweenTries = 100;

    private readonly ICallStore _store;
    private readonly IClock? _clock;
    private readonly SortedDictionary<int, Call> _calls = [];
    private readonly HashSet<int> _unflushed = [];
    private readonly SortedSet<int> _unsaved = [];
    private int _lastNumber;
    private int _flushesToWait;
    private bool _forgot;

    /// <summary>
    /// Opens the repository without loading. New calls are accepted at once and get numbers above every number ever assigned.
    /// <see cref="CallLoader"/> restores the stored calls.
    /// </summary>
    /// <param name="store">Stores the calls.</param>
    /// <param name="clock">The clock for the calls' times. Null if they are not kept.</param>
    public CallRepository(ICallStore store, IClock? clock = null) => (_store, _clock, _lastNumber) = (store, clock, store.LastNumber);

    /// <summary>
    /// Raised after each change, with the call before (null for a new one) and after. Both are the same for a call restored from the store.
    /// </summary>
    public event Action<Call?, Call>? Changed;

    /// <summary>Raised after a call was forgotten.</summary>
    public event Action<Call>? Forgotten;

    /// <summary>All calls, ordered by number.</summary>
    public IReadOnlyCollection<Call> Calls => _calls.Values;

    /// <summary>The highest number ever assigned; 0 for none.</summary>
    public int LastNumber => _lastNumber;

    /// <summary>Whether writes are waiting for <see cref="Flush"/>.</summary>
    public bool NeedsFlush => _forgot || _unflushed.Count > 0 || _unsaved.Count > 0;

    /// <summary>Finds a call.</summary>
    /// <param name="number">The number players see.</param>
    /// <returns>Null if there is no such call.</returns>
    public Call? Find(int number) => _calls.TryGetValue(number, out var call) ? call : null;

    /// <summary>Whether a call in its current state would survive a power cut.</summary>
    public bool IsSafe(int number) => !_unsaved.Contains(number) && !_unflushed.Contains(number);

    /// <summary>Records a new call under the next number.</summary>
    /// <param name="write">Creates the call from its number.</param>
    public Call Add(Func<int, Call> write)
    {
        var call = Timed(null, write(_lastNumber + 1));
        if (call.Number != _lastNumber + 1) throw new ArgumentException("A new call must carry the number it was given.", nameof(write));

        _lastNumber = call.Number;
        Keep(null, call);
        return call;
    }

    /// <summary>Replaces a call by a changed one.</summary>
    /// <param name="number">The call's number.</param>
    /// <param name="change">Creates the new call from the current one. Returning the same instance means no change.</param>
    /// <returns>The current call. Null if there is no call with that number.</returns>
    public Call? Change(int number, Func<Call, Call> change)
    {
        if (Find(number) is not { } before) return null;

        var after = change(before);
        if (after.Number != number) throw new ArgumentException("A call keeps its number.", nameof(change));
        if (ReferenceEquals(before, after)) return before;

        after = Timed(before, after);
        Keep(before, after);
        return TrimNotes(before, number) ?? after;
    }

    /// <summary>Replaces facts of a call that are not kept in the store. Nothing is written and nobody is told.</summary>
    /// <param name="number">The call's number.</param>
    /// <param name="change">Creates the new call from the current one.</param>
    public void Note(int number, Func<Call, Call> change)
    {
        if (Find(number) is { } before) _calls[number] = change(before);
    }

    /// <summary>Restores a call from the store. It is not written again. Its number in the CAD must be verified: the account may have changed.</summary>
    /// <returns>False if a call of this run has the same number.</returns>
    public bool Restore(Call call)
    {
        if (_calls.ContainsKey(call.Number)) return false;

        if (call.Known is { Presence: CadPresence.Present } known && (!known.Closed || (known.Leftovers.Count > 0 && !call.IsSetAside))) call = call with { Known = known.Unverified() };

        _lastNumber = Math.Max(_lastNumber, call.Number);
        _calls.Add(call.Number, call);
        Changed?.Invoke(call, call);
        return true;
    }

    /// <summary>
    /// Forgets a call, here and in the store. This does not raise <see cref="Changed"/>: the call was over, or the owner wants to remove it.
    /// </summary>
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

    /// <summary>Makes the writes of this tick durable, all at once. Does nothing if there are none.</summary>
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

    private Call? TrimNotes(Call before, int number)
    {
        if (Find(number) is not { } call) return null;
        if (ReferenceEquals(before.Desired.Notes, call.Desired.Notes) && ReferenceEquals(before.Known, call.Known)) return null;

        var trimmed = DeliveredNotes.Trimmed(UndeliveredNotes.Trimmed(call));
        if (ReferenceEquals(call, trimmed)) return null;

        Keep(call, trimmed);
        return trimmed;
    }

    private Call Timed(Call? before, Call after) => _clock is null ? after : CallTimes.Stamped(before, after, _clock.UtcNow);

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

    // Stops at the first failure: the other writes would fail too.
    private void SaveAgain()
    {
        _flushesToWait = FlushesBetweenTries;
        foreach (var number in _unsaved.ToArray())
            if (!Save(_calls[number])) return;
    }
}
