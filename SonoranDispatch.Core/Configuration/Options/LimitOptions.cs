namespace SonoranDispatch.Configuration.Options;

/// <summary>How much may come in.</summary>
internal static class LimitOptions
{
    /// <summary>The time the limits per player are counted over.</summary>
    public static Option<int> PlayerMinutes { get; } = new(
        "limits.playerMinutes",
        new WholeNumber(1, 60),
        10,
        "The time the limits per player are counted over.")
    {
        Unit = "minutes",
    };

    /// <summary>Calls of one player.</summary>
    public static Option<int> CallsPerPlayer { get; } = new(
        "limits.callsPerPlayer",
        new WholeNumber(1, 100),
        5,
        "How many calls one player may raise in that time, by whatever way.")
    {
        Unit = "calls",
    };

    /// <summary>Calls of one officer.</summary>
    public static Option<int> CallsPerOfficer { get; } = new(
        "limits.callsPerOfficer",
        new WholeNumber(1, 500),
        40,
        "How many calls an officer on duty may raise in that time by officers' commands, such as traffic stops.")
    {
        Unit = "calls",
    };

    /// <summary>Alerts of one player's game.</summary>
    public static Option<int> AutomaticPerPlayer { get; } = new(
        "limits.automaticPerPlayer",
        new WholeNumber(1, 500),
        20,
        "How many alerts the scripts in one player's game may raise in that time.")
    {
        Unit = "alerts",
    };

    /// <summary>Calls of one kind.</summary>
    public static Option<int> CallsPerKindPerMinute { get; } = new(
        "limits.callsPerKindPerMinute",
        new WholeNumber(1, 1000),
        120,
        "How many calls of one kind the whole server may raise in a minute.")
    {
        Unit = "calls",
    };

    /// <summary>Alerts.</summary>
    public static Option<int> AutomaticPerMinute { get; } = new(
        "limits.automaticPerMinute",
        new WholeNumber(1, 1000),
        40,
        "How many alerts scripts and the game may raise in a minute, all together.")
    {
        Unit = "alerts",
    };

    /// <summary>Everything.</summary>
    public static Option<int> CallsPerMinute { get; } = new(
        "limits.callsPerMinute",
        new WholeNumber(1, 2000),
        240,
        "How many calls the whole server may raise in a minute, of all kinds and by all ways.")
    {
        Unit = "calls",
    };
}
