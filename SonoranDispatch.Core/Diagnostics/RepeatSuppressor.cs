using SonoranDispatch.Time;

namespace SonoranDispatch.Diagnostics;

/// <summary>
/// Lets the same thing through once in a while and counts what it holds back. It remembers a bounded number of things: when full, the
/// one let through longest ago is forgotten. Not safe for several threads.
/// </summary>
public sealed class RepeatSuppressor
{
    private readonly IClock _clock;
    private readonly long _intervalMilliseconds;
    private readonly int _capacity;
    private readonly Dictionary<string, Seen> _seen = new(StringComparer.Ordinal);

    /// <summary>Starts with nothing remembered.</summary>
    /// <param name="clock">The monotonic reading is used, so a jump of the wall clock silences nothing.</param>
    /// <param name="interval">How long a thing stays quiet after it was let through.</param>
    /// <param name="capacity">How many things are remembered, at least 1.</param>
    public RepeatSuppressor(IClock clock, TimeSpan interval, int capacity = 500)
    {
        if (capacity < 1) throw new ArgumentOutOfRangeException(nameof(capacity));
        _clock = clock;
        _capacity = capacity;
        _intervalMilliseconds = (long)interval.TotalMilliseconds;
    }

    /// <summary>Whether it may be said now.</summary>
    /// <param name="what">What tells one thing from another.</param>
    /// <param name="heldBack">When it may: how often it was held back since the last time.</param>
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
