using SonoranDispatch.Time;

namespace SonoranDispatch.Diagnostics;

/// <summary>
/// Lets the same thing through once in a while and counts what it holds back. It remembers a bounded number of things: when full, the
/// one let through longest ago is forgotten. Not safe for several threads.
/// </summary>
public sealed class OncePer
{
    private readonly IClock clock;
    private readonly long intervalMilliseconds;
    private readonly int capacity;
    private readonly Dictionary<string, Seen> seen = new(StringComparer.Ordinal);

    /// <summary>Starts with nothing remembered.</summary>
    /// <param name="clock">The monotonic reading is used, so a jump of the wall clock silences nothing.</param>
    /// <param name="interval">How long a thing stays quiet after it was let through.</param>
    /// <param name="capacity">How many things are remembered, at least 1.</param>
    public OncePer(IClock clock, TimeSpan interval, int capacity = 500)
    {
        if (capacity < 1) throw new ArgumentOutOfRangeException(nameof(capacity));
        this.clock = clock;
        this.capacity = capacity;
        intervalMilliseconds = (long)interval.TotalMilliseconds;
    }

    /// <summary>Whether it may be said now.</summary>
    /// <param name="what">What tells one thing from another.</param>
    /// <param name="heldBack">When it may: how often it was held back since the last time.</param>
    public bool Allows(string what, out int heldBack)
    {
        heldBack = 0;
        if (!seen.TryGetValue(what, out var last))
        {
            if (seen.Count >= capacity) ForgetTheOldest();
            seen[what] = new Seen(clock.Milliseconds, 0);
            return true;
        }

        if (clock.Milliseconds - last.At < intervalMilliseconds)
        {
            seen[what] = last with { HeldBack = last.HeldBack + 1 };
            return false;
        }

        heldBack = last.HeldBack;
        seen[what] = new Seen(clock.Milliseconds, 0);
        return true;
    }

    private void ForgetTheOldest()
    {
        var oldest = seen.First();
        foreach (var pair in seen)
        {
            if (pair.Value.At < oldest.Value.At) oldest = pair;
        }

        seen.Remove(oldest.Key);
    }

    private sealed record Seen(long At, int HeldBack);
}
