using SonoranDispatch.Time;

namespace SonoranDispatch.Server;

/// <summary>
/// The game server's timer. It is read once per entry point, because the time that passes within one is negligible; use <see cref="ReadAnew"/>
/// to measure an entry point itself. The wall clock is read once, at the start, and advanced by the timer, so that setting the machine's
/// clock does not affect anything in progress.
/// </summary>
internal sealed class GameClock : IClock
{
    private readonly Natives _natives;
    private readonly MainThreadContext _mainThread;
    private readonly DateTimeOffset _atZero;
    private long _entry;
    private long _read;

    public GameClock(Natives natives, MainThreadContext mainThread)
    {
        (_natives, _mainThread) = (natives, mainThread);
#pragma warning disable RS0030 // The only place in the resource that reads the machine's clock.
        _atZero = DateTimeOffset.UtcNow - TimeSpan.FromMilliseconds(natives.GetGameTimer());
#pragma warning restore RS0030
    }

    /// <inheritdoc />
    public long Milliseconds
    {
        get
        {
            var entry = _mainThread.Entry;
            if (entry == 0 || entry != _entry) (_entry, _read) = (entry, ReadAnew());
            return _read;
        }
    }

    /// <inheritdoc />
    public DateTimeOffset UtcNow => _atZero + TimeSpan.FromMilliseconds(Milliseconds);

    /// <summary>Reads the timer now, in milliseconds.</summary>
    public long ReadAnew() => _natives.GetGameTimer();
}
