namespace SonoranDispatch.Time;

/// <summary>Special values of the monotonic clock, and its unit as people read it.</summary>
public static class MonotonicTime
{
    /// <summary>
    /// A time before this run started, used for events of an earlier run, whose clock values no longer mean anything. It is far from the
    /// smallest number, so that computing an age from it does not overflow.
    /// </summary>
    public const long LongAgo = long.MinValue / 2;

    /// <summary>Returns a wait as whole seconds, rounded up: nobody who waits that long is too early.</summary>
    /// <param name="milliseconds">The wait, in milliseconds, from 0.</param>
    public static int WholeSeconds(long milliseconds) => (int)((milliseconds + 999) / 1_000);
}
