using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Calls;

/// <summary>
/// Loads stored calls into the repository, a slice per tick, so that a server with thousands of calls starts without a hitch. New calls are accepted
/// in the meantime.
/// </summary>
public sealed class CallLoader : IDisposable
{
    /// <summary>Milliseconds after which a slice ends, counted from the start of its tick, so other work in the tick counts too.</summary>
    public const long SliceMilliseconds = 4;

    /// <summary>The maximum number of records in a slice, however fast they are read.</summary>
    public const int SliceRecords = 500;

    /// <summary>The number of records between two readings of the clock, which also cost time. At least this many are read in each tick.</summary>
    public const int RecordsBetweenLooks = 8;

    private readonly CallRepository _repository;
    private readonly Func<Call, Call> _recognise;
    private readonly Func<long> _readClock;
    private readonly ILog _log;
    private IEnumerator<Call?>? _kept;
    private int _restored;

    /// <summary>
    /// Starts loading and reads the first slice. The runtime compiles the code involved, including everything that subscribes to the repository,
    /// which takes longer than a tick may but no longer than a start may.
    /// </summary>
    /// <param name="repository">The repository.</param>
    /// <param name="store">The store of that repository.</param>
    /// <param name="recognise">Updates the caller and responders of a call recorded in an earlier run.</param>
    /// <param name="readClock">
    /// Reads the monotonic clock in milliseconds. It must read the time anew on each call, because it decides when a slice ends.
    /// </param>
    /// <param name="log">Receives the result when loading ends.</param>
    public CallLoader(CallRepository repository, ICallStore store, Func<Call, Call> recognise, Func<long> readClock, ILog log)
    {
        (_repository, _recognise, _readClock, _log) = (repository, recognise, readClock, log);
        _kept = store.Load().GetEnumerator();
        Advance(readClock());
    }

    /// <summary>Whether records remain to be read.</summary>
    public bool IsBusy => _kept is not null;

    /// <summary>Loads one slice.</summary>
    /// <param name="tickBegan">When the current tick began, on the monotonic clock in milliseconds.</param>
    public void Advance(long tickBegan)
    {
        if (_kept is not { } kept) return;

        for (var read = 1; read <= SliceRecords; read++)
        {
            if (!ReadOne(kept)) return;
            if (read % RecordsBetweenLooks == 0 && _readClock() - tickBegan >= SliceMilliseconds) return;
        }
    }

    /// <summary>Ends loading, even before all records are read. The game server allows only a few open searches.</summary>
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
