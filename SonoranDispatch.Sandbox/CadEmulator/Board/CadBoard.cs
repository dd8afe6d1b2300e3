namespace SonoranDispatch.Sandbox.CadEmulator.Board;

/// <summary>
/// The calls and units that the CAD stores. Reads return snapshots and are safe from any thread. A scenario may also write here, like a dispatcher in
/// the CAD.
/// </summary>
public sealed class CadBoard
{
    private readonly TimeProvider _time;
    private readonly SortedDictionary<int, BoardCall> _calls = [];
    private readonly SortedDictionary<int, BoardUnit> _units = [];
    private readonly Dictionary<string, int> _timesCreated = new(StringComparer.Ordinal);
    private readonly HashSet<int> _expiring = [];
    private readonly int _firstCallId;
    private int _nextCallId;
    private bool _isChangePending;

    internal CadBoard(TimeProvider time, int firstCallId)
    {
        _time = time;
        _nextCallId = _firstCallId = firstCallId;
        Links = new CommunityLinks(time);
    }

    /// <summary>Raised after a call or a unit changed, on the thread that changed it.</summary>
    public event Action? Changed;

    /// <summary>Raised after a 911 call was added, from wherever it comes, on the thread that added it.</summary>
    internal event Action<BoardCall>? EmergencyAdded;

    /// <summary>The links between players and accounts that were made with a code.</summary>
    public CommunityLinks Links { get; }

    /// <summary>Every call ever created, including closed and removed ones, by number.</summary>
    public IReadOnlyList<BoardCall> Calls
    {
        get
        {
            lock (SyncRoot)
            {
                DeleteExpired();
                return [.. _calls.Values];
            }
        }
    }

    /// <summary>The number of the next call.</summary>
    internal int NextCallId
    {
        get
        {
            lock (SyncRoot) return _nextCallId;
        }
    }

    /// <summary>Every unit, by identifier id.</summary>
    public IReadOnlyList<BoardUnit> Units
    {
        get
        {
            lock (SyncRoot) return [.. _units.Values];
        }
    }

    /// <summary>How many calls were created for each metaData.uuid, dispatch and 911 together. More than 1 means a duplicate.</summary>
    public IReadOnlyDictionary<string, int> TimesCreated
    {
        get
        {
            lock (SyncRoot) return new Dictionary<string, int>(_timesCreated, StringComparer.Ordinal);
        }
    }

    /// <summary>The time for a note that has none.</summary>
    internal string TimeNow => ResponseFormat.Time(_time.GetUtcNow());

    /// <summary>Held while several reads and writes must be atomic.</summary>
    internal Lock SyncRoot { get; } = new();

    /// <summary>Returns a call by number, including closed and removed ones; <c>null</c> if there never was one.</summary>
    public BoardCall? Find(int callId)
    {
        lock (SyncRoot)
        {
            DeleteExpired();
            return _calls.GetValueOrDefault(callId);
        }
    }

    /// <summary>Adds a call with the next number and sets its timestamps.</summary>
    /// <returns>The call as stored on the board.</returns>
    public BoardCall Add(BoardCall call)
    {
        BoardCall added;
        lock (SyncRoot)
        {
            var now = _time.GetUtcNow();
            added = call with { CallId = _nextCallId++, CreatedAt = now, UpdatedAt = now, ClosedAt = call.IsClosed ? now : null };
            Store(added);
            if (added.MetaData.TryGetValue("uuid", out var uuid)) _timesCreated[uuid] = _timesCreated.GetValueOrDefault(uuid) + 1;
        }

        if (added.IsEmergency) EmergencyAdded?.Invoke(added);
        Announce();
        return added;
    }

