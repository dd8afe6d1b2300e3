using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Delivery;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Time;

namespace SonoranDispatch.CadFeed;

/// <summary>
/// Shows in the game what others do in the CAD. It compares each read of the CAD's calls with our calls, some each tick, and takes the CAD's events in
/// between: calls of dispatchers become calls here; fields, notes and units that they change are taken over; a call that they close is closed. The same
/// change may come several times and in any order.
/// </summary>
public sealed class CadCallFeed : ICadEventHandler
{
    /// <summary>How many calls of a read are compared in one tick.</summary>
    public const int CallsEachTick = 25;

    /// <summary>After so many milliseconds without a read, what the next one shows is not announced as new.</summary>
    public const long LongestGap = 150_000;

    private readonly CallRepository _repository;
    private readonly CallMerge _merge;
    private readonly DispatcherCalls _dispatchers;
    private readonly CadPanics _panics;
    private readonly CallIndex _index;
    private readonly AbsentCalls _absent;
    private readonly Func<ICad?> _current;
    private readonly IClock _clock;
    private readonly ILog _log;
    private readonly ExpiringDictionary<int, bool> _over;
    private readonly HashSet<int> _dropped = [];
    private readonly RemovedEmergencies _removed;
    private readonly HashSet<int> _closedByEvent = [];
    private HashSet<int> _listed = [];
    private PendingRead? _applying;
    private PendingRead? _next;
    private long? _lastBegan;

    internal CadCallFeed(CallRepository repository, CallMerge merge, DispatcherCalls dispatchers, CadPanics panics, Func<ICad?> current, IClock clock, ILog log)
    {
        (_repository, _merge, _dispatchers, _panics, _current, _clock, _log) = (repository, merge, dispatchers, panics, current, clock, log);
        (_index, _absent, _removed, _over) = (new CallIndex(repository), new AbsentCalls(log), new RemovedEmergencies(clock), new ExpiringDictionary<int, bool>(clock));
        repository.Forgotten += call =>
        {
            if (call is { CadNumber: { } callId, Known.Closed: false }) _dropped.Add(callId);
            _closedByEvent.Remove(call.Number);
        };
    }

    /// <summary>When the last read that succeeded was sent, on the monotonic clock in milliseconds. Null if none has in this run.</summary>
    public long? LastBegan => _lastBegan;

    /// <summary>Whether stored calls are still being loaded. Until then, a call that is not known may be one of them.</summary>
    public bool IsLoading { get; set; }

    /// <summary>Whether a read is being applied.</summary>
    public bool IsApplying => _applying is not null;

    /// <summary>Whether the next tick has work to do.</summary>
    public bool IsBusy => IsApplying || _removed.Any;

    /// <summary>Whether removed 911 calls wait for a read that shows what became of them.</summary>
    public bool WaitsForRead => _removed.Any;

    /// <summary>Whether the last read missed calls, so that the next one should come soon.</summary>
    public bool MissesCalls => _absent.AreUndecided;

    /// <summary>Takes a read of the CAD's calls. It is applied in the next ticks.</summary>
    public void Take(ICad cad, CadCallList calls, long began)
    {
        // An answer may overtake that of an earlier read, which then shows what was before.
        if (!ReferenceEquals(cad, _current()) || began < _lastBegan) return;

        var read = new PendingRead(calls, began, _lastBegan is not { } last || began - last > LongestGap);
        _lastBegan = began;
        if (_applying is null) _applying = read;
        else _next = read;
    }

    /// <summary>Forgets what was read from another account.</summary>
    public void Reset()
    {
        (_applying, _next, _lastBegan, _listed) = (null, null, null, []);
        _removed.Clear();
        _panics.Reset();
    }

    /// <summary>Applies some calls of the read that is waiting.</summary>
    public void Advance()
    {
        Close(_removed.Overdue(_dispatchers.AreRead));
        if (IsLoading || _applying is not { } read) return;

        for (var count = 0; count < CallsEachTick; count++)
        {
            if (read.Next() is not { } found)
            {
                Close(_removed.Decide(read));
                CloseAbsent(read);
                _listed = read.Open;
                (_applying, _next) = (_next, null);
                return;
            }

            Guarded(() => Apply(read, found));
        }
    }

    /// <inheritdoc />
    public void Handle(CadEvent happened) => Guarded(() =>
    {
        switch (happened)
        {
            case CadEvent.CallChanged { Call: var found, By: var by }: Changed(found, by); break;
            case CadEvent.EmergencyRaised { Call: var found }: Changed(found, null); break;
            case CadEvent.CallsClosed { CallIds: var closed }: Close(closed); break;
            case CadEvent.EmergenciesRemoved { CallIds: var removed }: Remove(removed); break;
            case CadEvent.NoteAdded { CallId: var callId, Note: var note }: Change(callId, call => NoteMerge.Add(call, note, _clock.UtcNow)); break;
            case CadEvent.PanicChanged { Identifiers: var identifiers, IsPanic: var isPanic }: _panics.Changed(identifiers, isPanic); break;
            case CadEvent.UnitsAttached { CallId: var callId, Identifiers: var identifiers, By: var by }:
                foreach (var identifier in identifiers) Change(callId, call => _merge.Attached(call, identifier, by));
                break;
            case CadEvent.UnitsDetached { CallId: var callId, Identifiers: var identifiers }:
                foreach (var call in Open().Where(call => callId is null || call.CadNumber == callId).ToList())
                    foreach (var identifier in identifiers) Change(call, present => _merge.Detached(present, identifier));
                break;
        }
    });

