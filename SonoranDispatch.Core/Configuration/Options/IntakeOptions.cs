namespace SonoranDispatch.Configuration.Options;

/// <summary>What comes in.</summary>
internal static class IntakeOptions
{
    /// <summary>The longest text.</summary>
    public static Option<int> MaxTextLength { get; } = new(
        "intake.maxTextLength",
        new WholeNumber(1, 2000),
        500,
        "How much of a player's text is kept; the rest is cut off and he is told.")
    {
        Unit = "characters",
    };

    /// <summary>How near a repeat is.</summary>
    public static Option<int> MergeRadiusMetres { get; } = new(
        "intake.mergeRadiusMetres",
        new WholeNumber(0, 1000),
        50,
        "A call of the same caller within this distance of his open one is added to it.")
    {
        Unit = "metres",
    };

    /// <summary>How soon a repeat is.</summary>
    public static Option<int> MergeSeconds { get; } = new(
        "intake.mergeSeconds",
        new WholeNumber(0, 600),
        45,
        "A call of the same caller within this time of his open one is added to it; 0: never.")
    {
        Unit = "seconds",
    };

    /// <summary>How soon the same thing is told by another way.</summary>
    public static Option<int> TwinSeconds { get; } = new(
        "intake.twinSeconds",
        new WholeNumber(0, 30),
        2,
        "A script that tells several dispatch systems of one thing within this time makes one call; 0: one for each.")
    {
        Unit = "seconds",
    };
}
