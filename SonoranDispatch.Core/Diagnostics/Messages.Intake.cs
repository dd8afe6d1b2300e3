namespace SonoranDispatch.Diagnostics;

/// <content>What is let in. {0} is the way it came by, {1} the kind, {2} who sent it, by name and server id or as a script of the server, {3} seconds.</content>
public static partial class Messages
{
    /// <summary>One player, one kind.</summary>
    public static MessageDefinition TooSoon { get; } = new("SD-INTAKE-001", Severity.Information,
        "Too soon: {2} may call for {1} again in {3} s ({0}).", "");

    /// <summary>One player.</summary>
    public static MessageDefinition TooManyOfPlayer { get; } = new("SD-INTAKE-002", Severity.Warning,
        "{2} raises too many calls ({0}, {1}); the next is taken in {3} s.",
        "If they did nothing wrong, raise limits.callsPerPlayer, limits.callsPerOfficer or limits.automaticPerPlayer in config.json.");

    /// <summary>One kind.</summary>
    public static MessageDefinition TooManyOfKind { get; } = new("SD-INTAKE-003", Severity.Warning,
        "Too many calls of kind {1} in a minute; the last came by {0} from {2}. The next is taken in {3} s.",
        "Find the script that raises them, or raise limits.callsPerKindPerMinute in config.json.");

    /// <summary>All scripts.</summary>
    public static MessageDefinition TooManyAutomatic { get; } = new("SD-INTAKE-004", Severity.Warning,
        "Too many automatic alerts in a minute; the last came by {0} ({1}) from {2}. The next is taken in {3} s.",
        "Find the script that raises them, or raise limits.automaticPerMinute in config.json.");

    /// <summary>Everybody.</summary>
    public static MessageDefinition TooManyAtAll { get; } = new("SD-INTAKE-005", Severity.Warning,
        "Too many calls in a minute; the last came by {0} ({1}) from {2}. The next is taken in {3} s.",
        "Find out who raises them, or raise limits.callsPerMinute in config.json.");
}
