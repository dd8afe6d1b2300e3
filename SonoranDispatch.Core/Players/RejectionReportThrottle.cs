using SonoranDispatch.Time;

namespace SonoranDispatch.Players;

/// <summary>Bursts of rejected attempts, of which only the first is reported. A burst is over after five seconds without an attempt.</summary>
/// <typeparam name="TKey">What identifies a burst: who attempts, or what is rejected.</typeparam>
public sealed class RejectionReportThrottle<TKey>(IClock clock)
    where TKey : notnull
{
    /// <summary>How long a pause ends a burst, in milliseconds.</summary>
    public const long QuietMilliseconds = 5_000;

    private readonly ExpiringDictionary<TKey, bool> _current = new(clock);

    /// <summary>Records an attempt.</summary>
    /// <returns>Whether it is the first of its burst.</returns>
    public bool IsFirst(TKey key)
    {
        var isFirst = !_current.TryGet(key, out _);
        _current.Set(key, true, QuietMilliseconds + 1);
        return isFirst;
    }
}
