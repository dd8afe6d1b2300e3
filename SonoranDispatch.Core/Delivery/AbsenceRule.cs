namespace SonoranDispatch.Delivery;

/// <summary>
/// When a call that the CAD no longer lists is over. One read may miss a call that is there, so two must; three where most calls vanish at once, which is
/// more likely the CAD's fault than a dispatcher's work. Pure.
/// </summary>
internal static class AbsenceRule
{
    private const int FewVanish = 3;

    /// <summary>Whether most calls vanish at once: more than half of those that are open, and more than three.</summary>
    /// <param name="missing">How many of the open calls a read does not list.</param>
    /// <param name="open">How many calls are open.</param>
    public static bool DoMostVanish(int missing, int open) => missing > FewVanish && missing > open / 2;

    /// <summary>How many reads in a row must miss a call.</summary>
    public static int ReadsNeeded(bool doMostVanish) => doMostVanish ? 3 : 2;
}
