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

    // A request whose outcome is unknown may still be on its way, and the CAD counts it from when it arrives.
    private const long LateArrival = 5_000;

    // The effect of halving shows only after the minute sent at the old rate has left the CAD's count and a minute at the new rate has filled it.
    private const long HalvingShows = 120_000;

    private readonly int _limit;
    private readonly long _window;
    private readonly RateLimitKind _kind;
    private readonly List<CountedRequest> _counted = [];
    private int _inFlight;
    private int _panicsInFlight;
    private double _rate;
    private long _rateAt;
    private long _pausedUntil;
    private long? _lastRefusal;
    private long? _lastHalving;
    private bool _refusedBefore;
    private long? _lastBelowEmergency;
    private long? _lastAutomatic;

    /// <summary>Creates a limiter with no requests sent.</summary>
    /// <param name="limit">Requests per window, at least 1.</param>
    /// <param name="window">The window, in milliseconds.</param>
    /// <param name="kind">Whether the limit is divided among the classes, and from when a request counts.</param>
    public RateLimiter(int limit, long window, RateLimitKind kind = RateLimitKind.Undivided)
    {
        if (limit < 1) throw new ArgumentOutOfRangeException(nameof(limit), limit, "At least one request must be allowed.");
        (_limit, _window, _rate, _kind) = (limit, window, limit, kind);
    }

    /// <summary>The number of requests allowed per window if the CAD has not responded with 429.</summary>
    public int Limit => _limit;

    /// <summary>The number of requests allowed per window at a given time: the limit, or less after a 429. At least 1.</summary>
    public int Allowed(long now) => (int)Math.Ceiling(RateAt(now));

    /// <summary>The number of requests that count at a given time.</summary>
    public int Used(long now)
    {
        var gone = 0;
        while (gone < _counted.Count && _counted[gone].Until <= now) gone++;
        _counted.RemoveRange(0, gone);
        return _inFlight + _counted.Count;
    }

    /// <summary>Whether a request may be sent now.</summary>
    /// <param name="now">The current time, in milliseconds.</param>
    /// <param name="of">The class of the request. Without one it may use the whole limit.</param>
    public bool IsFree(long now, RequestClass of = RequestClass.Panic) =>
        now >= _pausedUntil && Over(now, of) < 0 && now >= EvenlySpreadAt(now, of);

    /// <summary>Returns when a request may be sent, as far as is known now. A response can make it earlier.</summary>
    /// <param name="now">The current time, in milliseconds.</param>
    /// <param name="of">The class of the request. Without one it may use the whole limit.</param>
    public long FreeAt(long now, RequestClass of = RequestClass.Panic)
    {
        if (IsFree(now, of)) return now;
        if (now < _pausedUntil) return _pausedUntil;

        var spread = EvenlySpreadAt(now, of);
        if (Over(now, of) < 0) return spread;

        // The recovering rate may allow a request before enough others leave the window. Checking again every second is cheap enough.
        var left = LeftAt(now, of);
        return Math.Max(spread, RateAt(now) < _limit ? Math.Min(left, now + 1_000) : left);
    }

    /// <summary>Records that a request is being sent.</summary>
    /// <param name="now">The current time, in milliseconds.</param>
    /// <param name="of">The class of the request.</param>
    public void Reserve(long now, RequestClass of = RequestClass.Panic)
    {
        if (_kind == RateLimitKind.CountsFromSending) Keep(now + Window(now), of);
        else AddInFlight(of, 1);
        if (of > RequestClass.Emergency) _lastBelowEmergency = now;
        if (of == RequestClass.Automatic) _lastAutomatic = now;
    }

    /// <summary>Records how a request ended: a 429, one that never left, or any other end.</summary>
    /// <param name="now">The current time, in milliseconds.</param>
    /// <param name="sentAt">When the request was sent, in milliseconds.</param>
    /// <param name="failure">Why it failed; <c>null</c> if it did not.</param>
    /// <param name="random">0 (inclusive) to 1 (exclusive), as for <see cref="Answered"/> and <see cref="Refused"/>.</param>
    /// <param name="of">The class with which it was reserved.</param>
    public void Ended(long now, long sentAt, CadFailure? failure, double random, RequestClass of = RequestClass.Panic)
    {
        if (failure?.Kind == CadFailureKind.RateLimited) Refused(now, sentAt, (long?)failure.RetryAfter?.TotalMilliseconds, random, of);
        else if (failure?.Kind == CadFailureKind.NotSent) GiveBack(of);
        else Answered(failure?.Kind == CadFailureKind.NoAnswer ? now + LateArrival : now, random, of);
    }

    /// <summary>Records that the response arrived or will never arrive. Use <see cref="Refused"/> for a 429.</summary>
    /// <param name="now">The current time, in milliseconds.</param>
    /// <param name="random">
    /// 0 (inclusive) to 1 (exclusive). The slot is freed up to a hundredth of the window late, so that servers that use their whole minute in one
    /// burst drift apart and leave each other gaps.
    /// </param>
    /// <param name="of">The class with which it was reserved.</param>
    public void Answered(long now, double random, RequestClass of = RequestClass.Panic)
    {
        _refusedBefore = false;
        if (_kind == RateLimitKind.CountsFromSending) return;

        AddInFlight(of, -1);
        Keep(now + Window(now) + (long)(_window / 100.0 * random), of);
    }

    /// <summary>Records that the request never left. The CAD cannot have counted it, so its slot is free at once.</summary>
    /// <param name="of">The class with which it was reserved.</param>
    public void GiveBack(RequestClass of = RequestClass.Panic)
    {
        Uncount(of);
        (_lastBelowEmergency, _lastAutomatic) = (null, null);
    }

    /// <summary>Records a 429. The CAD did not carry out the request, so its slot is free again.</summary>
    /// <param name="now">When the response arrived, in milliseconds.</param>
    /// <param name="sentAt">When the request was sent. A request sent before the last refusal adds no new information.</param>
    /// <param name="wait">The wait the CAD asked for, in milliseconds. Null if it did not say.</param>
    /// <param name="random">0 (inclusive) to 1 (exclusive). Keeps servers that share a key from retrying at the same time.</param>
    /// <param name="of">The class with which it was reserved.</param>
    public void Refused(long now, long sentAt, long? wait, double random, RequestClass of = RequestClass.Panic)
    {
        Uncount(of);
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
        foreach (var counted in _counted) left.Add(counted.Until - now);

        // At most half a window: with a window of one second, a call must not wait for several windows after a restart.
        var longest = Window(now) + (_window / 100) + Math.Min(longestAnswer, _window / 2);
        for (var under = 0; under < _inFlight; under++) left.Add(longest);
        return left;
    }

    /// <summary>Adds requests of an earlier run that still count.</summary>
    /// <param name="leaveAt">When each of them stops counting, in any order.</param>
    public void Restore(IEnumerable<long> leaveAt)
    {
        // Which of them were about panics is not kept, and it is safe to assume that none was.
        foreach (var leave in leaveAt) Keep(leave, RequestClass.Normal);
    }

    private void Keep(long until, RequestClass of)
    {
        var at = _counted.Count;
        while (at > 0 && _counted[at - 1].Until > until) at--;
        _counted.Insert(at, new CountedRequest(until, of == RequestClass.Panic));
    }

    private void Uncount(RequestClass of)
    {
        if (_kind != RateLimitKind.CountsFromSending) AddInFlight(of, -1);
        else if (_counted.Count > 0) _counted.RemoveAt(_counted.Count - 1);
    }

    private void AddInFlight(RequestClass of, int count)
    {
        _inFlight += count;
        if (of == RequestClass.Panic) _panicsInFlight += count;
    }

    // How many requests beyond the share of a class count now; negative if it has room. Panics are counted against no share but their own, so that
    // three of them do not cost a 911 its place.
    private int Over(long now, RequestClass of)
    {
        var (used, allowed) = (Used(now), Allowed(now));
        if (_kind != RateLimitKind.Divided || of == RequestClass.Panic) return used - allowed;

        var panics = _panicsInFlight;
        foreach (var counted in _counted)
            if (counted.IsPanic) panics++;

        return Math.Max(used - allowed, used - panics - Share(now, of));
    }

    // When enough requests have left the window for a class to have room.
    private long LeftAt(long now, RequestClass of)
    {
        var (total, own) = (Used(now) - Allowed(now), Over(now, of));
        foreach (var counted in _counted)
        {
            total--;
            if (!counted.IsPanic || of == RequestClass.Panic || _kind != RateLimitKind.Divided) own--;
            if (total < 0 && own < 0) return counted.Until;
        }

        return long.MaxValue;
    }

    private int Share(long now, RequestClass of) => _kind == RateLimitKind.Divided ? PaceShares.Of(Allowed(now), of) : Allowed(now);

    // Evenly spread requests bring their places back evenly too, so an emergency that finds its share used up waits for seconds, not for a minute.
    private long EvenlySpreadAt(long now, RequestClass of)
    {
        if (_kind != RateLimitKind.Divided || of <= RequestClass.Emergency || Allowed(now) < PaceShares.LeastDivided) return long.MinValue;

        var below = _lastBelowEmergency is { } last ? last + (_window / Share(now, RequestClass.Normal)) : long.MinValue;
        return of == RequestClass.Automatic && _lastAutomatic is { } automatic ? Math.Max(below, automatic + (_window / Share(now, of))) : below;
    }

    // Below one request per window, the window grows instead.
    private long Window(long now) => (long)(_window / Math.Min(1, RateAt(now)));

    private double RateAt(long now) => Math.Min(_limit, _rate + (_limit / 20.0 * (now - _rateAt) / 60_000));

    /// <summary>A request that counts until a given time, in milliseconds.</summary>
    private readonly record struct CountedRequest(long Until, bool IsPanic);
}
