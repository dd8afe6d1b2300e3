namespace SonoranDispatch.Time;

/// <summary>Special values of the monotonic clock.</summary>
public static class MonotonicTime
{
    /// <summary>
    /// A time before this run started, used for events of an earlier run, whose clock values no longer mean anything. It is far from the
    /// smallest number, so that computing an age from it does not overflow.
    /// </summary>
    public const long LongAgo = long.MinValue / 2;
}
