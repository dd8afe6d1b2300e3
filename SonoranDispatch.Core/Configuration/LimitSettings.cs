using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

/// <summary>How many calls may be raised.</summary>
public sealed record LimitSettings
{
    /// <summary>The time the limits per player are counted over.</summary>
    [NumberOption("The time the limits per player are counted over.", 1, 60, Unit = "minutes")]
    public int PlayerMinutes { get; init; } = 10;

    /// <summary>Calls of one player in that time.</summary>
    [NumberOption("How many calls one player may raise in that time, by whatever way.", 1, 100, Unit = "calls")]
    public int CallsPerPlayer { get; init; } = 5;

    /// <summary>Calls of one officer on duty, by officers' commands, in that time.</summary>
    [NumberOption("How many calls an officer on duty may raise in that time by officers' commands, such as traffic stops.", 1, 500, Unit = "calls")]
    public int CallsPerOfficer { get; init; } = 40;

    /// <summary>Alerts that one player's game raises in that time.</summary>
    [NumberOption("How many alerts the scripts in one player's game may raise in that time.", 1, 500, Unit = "alerts")]
    public int AutomaticPerPlayer { get; init; } = 20;

    /// <summary>Calls of one kind a minute, whoever raises them.</summary>
    [NumberOption("How many calls of one kind the whole server may raise in a minute.", 1, 1000, Unit = "calls")]
    public int CallsPerKindPerMinute { get; init; } = 120;

    /// <summary>Alerts a minute that scripts or the game raise.</summary>
    [NumberOption("How many alerts scripts and the game may raise in a minute, all together.", 1, 1000, Unit = "alerts")]
    public int AutomaticPerMinute { get; init; } = 40;

    /// <summary>Calls a minute, all together.</summary>
    [NumberOption("How many calls the whole server may raise in a minute, of all kinds and by all ways.", 1, 2000, Unit = "calls")]
    public int CallsPerMinute { get; init; } = 240;

    /// <summary>The time the limits per player are counted over, in milliseconds.</summary>
    public long PlayerMilliseconds => PlayerMinutes * 60_000L;
}
