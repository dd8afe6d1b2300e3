namespace SonoranDispatch.Diagnostics;

/// <content>Units and duty.</content>
public static partial class Messages
{
    /// <summary>{0} the status, {1} the CAD's message.</summary>
    public static MessageDefinition UnitsNotRead { get; } = new("SD-UNITS-001", Severity.Warning,
        "The CAD does not return its units (status {0}: {1}). Players whose CAD unit puts them on duty keep their duty status; calls are not affected.",
        "If this continues, check in the CAD's admin pages whether the plan includes reading active units.");

    /// <summary>{0} the official resource.</summary>
    public static MessageDefinition UnitsFromResource { get; } = new("SD-UNITS-002", Severity.Information,
        "Units are read from the resource {0}, not from the CAD.", "");

    /// <summary>{0} the official resource.</summary>
    public static MessageDefinition UnitsNotGiven { get; } = new("SD-UNITS-003", Severity.Warning,
        "The resource {0} is running but does not return its list of units. Players whose CAD unit puts them on duty keep their duty status.",
        "Update {0}, or set units.resource to \"\" in config.json to read units from the CAD instead.");

    /// <summary>{0} the framework's name, {1} its resource, {2} what that means for duty.</summary>
    public static MessageDefinition FrameworkFound { get; } = new("SD-UNITS-004", Severity.Information,
        "The framework {0} is running (resource {1}): {2}.", "");

    /// <summary>{0} the framework's name, {1} its resource.</summary>
    public static MessageDefinition FrameworkSilent { get; } = new("SD-UNITS-005", Severity.Warning,
        "The framework {0} is running (resource {1}) but does not respond as documented. Jobs do not put anyone on duty.",
        "Update {1}, or remove \"job\" from duty.sources in config.json.");

    /// <summary>{0} the number of the status, {1} the unit's identifier id, {2} the HTTP status, {3} the CAD's message.</summary>
    public static MessageDefinition UnitStatusRefused { get; } = new("SD-UNITS-006", Severity.Warning,
        "The CAD did not take status {0} of unit {1} (status {2}: {3}). Calls are not affected. More such refusals are not reported for ten minutes.",
        "Check the numbers in units.status, or set units.status.mode to \"off\".");

    /// <summary>{0} the HTTP status, {1} the CAD's message.</summary>
    public static MessageDefinition LinkRefused { get; } = new("SD-UNITS-007", Severity.Warning,
        "The CAD gave no link code (status {0}: {1}). The player was told to try again later. More such failures are not reported for ten minutes.",
        "If this continues, check the CAD's status, or let players link their accounts on the CAD's website.");

    /// <summary>{0} the identifier type.</summary>
    public static MessageDefinition IdentifierUnknown { get; } = new("SD-UNITS-008", Severity.Warning,
        "No player on the server has an identifier of the type {0}, by which units are matched with players. No unit is matched, attached or primary.",
        "Set units.identifier in config.json to a type that players have, such as license, and the same type in the CAD's link settings.");

    /// <summary>{0} the player.</summary>
    public static MessageDefinition ColleaguesRefused { get; } = new("SD-UNITS-009", Severity.Warning,
        "The game of {0} asked where officers are, although they may not see colleagues now. It was told nothing.",
        "Once, as somebody goes off duty, it means nothing. Otherwise it is a modified client.");
}
