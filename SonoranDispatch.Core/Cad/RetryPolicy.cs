namespace SonoranDispatch.Cad;

/// <summary>
/// How long to wait before the next try. Doubling spares a CAD that is struggling; jitter keeps a hundred calls that failed together
/// from coming back together. Pure: the failure count and a random number decide.
/// </summary>
public static class RetryPolicy
{
    /// <summary>The longest wait, milliseconds.</summary>
    public const long LongestWait = 30_000;

    private const long FirstWait = 1_000;

    /// <summary>The wait before the next try.</summary>
    /// <param name="failures">How often it failed in a row, from 1.</param>
    /// <param name="random">0 (inclusive) to 1 (exclusive).</param>
    /// <returns>Milliseconds: half to the whole of 1 s, 2 s, 4 s ... 30 s.</returns>
    public static long Wait(int failures, double random)
    {
        var doublings = Math.Min(Math.Max(failures, 1) - 1, 5);
        var whole = Math.Min(FirstWait << doublings, LongestWait);
        return (whole / 2) + (long)(whole / 2 * random);
    }
}
