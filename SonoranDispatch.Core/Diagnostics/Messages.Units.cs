namespace SonoranDispatch.Diagnostics;

/// <content>Units and duty.</content>
public static partial class Messages
{
    /// <summary>{0} the status, {1} the CAD's words.</summary>
    public static MessageDefinition UnitsNotRead { get; } = new("SD-UNITS-001", Severity.Warning,
        "The CAD does not give its units (status {0}: {1}). Who is on duty by his unit stays as it was; calls go on.",
        "If it lasts, check in the CAD's admin pages whether the plan includes reading active units.");

    /// <summary>{0} the official resource.</summary>
    public static MessageDefinition UnitsFromResource { get; } = new("SD-UNITS-002", Severity.Information,
        "Units come from the resource {0}; the CAD is not read for them.", "");

    /// <summary>{0} the official resource.</summary>
    public static MessageDefinition UnitsNotGiven { get; } = new("SD-UNITS-003", Severity.Warning,
        "The resource {0} runs and does not give its list of units. Who is on duty by his unit stays as it was.",
        "Update {0}, or set units.resource to \"\" in config.json, so that the CAD is read instead.");

    /// <summary>{0} the framework's name, {1} its resource.</summary>
    public static MessageDefinition FrameworkFound { get; } = new("SD-UNITS-004", Severity.Information,
        "The framework {0} runs (resource {1}): jobs of the departments put players on duty.", "");

    /// <summary>{0} the framework's name, {1} its resource.</summary>
    public static MessageDefinition FrameworkSilent { get; } = new("SD-UNITS-005", Severity.Warning,
        "The framework {0} runs (resource {1}) and does not answer as it is documented to; jobs put nobody on duty.",
        "Update {1}, or take \"job\" out of duty.sources in config.json.");
}
