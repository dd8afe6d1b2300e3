namespace SonoranDispatch.Delivery;

/// <summary>
/// How many requests may go to one endpoint within a sliding window. A request counts from when it leaves until a window after its answer
/// came, so that the limit holds at the CAD's end however long requests are on their way and however it counts its minutes. Where the CAD
/// says "too many" all the same, somebody else uses the key too: the pace is halved and comes back by a twentieth of the limit a minute.
/// Pure: the time is given.
/// </summary>
public sealed class RateBudget
{
    // Without a word from the CAD how long to wait, ask again after this; doubled each time in a row, up to a minute.
    private const long FirstPause = 5_000;
    private const long LongestPause = 60_000;

    private readonly int _limit;
    private readonly long _window;
    private readonly Queue<long> _leaves = new();
    private int _underWay;
    private double _pace;
    private long _paceAt;
    private long _pausedUntil;
    private long _lastRefusal = -1;
    private int _refusalsInARow;

    /// <summary>Nothing was sent yet.</summary>
    /// <param name="limit">Requests in a window, from 1.</param>
    /// <param name="window">The window, milliseconds.</param>
    public RateBudget(int limit, long window)
    {
        if (limit < 1) throw new ArgumentOutOfRangeException(nameof(limit), limit, "At least one request must be allowed.");
        (_limit, _window, _pace) = (limit, window, limit);
    }

    /// <summary>How many requests are allowed in a window when nobody has said "too many".</summary>
    public int Limit => _limit;

    /// <summary>How many requests are allowed in a window at a time: the limit, or less after the CAD said "too many".</summary>
    public int Allowed(long now) => Math.Max(1, (int)Math.Floor(PaceAt(now)));

    /// <summary>How many count at a time.</summary>
    public int Used(long now)
    {
        while (_leaves.Count > 0 && _leaves.Peek() <= now) _leaves.Dequeue();
        return _underWay + _leaves.Count;
    }

    /// <summary>Whether a request may leave now.</summary>
    public bool IsFree(long now) => now >= _pausedUntil && Used(now) < Allowed(now);

    /// <summary>When a request may leave, as far as is known now; an answer can bring it forward.</summary>
    public long FreeAt(long now)
    {
        if (IsFree(now)) return now;
        if (now < _pausedUntil) return _pausedUntil;

        // The pace may let one in earlier than the first of the window leaves; asking again each second is cheap enough for that.
        var first = _leaves.Count > 0 ? _leaves.Peek() : long.MaxValue;
        return _pace < _limit ? Math.Min(first, now + 1_000) : first;
    }

    /// <summary>A request leaves.</summary>
    public void Take() => _underWay++;

    /// <summary>Its answer came, or will not come any more.</summary>
    public void Answered(long now)
    {
        _underWay--;
        _leaves.Enqueue(now + _window);
    }

    /// <summary>It was taken: nobody refuses at the moment.</summary>
    public void Accepted() => _refusalsInARow = 0;

    /// <summary>The CAD said "too many".</summary>
    /// <param name="now">When the answer came.</param>
    /// <param name="sentAt">When the request had left. What left before the last refusal says nothing new.</param>
    /// <param name="wait">The wait the CAD asked for, milliseconds; <c>null</c> where it did not say.</param>
    /// <param name="random">0 (inclusive) to 1 (exclusive): servers that share a key should not come back together.</param>
    public void Refused(long now, long sentAt, long? wait, double random)
    {
        if (wait is { } asked) _pausedUntil = Math.Max(_pausedUntil, now + asked);
        if (sentAt <= _lastRefusal) return;

        (_pace, _paceAt, _lastRefusal) = (Math.Max(1, PaceAt(now) / 2), now, now);
        _refusalsInARow++;
        if (wait is not null) return;

        var pause = Math.Min(FirstPause << Math.Min(_refusalsInARow - 1, 4), LongestPause);
        _pausedUntil = now + (pause / 2) + (long)(pause / 2 * random);
    }

    /// <summary>Requests of an earlier run that still count.</summary>
    /// <param name="leaveAt">When each stops counting, in any order.</param>
    public void Remember(IEnumerable<long> leaveAt)
    {
        foreach (var leave in leaveAt.OrderBy(leave => leave)) _leaves.Enqueue(leave);
    }

    private double PaceAt(long now) => Math.Min(_limit, _pace + (_limit / 20.0 * (now - _paceAt) / 60_000));
}
