namespace SonoranDispatch.Time;

/// <summary>Readings of the monotonic clock that have a meaning of their own.</summary>
public static class MonotonicTime
{
    /// <summary>
    /// Before anything of this run: the reading for what happened in an earlier one, whose clock means nothing now. Far from the smallest
    /// number, so that an age reckoned from it does not overflow.
    /// </summary>
    public const long LongAgo = long.MinValue / 2;
}
