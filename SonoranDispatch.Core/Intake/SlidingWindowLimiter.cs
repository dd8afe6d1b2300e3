namespace SonoranDispatch.Intake;

/// <summary>Lets so many through in so long. It remembers when each came, and needs no memory beyond that.</summary>
/// <param name="most">How many, from 1.</param>
/// <param name="milliseconds">In how long.</param>
internal sealed class SlidingWindowLimiter(int most, long milliseconds)
{
    private readonly long[] _times = new long[most];
    private int _next;
    private int _count;

    /// <summary>How long until the next may come.</summary>
    /// <param name="now">The monotonic clock, milliseconds.</param>
    /// <returns>Milliseconds; 0 where it may come now.</returns>
    public long Wait(long now) => _count < most ? 0 : Math.Max(0, _times[_next] + milliseconds - now);

    /// <summary>One came.</summary>
    public void Add(long now)
    {
        _times[_next] = now;
        _next = (_next + 1) % most;
        if (_count < most) _count++;
    }

    /// <summary>Whether none of those that came counts any more.</summary>
    public bool IsIdle(long now) => _count == 0 || _times[(_next + most - 1) % most] + milliseconds <= now;
}
