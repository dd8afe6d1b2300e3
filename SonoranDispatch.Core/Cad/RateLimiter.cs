namespace SonoranDispatch.Cad;

/// <summary>
/// Limits the requests to one endpoint within a sliding window. A request counts from when it is sent until one window after its response, so the
/// limit holds at the CAD however long requests take and however the CAD counts its minutes. If the CAD still responds with 429, somebody else is
/// using the same key: the rate is halved and recovers by a twentieth of the limit per minute. Pure: time and randomness are passed in.
/// </summary>
public sealed class RateLimiter
{
    // If the CAD does not say how long to wait, retry after half to all of this time, and after twice as long if the retry is refused too.
    // The wait grows no further: a gap that another busy server leaves can be found only by trying.
    private const long FirstBackOff = 6_000;
    private const long LongestBackOff = 12_000;

    // The effect of halving shows only after the minute sent at the old rate has left the CAD's count and a minute at the new rate has filled it.
    private const long HalvingShows = 120_000;

    private readonly int _limit;
    private readonly long _window;
    private readonly List<long> _sentAt = [];
    private int _inFlight;
    private double _rate;
    private long _rateAt;
    private long _pausedUntil;
    private long? _lastRefusal;
    private long? _lastHalving;
    private bool _refusedBefore;

    /// <summary>Creates a limiter with no requests sent.</summary>
    /// <param name="limit">Requests per window, at least 1.</param>
    /// <param name="window">The window, in milliseconds.</param>
    public RateLimiter(int limit, long window)
    {
        if (limit < 1) throw new ArgumentOutOfRangeException(nameof(limit), limit, "At least one request must be allowed.");
        (_limit, _window, _rate) = (limit, window, limit);
    }

    /// <summary>The number of requests allowed per window if the CAD has not responded with 429.</summary>
    public int Limit => _limit;

    /// <summary>The number of requests allowed per window at a given time: the limit, or less after a 429. At least 1.</summary>
    public int Allowed(long now) => (int)Math.Ceiling(RateAt(now));

    /// <summary>The number of requests that count at a given time.</summary>
    public int Used(long now)
    {
        var gone = 0;
        while (gone < _sentAt.Count && _sentAt[gone] <= now) gone++;
        _sentAt.RemoveRange(0, gone);
        return _inFlight + _sentAt.Count;
    }

    /// <summary>Whether a request may be sent now.</summary>
    public bool IsFree(long now) => now >= _pausedUntil && Used(now) < Allowed(now);

    /// <summary>Returns when a request may be sent, as far as is known now. A response can make it earlier.</summary>
    public long FreeAt(long now)
    {
        if (IsFree(now)) return now;
        if (now < _pausedUntil) return _pausedUntil;

        // The recovering rate may allow a request before the oldest one leaves the window. Checking again every second is cheap enough.
        var first = _sentAt.Count > 0 ? _sentAt[0] : long.MaxValue;
        return RateAt(now) < _limit ? Math.Min(first, now + 1_000) : first;
    }

    /// <summary>Records that a request is being sent.</summary>
    public void Reserve() => _inFlight++;

    /// <summary>Records that the response arrived or will never arrive. Use <see cref="Refused"/> for a 429.</summary>
    /// <param name="now">The current time, in milliseconds.</param>
    /// <param name="random">
    /// 0 (inclusive) to 1 (exclusive). The slot is freed up to a hundredth of the window late, so that servers that use their whole minute in one
    /// burst drift apart and leave each other gaps.
    /// </param>
    public void Answered(long now, double random)
    {
        _inFlight--;
        _refusedBefore = false;

        // Below one request per window, the window grows instead.
        var window = (long)(_window / Math.Min(1, RateAt(now)));
        Keep(now + window + (long)(_window / 100.0 * random));
    }

    /// <summary>Records that the request never left. The CAD cannot have counted it, so its slot is free at once.</summary>
    public void GiveBack() => _inFlight--;

    /// <summary>Records a 429. The CAD did not carry out the request, so its slot is free again.</summary>
    /// <param name="now">When the response arrived, in milliseconds.</param>
    /// <param name="sentAt">When the request was sent. A request sent before the last refusal adds no new information.</param>
    /// <param name="wait">The wait the CAD asked for, in milliseconds. Null if it did not say.</param>
    /// <param name="random">0 (inclusive) to 1 (exclusive). Keeps servers that share a key from retrying at the same time.</param>
    public void Refused(long now, long sentAt, long? wait, double random)
    {
        _inFlight--;
        if (wait is { } asked) _pausedUntil = Math.Max(_pausedUntil, now + asked);
        if (sentAt <= _lastRefusal) return;

        _lastRefusal = now;
        if (_lastHalving is not { } halving || now - halving >= HalvingShows)
            (_rate, _rateAt, _lastHalving) = (RateAt(now) / 2, now, now);

        var pause = _refusedBefore ? LongestBackOff : FirstBackOff;
        _refusedBefore = true;
        if (wait is null) _pausedUntil = Math.Max(_pausedUntil, now + (pause / 2) + (long)(pause / 2 * random));
    }

    /// <summary>
    /// Returns how much longer each counted request still counts, in milliseconds. A request in flight gets the longest possible time.
    /// </summary>
    /// <param name="now">The current time, in milliseconds.</param>
    /// <param name="longestAnswer">The time after which a response no longer arrives, in milliseconds.</param>
    public IEnumerable<long> SentAt(long now, long longestAnswer)
    {
        var left = new List<long>(Used(now));
        foreach (var leave in _sentAt) left.Add(leave - now);

        // At most half a window: with a window of one second, a call must not wait for several windows after a restart.
        var longest = (long)(_window / Math.Min(1, RateAt(now))) + (_window / 100) + Math.Min(longestAnswer, _window / 2);
        for (var under = 0; under < _inFlight; under++) left.Add(longest);
        return left;
    }

    /// <summary>Adds requests of an earlier run that still count.</summary>
    /// <param name="leaveAt">When each of them stops counting, in any order.</param>
    public void Restore(IEnumerable<long> leaveAt)
    {
        foreach (var leave in leaveAt) Keep(leave);
    }

    private void Keep(long leave)
    {
        var at = _sentAt.BinarySearch(leave);
        _sentAt.Insert(at < 0 ? ~at : at, leave);
    }

    private double RateAt(long now) => Math.Min(_limit, _rate + (_limit / 20.0 * (now - _rateAt) / 60_000));
}
