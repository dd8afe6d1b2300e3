namespace SonoranDispatch.Configuration.Options;

/// <summary>Traffic stops.</summary>
internal static class TrafficStopOptions
{
    /// <summary>How far.</summary>
    public static Option<double> ReachMetres { get; } = new(
        "trafficStops.reachMetres",
        new Quantity(0, 200),
        30,
        "How far ahead of the officer a vehicle is looked for where he names no plate; 0: none is looked for.")
    {
        Unit = "metres",
    };

    /// <summary>How wide.</summary>
    public static Option<double> ReachDegrees { get; } = new(
        "trafficStops.reachDegrees",
        new Quantity(1, 180),
        60,
        "How far to either side of where he, or his vehicle, faces.")
    {
        Unit = "degrees",
    };

    /// <summary>What a plate looks like.</summary>
    public static Option<string> Plate { get; } = new(
        "trafficStops.plate",
        new Pattern(200),
        TrafficStopSettings.DefaultPlate,
        "What the first word must look like to be taken as a plate rather than as text.");

    /// <summary>How long a locked plate counts.</summary>
    public static Option<int> LockedSeconds { get; } = new(
        "trafficStops.lockedSeconds",
        new WholeNumber(0, 600),
        60,
        "How long a plate that the officer's plate reader (Wraith ARS 2X) locked is taken for the stopped vehicle's; 0: never.")
    {
        Unit = "seconds",
    };
}
