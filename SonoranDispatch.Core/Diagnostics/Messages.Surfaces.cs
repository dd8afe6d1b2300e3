namespace SonoranDispatch.Diagnostics;

/// <content>What other resources ask for by exports. These are answers to them, not lines of the console.</content>
public static partial class Messages
{
    /// <summary>{0} the export.</summary>
    public static MessageDefinition SurfaceNoTable { get; } = new("SD-SURFACES-001", Severity.Information,
        "{0} takes a table.", "");

    /// <summary>{0} the field, {1} what it may be.</summary>
    public static MessageDefinition SurfaceField { get; } = new("SD-SURFACES-002", Severity.Information,
        "The field {0} must be {1}.", "");

    /// <summary>{0} what may say it.</summary>
    public static MessageDefinition SurfaceNothingSaid { get; } = new("SD-SURFACES-003", Severity.Information,
        "Nothing was said: give {0}.", "");

    /// <summary>{0} the number, as it came.</summary>
    public static MessageDefinition SurfaceNoCall { get; } = new("SD-SURFACES-004", Severity.Information,
        "There is no call {0}.", "");

    /// <summary>{0} its number.</summary>
    public static MessageDefinition SurfaceCallOver { get; } = new("SD-SURFACES-005", Severity.Information,
        "Call {0} is over: it was closed, or the CAD refused it.", "");

    /// <summary>{0} the player, as he came.</summary>
    public static MessageDefinition SurfaceNoPlayer { get; } = new("SD-SURFACES-006", Severity.Information,
        "There is no player {0} on the server.", "");

    /// <summary>{0} who, as it came.</summary>
    public static MessageDefinition SurfaceNoUnit { get; } = new("SD-SURFACES-007", Severity.Information,
        "{0} is no unit in the CAD: give a player's server id, {{ unit = identifier id }}, or a community id as text.", "");

    /// <summary>{0} the player.</summary>
    public static MessageDefinition SurfaceNotDuty { get; } = new("SD-SURFACES-008", Severity.Information,
        "Other resources cannot put player {0} on or off duty.", "");

    /// <summary>Said once a start.</summary>
    public static MessageDefinition SurfacePanicByKind { get; } = new("SD-SURFACES-009", Severity.Warning,
        "A resource calls createCall with kind = 'panic'. It is taken as a panic until 2.0.", "Let it say panic = true; kind is then free.");
}
