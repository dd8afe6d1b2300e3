namespace SonoranDispatch.Cad;

/// <summary>
/// Computes the wait before the next try. Doubling spares a CAD that is struggling. Jitter keeps a hundred calls that failed together from retrying
/// together. Pure: depends only on the failure count and a random number.
/// </summary>
public static class RetryPolicy
{
    /// <summary>The longest wait, in milliseconds.</summary>
    public const long LongestWait = 30_000;

    private const long FirstWait = 1_000;

    /// <summary>Returns the wait before the next try.</summary>
    /// <param name="failures">The number of failures in a row, from 1.</param>
    /// <param name="random">0 (inclusive) to 1 (exclusive).</param>
    /// <returns>Milliseconds: half to all of 1 s, 2 s, 4 s ... 30 s.</returns>
    public static long Wait(int failures, double random)
    {
        var doublings = Math.Min(Math.Max(failures, 1) - 1, 5);
        var whole = Math.Min(FirstWait << doublings, LongestWait);
        return (whole / 2) + (long)(whole / 2 * random);
    }
}
