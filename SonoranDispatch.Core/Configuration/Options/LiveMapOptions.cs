namespace SonoranDispatch.Configuration.Options;

/// <summary>The live map.</summary>
internal static class LiveMapOptions
{
    /// <summary>The least way.</summary>
    public static Option<double> MoveMetres { get; } = new(
        "liveMap.moveMetres",
        new Quantity(1, 1000),
        25,
        "How far an officer who called for help has to have gone before his call moves on the live map.")
    {
        Unit = "metres",
    };

    /// <summary>The time between two looks.</summary>
    public static Option<int> SecondsBetweenLooks { get; } = new(
        "liveMap.secondsBetweenLooks",
        new WholeNumber(1, 60),
        2,
        "How often the server looks where such an officer is. While there is none it does not look at all.")
    {
        Unit = "seconds",
    };
}
