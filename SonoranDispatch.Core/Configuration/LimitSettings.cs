using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

[Section("Limits of how many calls may be created.")]
public sealed record LimitSettings
{
    [NumberOption("The period over which the limits per player are counted.", 1, 60, Unit = "minutes")]
    public int PlayerMinutes { get; init; } = 10;

    [NumberOption("How many calls one player may create in that period, from all sources.", 1, 100, Unit = "calls")]
    public int CallsPerPlayer { get; init; } = 5;

    [NumberOption("How many calls an officer on duty may create in that period through officers' commands, such as traffic stops, and a dispatcher with the form in the list.", 1, 500, Unit = "calls")]
    public int CallsPerOfficer { get; init; } = 40;

    [NumberOption("How many alerts the scripts in one player's game may raise in that period.", 1, 500, Unit = "alerts")]
    public int AutomaticPerPlayer { get; init; } = 20;

    [NumberOption("How many calls of one kind may be created per minute on the whole server.", 1, 1000, Unit = "calls")]
    public int CallsPerKindPerMinute { get; init; } = 120;

    [NumberOption("How many alerts may be raised per minute by scripts and game events together.", 1, 1000, Unit = "alerts")]
    public int AutomaticPerMinute { get; init; } = 40;

    [NumberOption("How many calls of all kinds and from all sources may be created per minute on the whole server.", 1, 2000, Unit = "calls")]
    public int CallsPerMinute { get; init; } = 240;

    /// <summary>The period over which the limits per player are counted, milliseconds.</summary>
    public long PlayerMilliseconds => PlayerMinutes * 60_000L;
}
