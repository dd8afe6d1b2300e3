using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Calls;

/// <summary>
/// Brings what the store kept back into the repository, a slice each tick, so that a server with thousands of calls starts without a hitch.
/// Calls of this run are taken meanwhile.
/// </summary>
public sealed class CallLoader : IDisposable
{
    /// <summary>Milliseconds after which a slice ends, counted from the beginning of its tick: what else was done in it counts too.</summary>
    public const long SliceMilliseconds = 4;

    /// <summary>Records after which a slice ends, however fast they are read.</summary>
    public const int SliceRecords = 500;

    /// <summary>Records between two looks at the clock, which costs something too; so many are read in any tick.</summary>
    public const int RecordsBetweenLooks = 8;

    private readonly CallRepository _repository;
    private readonly Func<Call, Call> _recognise;
    private readonly Func<long> _readClock;
    private readonly ILog _log;
    private IEnumerator<Call?>? _kept;
    private int _restored;

    /// <summary>
    /// Makes ready, and reads the first slice: what the runtime compiles for it, with all that listens to the repository, takes longer than a
    /// tick may, and a start may take longer.
    /// </summary>
    /// <param name="repository">The repository, opened unread.</param>
    /// <param name="store">The store it was opened on.</param>
    /// <param name="recognise">Says who the people of a call are now, who were recorded in an earlier run.</param>
    /// <param name="readClock">Reads the monotonic clock, milliseconds; anew each time, since a slice ends by it.</param>
    /// <param name="log">Where the end is told.</param>
    public CallLoader(CallRepository repository, ICallStore store, Func<Call, Call> recognise, Func<long> readClock, ILog log)
    {
        (_repository, _recognise, _readClock, _log) = (repository, recognise, readClock, log);
        _kept = store.Load().GetEnumerator();
        Advance(readClock());
    }

    /// <summary>Whether records are still to be read.</summary>
    public bool IsBusy => _kept is not null;

    /// <summary>One slice.</summary>
    /// <param name="tickBegan">When the present tick began, on the monotonic clock, milliseconds.</param>
    public void Advance(long tickBegan)
    {
        if (_kept is not { } kept) return;

        for (var read = 1; read <= SliceRecords; read++)
        {
            if (!ReadOne(kept)) return;
            if (read % RecordsBetweenLooks == 0 && _readClock() - tickBegan >= SliceMilliseconds) return;
        }
    }

    /// <summary>Ends the reading, also before its end: the game server has few searches to give.</summary>
    public void Dispose()
    {
        _kept?.Dispose();
        _kept = null;
    }

    private bool ReadOne(IEnumerator<Call?> kept)
    {
        if (kept.MoveNext())
        {
            if (kept.Current is { } call) Restore(call);
            return true;
        }

        Dispose();
        if (_restored > 0) _log.Write(Messages.CallsRestored, _restored, _repository.LastNumber + 1);
        return false;
    }

    private void Restore(Call call)
    {
        if (_repository.Restore(_recognise(call))) _restored++;
        else _log.Write(Messages.CallNumberTaken, call.Number);
    }
}
