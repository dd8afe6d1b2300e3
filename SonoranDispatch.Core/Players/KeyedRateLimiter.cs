using SonoranDispatch.Time;

namespace SonoranDispatch.Players;

/// <summary>
/// Limits how often something may happen for each key, such as a person or a source. A key for which nothing has happened for the length of the window
/// is not kept. Main thread only.
/// </summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <param name="most">The maximum number of events per key in a window, from 1.</param>
/// <param name="windowMilliseconds">The length of the sliding window, in milliseconds.</param>
/// <param name="clock">The clock.</param>
/// <param name="comparer">Compares keys; <c>null</c> for the default.</param>
public sealed class KeyedRateLimiter<TKey>(int most, long windowMilliseconds, IClock clock, IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    private readonly ExpiringDictionary<TKey, SlidingWindowLimiter> _limiters = new(clock, comparer);

    /// <summary>How long until the next event of a key is allowed.</summary>
    /// <returns>Milliseconds; 0 if it is allowed now.</returns>
    public long Wait(TKey key) => _limiters.TryGet(key, out var limiter) ? limiter.Wait(clock.Milliseconds) : 0;

    /// <summary>Records an event.</summary>
    public void Add(TKey key)
    {
        if (!_limiters.TryGet(key, out var limiter)) limiter = new SlidingWindowLimiter(most, windowMilliseconds);
        limiter.Add(clock.Milliseconds);
        _limiters.Set(key, limiter, windowMilliseconds);
    }

    /// <summary>Whether a key has a limiter already, or one may be added without having more than a number of them.</summary>
    /// <param name="key">The key.</param>
    /// <param name="mostKeys">The maximum number of keys, from 1.</param>
    public bool HasRoomFor(TKey key, int mostKeys) => _limiters.TryGet(key, out _) || _limiters.StoredCount < mostKeys || _limiters.RemoveExpired() < mostKeys;
}
