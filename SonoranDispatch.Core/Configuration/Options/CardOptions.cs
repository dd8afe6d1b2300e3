namespace SonoranDispatch.Configuration.Options;

/// <summary>Cards on officers' screens.</summary>
internal static class CardOptions
{
    /// <summary>How many at once.</summary>
    public static Option<int> Visible { get; } = new(
        "cards.visible",
        new WholeNumber(1, 8),
        4,
        "How many cards stand on an officer's screen at once; the rest are counted below them.")
    {
        Unit = "cards",
    };

    /// <summary>How long the most urgent stay.</summary>
    public static Option<int> SecondsForPriority1 { get; } = Seconds(1, 12);

    /// <summary>How long the next stay.</summary>
    public static Option<int> SecondsForPriority2 { get; } = Seconds(2, 8);

    /// <summary>How long the least urgent stay.</summary>
    public static Option<int> SecondsForPriority3 { get; } = Seconds(3, 5);

    private static Option<int> Seconds(int priority, int seconds)
    {
        var digit = priority.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new("cards.secondsByPriority." + digit, new WholeNumber(1, 300), seconds, "How long a card of priority " + digit + " stays.") { Unit = "seconds" };
    }
}
