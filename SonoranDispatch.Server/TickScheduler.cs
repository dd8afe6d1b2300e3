using SonoranDispatch.Time;

namespace SonoranDispatch.Server;

/// <summary>
/// The tick. An idle one does nothing at all: it does not even read the clock, which allocates in the game's runtime. What has to happen
/// later by itself (asking the CAD again) wakes it by a delay of the game's own.
/// </summary>
/// <param name="mainThread">The main thread's context.</param>
/// <param name="root">The rules.</param>
/// <param name="clock">Time.</param>
/// <param name="delay">The game's delay: completes on the main thread after so many milliseconds.</param>
internal sealed class TickScheduler(MainThreadContext mainThread, CompositionRoot root, IClock clock, Func<int, Task> delay)
{
    private bool _stirred = true;
    private long _wakeAt = long.MaxValue;

    /// <summary>Something happened: the next tick looks whether there is anything to do.</summary>
    public void RequestTick() => _stirred = true;

    /// <summary>One tick.</summary>
    public Task OnTick()
    {
        if (!_stirred && !mainThread.HasWork && !root.IsBusy) return Task.CompletedTask;

        _stirred = false;
        mainThread.Enter(Beat);
        return Task.CompletedTask;
    }

    // One entry point: what one part of it asks the game, the others know. What one lets out, the others do not feel.
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
