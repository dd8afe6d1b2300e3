namespace SonoranDispatch.Cad;

/// <summary>
/// Divides the pace of an endpoint among the classes of requests, so that a flood of ordinary calls always leaves places for a 911 and for a panic.
/// A quarter of the pace, rounded up, is kept back; of that, 15 % of the pace, rounded up, for panics alone. Automatic alerts get at most half. Pure.
/// </summary>
public static class PaceShares
{
    /// <summary>Below this pace nothing is kept back: the parts would be too small to matter.</summary>
    public const int LeastDivided = 5;

    /// <summary>Returns up to how many requests may count before a class has to wait.</summary>
    /// <param name="pace">The requests allowed per window now, from 1.</param>
    /// <param name="of">The class.</param>
    public static int Of(int pace, RequestClass of)
    {
        if (pace < LeastDivided) return pace;

        return of switch
        {
            RequestClass.Panic => pace,
            RequestClass.Emergency => pace - (((pace * 15) + 99) / 100),
            RequestClass.Automatic => pace / 2,
            _ => pace - ((pace + 3) / 4),
        };
    }
}
