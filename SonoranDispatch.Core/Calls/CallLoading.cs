using SonoranDispatch.Diagnostics;
using SonoranDispatch.Time;

namespace SonoranDispatch.Calls;

/// <summary>
/// Brings what the store kept back into the book, a slice each tick, so that a server with thousands of calls starts without a hitch.
/// Calls of this run are taken meanwhile.
/// </summary>
public sealed class CallLoading : IDisposable
{
    /// <summary>Milliseconds after which a slice ends, counted from the beginning of its tick: what else was done in it counts too.</summary>
    public const long SliceMilliseconds = 4;

    /// <summary>Records after which a slice ends, however fast they are read.</summary>
    public const int SliceRecords = 500;

    /// <summary>Records between two looks at the clock, which costs something too; so many are read in any tick.</summary>
    public const int RecordsBetweenLooks = 8;

    private readonly CallBook _book;
    private readonly Func<Caller, Caller> _recognise;
    private readonly IClock _clock;
    private readonly ILog _log;
    private IEnumerator<Call?>? _kept;
    private int _restored;

    /// <summary>
    /// Makes ready, and reads the first slice: what the runtime compiles for it, with all that listens to the book, takes longer than a
    /// tick may, and a start may take longer.
    /// </summary>
    /// <param name="book">The book, opened unread.</param>
    /// <param name="store">The store it was opened on.</param>
    /// <param name="recognise">Says who a caller is now, who was recorded in an earlier run.</param>
    /// <param name="clock">Time.</param>
    /// <param name="log">Where the end is told.</param>
    public CallLoading(CallBook book, ICallStore store, Func<Caller, Caller> recognise, IClock clock, ILog log)
    {
        (_book, _recognise, _clock, _log) = (book, recognise, clock, log);
        _kept = store.Load().GetEnumerator();
        Advance(clock.Milliseconds);
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
            if (read % RecordsBetweenLooks == 0 && _clock.Milliseconds - tickBegan >= SliceMilliseconds) return;
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
        if (_restored > 0) _log.Write(Messages.CallsRestored, _restored, _book.LastNumber + 1);
        return false;
    }

    private void Restore(Call call)
    {
        var caller = _recognise(call.Caller);
        if (_book.Restore(ReferenceEquals(caller, call.Caller) ? call : call with { Caller = caller })) _restored++;
        else _log.Write(Messages.CallNumberTaken, call.Number);
    }
}
