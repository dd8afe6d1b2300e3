using SonoranDispatch.Time;

namespace SonoranDispatch.Diagnostics;

/// <summary>
/// Allows the same text at most once per interval and counts the occurrences it suppresses. It remembers a bounded number of texts; when
/// full, it forgets the one allowed longest ago. Not thread-safe.
/// </summary>
public sealed class RepeatSuppressor
{
    private readonly IClock _clock;
    private readonly long _intervalMilliseconds;
    private readonly int _capacity;
    private readonly Dictionary<string, Seen> _seen = new(StringComparer.Ordinal);

    /// <summary>Creates a suppressor that remembers nothing.</summary>
    /// <param name="clock">Only its monotonic time is used, so a jump of the wall clock has no effect.</param>
    /// <param name="interval">How long a text is suppressed after it was allowed.</param>
    /// <param name="capacity">How many texts are remembered, at least 1.</param>
    public RepeatSuppressor(IClock clock, TimeSpan interval, int capacity = 500)
    {
        if (capacity < 1) throw new ArgumentOutOfRangeException(nameof(capacity));
        _clock = clock;
        _capacity = capacity;
        _intervalMilliseconds = (long)interval.TotalMilliseconds;
    }

    /// <summary>Returns whether the text may be written now.</summary>
    /// <param name="what">The text.</param>
    /// <param name="heldBack">If it may: how often it was suppressed since it was last allowed. Otherwise 0.</param>
    public bool Allows(string what, out int heldBack)
    {
        heldBack = 0;
        if (!_seen.TryGetValue(what, out var last))
        {
            if (_seen.Count >= _capacity) ForgetTheOldest();
            _seen[what] = new Seen(_clock.Milliseconds, 0);
            return true;
        }

        if (_clock.Milliseconds - last.At < _intervalMilliseconds)
        {
            _seen[what] = last with { HeldBack = last.HeldBack + 1 };
            return false;
        }

        heldBack = last.HeldBack;
        _seen[what] = new Seen(_clock.Milliseconds, 0);
        return true;
    }

    private void ForgetTheOldest()
    {
        var oldest = _seen.First();
        foreach (var pair in _seen)
        {
            if (pair.Value.At < oldest.Value.At) oldest = pair;
        }

        _seen.Remove(oldest.Key);
    }

    private sealed record Seen(long At, int HeldBack);
}
