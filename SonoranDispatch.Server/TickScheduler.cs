using SonoranDispatch.Time;

namespace SonoranDispatch.Server;

/// <summary>
/// Runs the tick. An idle tick does nothing at all: it does not even read the clock, which allocates in the game's runtime. Work that is due
/// later (such as polling the CAD) wakes it through a delay of the game's own.
/// </summary>
/// <param name="mainThread">The main thread's context.</param>
/// <param name="root">Core.</param>
/// <param name="clock">The clock.</param>
/// <param name="delay">The game's delay: completes on the main thread after the given number of milliseconds.</param>
internal sealed class TickScheduler(MainThreadContext mainThread, CompositionRoot root, IClock clock, Func<int, Task> delay)
{
    private bool _stirred = true;
    private long _wakeAt = long.MaxValue;

    /// <summary>Call this when something happened: the next tick then checks for work.</summary>
    public void RequestTick() => _stirred = true;

    /// <summary>Runs one tick.</summary>
    public Task OnTick()
    {
        if (!_stirred && !mainThread.HasWork && !root.IsBusy) return Task.CompletedTask;

        _stirred = false;
        mainThread.Enter(Beat);
        return Task.CompletedTask;
    }

    // One entry point, so that its parts share the data read from the game. Each part runs in its own Enter, so that exceptions do not affect the
    // others.
    private void Beat()
    {
        mainThread.Drain();
        mainThread.Enter(root.Advance);
        if (!root.IsBusy) mainThread.Enter(Arm);
    }

    private void Arm()
    {
        if (root.NextDue == _wakeAt) return;

        _wakeAt = root.NextDue;
        if (_wakeAt == long.MaxValue) return;

        var wait = Math.Max(0, _wakeAt - clock.Milliseconds);
        _ = WakeAsync(_wakeAt, (int)Math.Min(wait, int.MaxValue));
    }

    private async Task WakeAsync(long due, int milliseconds)
    {
        await delay(milliseconds);
        if (due == _wakeAt) _stirred = true;
    }
}
