using SonoranDispatch.Time;

namespace SonoranDispatch.Server;

/// <summary>
/// The game server's timer. It is read once in an entry point, in which no time worth counting passes; whoever has to know how long the entry
/// point itself takes reads it anew. The wall clock is read once, at start, and carried on by the timer, so that setting the machine's clock
/// does not move what is under way.
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
#pragma warning disable RS0030 // This is the one place of the resource that asks the machine for the time.
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

    /// <summary>The timer as it is now, milliseconds.</summary>
    public long ReadAnew() => _natives.GetGameTimer();
}