    /// <summary>Changes a call and sets its update time.</summary>
    /// <param name="callId">The call's number.</param>
    /// <param name="change">Returns the new call for the old one. Number and creation time cannot be changed.</param>
    /// <returns>The call as it is stored now.</returns>
    /// <exception cref="KeyNotFoundException">There is no such call.</exception>
    public BoardCall Change(int callId, Func<BoardCall, BoardCall> change)
    {
        BoardCall changed;
        lock (SyncRoot)
        {
            var before = _calls[callId];
            var now = _time.GetUtcNow();
            changed = change(before) with
            {
                CallId = before.CallId,
                CreatedAt = before.CreatedAt,
                UpdatedAt = now,
            };
            changed = changed with { ClosedAt = changed.IsClosed ? before.ClosedAt ?? now : null };
            Store(changed);
        }

        Announce();
        return changed;
    }

    /// <summary>Removes a call from the API. It stays visible on this board.</summary>
    /// <exception cref="KeyNotFoundException">There is no such call.</exception>
    public BoardCall Remove(int callId) => Change(callId, call => call with { RemovedAt = call.RemovedAt ?? _time.GetUtcNow() });

    /// <summary>Removes every call for good and starts the numbering anew, as when a community is set up again. <see cref="TimesCreated"/> goes on.</summary>
    public void StartAnew()
    {
        lock (SyncRoot)
        {
            _calls.Clear();
            _expiring.Clear();
            _nextCallId = _firstCallId;
        }

        Announce();
    }

    /// <summary>Adds a unit, or replaces the one with the same id. Players linked to its account are added to its community user ids.</summary>
    public void SetUnit(BoardUnit unit)
    {
        lock (SyncRoot) _units[unit.Id] = Links.Apply(unit);
        Announce();
    }

    /// <summary>Changes units; ids without a unit are ignored.</summary>
    /// <param name="unitIds">The identifier ids.</param>
    /// <param name="change">Returns the new unit for the old one.</param>
    internal void ChangeUnits(IEnumerable<int> unitIds, Func<BoardUnit, BoardUnit> change)
    {
        lock (SyncRoot)
        {
            foreach (var unitId in unitIds.Where(_units.ContainsKey)) _units[unitId] = Links.Apply(change(_units[unitId]));
        }

        Announce();
    }

    /// <summary>Types a code on the CAD's linking page while logged in to an account: the code's player becomes linked to that account and its units.</summary>
    /// <param name="code">The code, in any case.</param>
    /// <param name="account">The account's UUID.</param>
    /// <returns>False if the code is unknown, replaced, used or expired.</returns>
    public bool TypeLinkCode(string code, string account)
    {
        lock (SyncRoot)
        {
            if (!Links.Use(code, account)) return false;
            foreach (var unit in _units.Values.ToList()) _units[unit.Id] = Links.Apply(unit);
        }

        Announce();
        return true;
    }

    /// <summary>Removes a unit. Calls keep its id, because the documentation does not say otherwise.</summary>
    /// <param name="unitId">The identifier id. An unknown one changes nothing.</param>
    public void RemoveUnit(int unitId)
    {
        lock (SyncRoot) _units.Remove(unitId);
        Announce();
    }

    /// <summary>Raises the change event that was held back while a request was handled.</summary>
    internal void AnnouncePending()
    {
        lock (SyncRoot)
        {
            if (!_isChangePending) return;
            _isChangePending = false;
        }

        Changed?.Invoke();
    }

    // A listener must not run while a request is being handled: it could read from another thread and wait forever.
    private void Announce()
    {
        if (SyncRoot.IsHeldByCurrentThread) _isChangePending = true;
        else Changed?.Invoke();
    }

    private void Store(BoardCall call)
    {
        _calls[call.CallId] = call;
        if (call.DeleteAfterMinutes is not null && call.RemovedAt is null) _expiring.Add(call.CallId);
        else _expiring.Remove(call.CallId);
    }

    private void DeleteExpired()
    {
        foreach (var callId in _expiring.ToList())
        {
            var call = _calls[callId];
            var minutes = call.DeleteAfterMinutes.GetValueOrDefault();
            var due = call.CreatedAt.AddMinutes(minutes);
            if (_time.GetUtcNow() >= due) Store(call with { RemovedAt = due });
        }
    }
}
