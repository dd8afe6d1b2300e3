namespace SonoranDispatch.Configuration;

/// <summary>How many calls may be raised.</summary>
/// <param name="PlayerMinutes">The time the limits per player are counted over.</param>
/// <param name="CallsPerPlayer">Calls of one player in that time.</param>
/// <param name="CallsPerOfficer">Calls of one officer on duty, by officers' commands, in that time.</param>
/// <param name="AutomaticPerPlayer">Alerts that one player's game raises in that time.</param>
/// <param name="CallsPerKindPerMinute">Calls of one kind a minute, whoever raises them.</param>
/// <param name="AutomaticPerMinute">Alerts a minute that scripts or the game raise.</param>
/// <param name="CallsPerMinute">Calls a minute, all together.</param>
public sealed record LimitSettings(
    int PlayerMinutes,
    int CallsPerPlayer,
    int CallsPerOfficer,
    int AutomaticPerPlayer,
    int CallsPerKindPerMinute,
    int AutomaticPerMinute,
    int CallsPerMinute)
{
    /// <summary>The time the limits per player are counted over, in milliseconds.</summary>
    public long PlayerMilliseconds => PlayerMinutes * 60_000L;
}
