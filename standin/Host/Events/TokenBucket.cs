using StandIn.Host.Time;

namespace StandIn.Host.Events;

/// <summary>A token bucket rate limiter on the game clock.</summary>
internal sealed class TokenBucket(IGameClock clock, double perSecond, double burst)
{
    private double _spent;
    private long _filled = clock.Milliseconds;

    /// <summary>Takes this many tokens. Returns false and takes none if there are not enough.</summary>
    internal bool Take(double tokens = 1)
    {
        var now = clock.Milliseconds;
        _spent = Math.Max(0, _spent - ((now - _filled) * perSecond / 1000));
        _filled = now;
        if (_spent + tokens > burst) return false;
        _spent += tokens;
        return true;
    }
}