    private void Apply(PendingRead read, CadCall found)
    {
        if (Find(found) is not { } call) Open(found, "", !read.IsAfterGap && !_listed.Contains(found.CallId), isRead: true);
        else if (found.IsClosed) CloseAs(call, found, read);
        else if (call.Known.Closed) CloseAgain(call, found, read);
        else if (IsSure(call) && read.Began > call.Known.AnsweredAt) Update(call, found, "", read);
    }

    private void Changed(CadCall found, int? by)
    {
        if (Find(found) is not { } call) Open(found, _merge.LabelOf(by), isNew: (_lastBegan is not null || !_dispatchers.AreRead) && !_listed.Contains(found.CallId), isRead: false);
        else if (found.IsClosed) CloseAs(call, found, null);
        else if (IsSure(call)) Update(call, found, _merge.LabelOf(by), null);
    }

    private void Open(CadCall found, string by, bool isNew, bool isRead)
    {
        if (_dispatchers.Shows && !found.IsClosed && !IsLoading && !_dropped.Contains(found.CallId) && !_over.TryGet(found.CallId, out _)) _dispatchers.Open(found, by, isNew, isRead);
    }

    // The 911 call that a call was before is over, and the call is not. What a read shows of a closed call are its last words: an event may have been late.
    private void CloseAs(Call call, CadCall found, PendingRead? read)
    {
        if (call.CadNumber != found.CallId) return;

        var closed = read is not null && read.Began > call.Known.AnsweredAt ? _merge.Closed(call, found) : call.AsClosedInCad();
        if (!ReferenceEquals(closed, call)) Change(call, _ => closed);
    }

    // A change of ours that was on its way when an event told of the closing may have opened the call in the CAD again. Once only: a dispatcher may open it.
    private void CloseAgain(Call call, CadCall found, PendingRead read)
    {
        if (call.CadNumber == found.CallId && read.Began > call.Known.AnsweredAt && _closedByEvent.Remove(call.Number)) Change(call, Reopened);
    }

    // Closed here, and to be closed in the CAD.
    private static Call Reopened(Call call) => call with { Known = call.Known with { Closed = false } };

    // What is not kept is noted in silence: with hundreds of calls, nothing is written while nothing changes.
    private void Update(Call call, CadCall found, string by, PendingRead? read)
    {
        if (call.State == CallState.Closed || (call.CadNumber != found.CallId && !CallMerge.MayBecome(call, found, read is not null))) return;

        var merged = _merge.Merge(call, found, by, read, _clock);
        if (!ReferenceEquals(merged, call)) _repository.Change(call.Number, _ => merged);
        _repository.Note(call.Number, present => present with
        {
            HeardAt = _clock.UtcNow,
            Known = present.Known with
            {
                MetaData = found.MetaData.Count > 0 ? found.MetaData : present.Known.MetaData,
                MetaDataAt = _clock.Milliseconds,
                AnsweredAt = read is not null ? present.Known.AnsweredAt : _clock.Milliseconds,
            },
        });
    }

    private void Close(IReadOnlyList<int> callIds)
    {
        foreach (var callId in callIds)
        {
            _over.Set(callId, true, LongestGap);
            if (_index.ByCadNumber(callId) is not { } call || call.Known.Closed) continue;

            Change(call, static present => present.AsClosedInCad());
            if (call.Known.InDoubt.Count > 0) Change(call, Reopened);
            else _closedByEvent.Add(call.Number);
        }
    }

    private void Remove(IReadOnlyList<int> callIds)
    {
        foreach (var callId in callIds)
            if (_index.ByCadNumber(callId) is { } call && IsSure(call)) _removed.Add(callId);
            else _over.Set(callId, true, LongestGap);
    }

    private void CloseAbsent(PendingRead read)
    {
        var open = Open().Where(call => call.Known.AnsweredAt < read.Began).ToList();
        var missing = open.Where(call => !read.Lists(call.Known.CallId)).ToList();
        foreach (var number in _absent.Take(missing, open.Count, read.Began)) _repository.Change(number, static call => call.AsClosedInCad());
    }

    private static bool IsSure(Call call) => call.Known is { Presence: CadPresence.Present, NumberState: CadNumberState.Verified };

    private IEnumerable<Call> Open() => _repository.Calls.Where(static call => IsSure(call) && !call.Known.Closed && !call.Desired.Closed);

    // A dispatch call made of a 911 call that was closed here is a dispatcher's: nobody is to miss it.
    private Call? Find(CadCall found) =>
        _index.Incident(found) is var call && call is { Known.Closed: true } && TakenUpCall.Is(call, found) ? _index.ByCadNumber(found.CallId) : call;

    private void Change(int callId, Func<Call, Call> change)
    {
        if (_index.ByCadNumber(callId) is { } call) Change(call, change);
    }

    private void Change(Call call, Func<Call, Call> change)
    {
        if (!IsSure(call)) return;

        _repository.Change(call.Number, change);
        _repository.Note(call.Number, present => present with { HeardAt = _clock.UtcNow, Known = present.Known with { AnsweredAt = _clock.Milliseconds } });
    }

    private void Guarded(Action apply)
    {
        try
        {
            apply();
        }
        catch (Exception bug)
        {
            _log.Write(Messages.EntryPointFailed, bug);
        }
    }
}
