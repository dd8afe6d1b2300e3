namespace SonoranDispatch.Cad;

/// <summary>
/// How many requests may go to one endpoint within a sliding window. A request counts from when it leaves until a window after its answer
/// came, so that the limit holds at the CAD's end however long requests are on their way and however it counts its minutes. Where the CAD
/// says "too many" all the same, somebody else uses the key too: the pace is halved and comes back by a twentieth of the limit a minute.
/// Pure: the time is given, and so is chance.
/// </summary>
public sealed class RateLimiter
{
    // Without a word from the CAD how long to wait, ask again after half to the whole of this; twice as long after the next refusal in a row.
    // Not longer: the place that a busy neighbour leaves free for a moment is only found by asking.
    private const long FirstBackOff = 6_000;
    private const long LongestBackOff = 12_000;

    // What a halving did shows only when the minute sent at the old pace has left the CAD's count and one at the new pace has filled it.
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

    /// <summary>Nothing was sent yet.</summary>
    /// <param name="limit">Requests in a window, from 1.</param>
    /// <param name="window">The window, milliseconds.</param>
    public RateLimiter(int limit, long window)
    {
        if (limit < 1) throw new ArgumentOutOfRangeException(nameof(limit), limit, "At least one request must be allowed.");
        (_limit, _window, _rate) = (limit, window, limit);
    }

    /// <summary>How many requests are allowed in a window when nobody has said "too many".</summary>
    public int Limit => _limit;

    /// <summary>How many requests are allowed in a window at a time: the limit, or less after the CAD said "too many". At least one.</summary>
    public int Allowed(long now) => (int)Math.Ceiling(RateAt(now));

    /// <summary>How many count at a time.</summary>
    public int Used(long now)
    {
        var gone = 0;
        while (gone < _sentAt.Count && _sentAt[gone] <= now) gone++;
        _sentAt.RemoveRange(0, gone);
        return _inFlight + _sentAt.Count;
    }

    /// <summary>Whether a request may leave now.</summary>
    public bool IsFree(long now) => now >= _pausedUntil && Used(now) < Allowed(now);

    /// <summary>When a request may leave, as far as is known now; an answer can bring it forward.</summary>
    public long FreeAt(long now)
    {
        if (IsFree(now)) return now;
        if (now < _pausedUntil) return _pausedUntil;

        // The pace may let one in earlier than the first of the window leaves; asking again each second is cheap enough for that.
        var first = _sentAt.Count > 0 ? _sentAt[0] : long.MaxValue;
        return RateAt(now) < _limit ? Math.Min(first, now + 1_000) : first;
    }

    /// <summary>A request leaves.</summary>
    public void Reserve() => _inFlight++;

    /// <summary>Its answer came, or will not come any more; <see cref="Refused"/> takes the answer "too many" instead.</summary>
    /// <param name="now">When.</param>
    /// <param name="random">
    /// 0 (inclusive) to 1 (exclusive). The place comes back up to a hundredth of the window late, so that servers that fill their minutes in
    /// one burst drift apart and leave each other gaps.
    /// </param>
    public void Answered(long now, double random)
    {
        _inFlight--;
        _refusedBefore = false;

        // Below one request a window, the window grows instead.
        var window = (long)(_window / Math.Min(1, RateAt(now)));
        Keep(now + window + (long)(_window / 100.0 * random));
    }

    /// <summary>It never left: the CAD cannot have counted it, so its place is free at once.</summary>
    public void GiveBack() => _inFlight--;

    /// <summary>The CAD answered "too many". What it refused it did not do, so the place is given back.</summary>
    /// <param name="now">When the answer came.</param>
    /// <param name="sentAt">When the request had left. What left before the last refusal says nothing new.</param>
    /// <param name="wait">The wait the CAD asked for, milliseconds; <c>null</c> where it did not say.</param>
    /// <param name="random">0 (inclusive) to 1 (exclusive): servers that share a key should not come back together.</param>
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

    /// <summary>How long each request that counts will still count, milliseconds; one that is under way as long as it may.</summary>
    /// <param name="now">The time.</param>
    /// <param name="longestAnswer">After this an answer does not come any more, milliseconds.</param>
    public IEnumerable<long> SentAt(long now, long longestAnswer)
    {
        var left = new List<long>(Used(now));
        foreach (var leave in _sentAt) left.Add(leave - now);

        // Half a window, because where a window is a second, a call must not wait for several after a restart.
        var longest = (long)(_window / Math.Min(1, RateAt(now))) + (_window / 100) + Math.Min(longestAnswer, _window / 2);
        for (var under = 0; under < _inFlight; under++) left.Add(longest);
        return left;
    }

    /// <summary>Requests of an earlier run that still count.</summary>
    /// <param name="leaveAt">When each stops counting, in any order.</param>
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
