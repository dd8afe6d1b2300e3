namespace SonoranDispatch.Players;

/// <summary>Allows a maximum number of events in a sliding time window. It remembers the time of each event, and needs no other memory.</summary>
/// <param name="most">The maximum number of events, from 1.</param>
/// <param name="milliseconds">The length of the window, in milliseconds.</param>
public sealed class SlidingWindowLimiter(int most, long milliseconds)
{
    private readonly long[] _times = new long[most];
    private int _next;
    private int _count;

    /// <summary>How long until the next event is allowed.</summary>
    /// <param name="now">The monotonic clock, milliseconds.</param>
    /// <returns>Milliseconds; 0 if it is allowed now.</returns>
    public long Wait(long now) => _count < most ? 0 : Math.Max(0, _times[_next] + milliseconds - now);

    /// <summary>Records an event.</summary>
    public void Add(long now)
    {
        _times[_next] = now;
        _next = (_next + 1) % most;
        if (_count < most) _count++;
    }
}
