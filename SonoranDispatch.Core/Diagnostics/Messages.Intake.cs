namespace SonoranDispatch.Diagnostics;

/// <content>Intake limits. {0} is the surface the report came through, {1} the kind, {2} the sender (a name and server id, or a server script), {3} seconds.</content>
public static partial class Messages
{
    /// <summary>One player, one kind: the cooldown is not over.</summary>
    public static MessageDefinition TooSoon { get; } = new("SD-INTAKE-001", Severity.Information,
        "Too soon: {2} may call for {1} again in {3} s ({0}).", "");

    /// <summary>The limit for one player.</summary>
    public static MessageDefinition TooManyOfPlayer { get; } = new("SD-INTAKE-002", Severity.Warning,
        "{2} is creating too many calls ({0}, {1}). The next one is accepted in {3} s.",
        "If they did nothing wrong, raise limits.callsPerPlayer, limits.callsPerOfficer or limits.automaticPerPlayer in config.json.");

    /// <summary>The limit for one kind.</summary>
    public static MessageDefinition TooManyOfKind { get; } = new("SD-INTAKE-003", Severity.Warning,
        "Too many calls of kind {1} in a minute; the last came through {0} from {2}. The next one is accepted in {3} s.",
        "Find the script that creates them, or raise limits.callsPerKindPerMinute in config.json.");

    /// <summary>The limit for all automatic alerts.</summary>
    public static MessageDefinition TooManyAutomatic { get; } = new("SD-INTAKE-004", Severity.Warning,
        "Too many automatic alerts in a minute; the last came through {0} ({1}) from {2}. The next one is accepted in {3} s.",
        "Find the script that creates them, or raise limits.automaticPerMinute in config.json.");

    /// <summary>The limit for the whole server.</summary>
    public static MessageDefinition TooManyAtAll { get; } = new("SD-INTAKE-005", Severity.Warning,
        "Too many calls in a minute; the last came through {0} ({1}) from {2}. The next one is accepted in {3} s.",
        "Find out who creates them, or raise limits.callsPerMinute in config.json.");

    /// <summary>A caller adds to their call faster than anybody can read.</summary>
    public static MessageDefinition FollowUpTooSoon { get; } = new("SD-INTAKE-006", Severity.Information,
        "Too soon: {2} may add to their call again in {3} s ({0}, {1}).", "");

    /// <summary>A caller has added to their call as often as is possible.</summary>
    public static MessageDefinition FollowUpFull { get; } = new("SD-INTAKE-007", Severity.Warning,
        "{2} has added to their call as often as possible ({0}, {1}).",
        "Nothing has to be done. If they report something new, they can call again once that call is closed.");

    /// <summary>One surface's share of the alerts of players' clients.</summary>
    public static MessageDefinition TooManyOfSurface { get; } = new("SD-INTAKE-008", Severity.Warning,
        "Too many alerts of players' clients through {0} in a minute; the last ({1}) came from {2}. The next one is accepted in {3} s.",
        "Find the script that creates them, or raise limits.automaticPerMinute in config.json: one source may use half of it.");
}
