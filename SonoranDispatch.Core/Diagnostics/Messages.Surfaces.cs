namespace SonoranDispatch.Diagnostics;

/// <content>
/// Reasons why an export fails. They are returned to the calling resource. Except for <see cref="SurfacePanicByKind"/>, none is written to the
/// console.
/// </content>
public static partial class Messages
{
    /// <summary>{0} the export's name.</summary>
    public static MessageDefinition SurfaceNoTable { get; } = new("SD-SURFACES-001", Severity.Information,
        "{0} expects a table.", "");

    /// <summary>{0} the field, {1} what it must be.</summary>
    public static MessageDefinition SurfaceField { get; } = new("SD-SURFACES-002", Severity.Information,
        "The field {0} must be {1}.", "");

    /// <summary>{0} the fields of which one must have text.</summary>
    public static MessageDefinition SurfaceNothingSaid { get; } = new("SD-SURFACES-003", Severity.Information,
        "No text was given: provide {0}.", "");

    /// <summary>{0} the number, as it was given.</summary>
    public static MessageDefinition SurfaceNoCall { get; } = new("SD-SURFACES-004", Severity.Information,
        "There is no call {0}.", "");

    /// <summary>{0} the call's number.</summary>
    public static MessageDefinition SurfaceCallOver { get; } = new("SD-SURFACES-005", Severity.Information,
        "Call {0} is no longer open: it was closed, or the CAD refused it.", "");

    /// <summary>{0} the player, as given.</summary>
    public static MessageDefinition SurfaceNoPlayer { get; } = new("SD-SURFACES-006", Severity.Information,
        "There is no player {0} on the server.", "");

    /// <summary>{0} the target, as given.</summary>
    public static MessageDefinition SurfaceNoUnit { get; } = new("SD-SURFACES-007", Severity.Information,
        "{0} is not a unit in the CAD: give a player's server id, {{ unit = identifier id }}, or a community id as text.", "");

    /// <summary>{0} the player.</summary>
    public static MessageDefinition SurfaceNotDuty { get; } = new("SD-SURFACES-008", Severity.Information,
        "Other resources cannot put player {0} on or off duty.", "");

    /// <summary>Written at most once per start.</summary>
    public static MessageDefinition SurfacePanicByKind { get; } = new("SD-SURFACES-009", Severity.Warning,
        "A resource calls createCall with kind = 'panic'. This is treated as a panic until 2.0.", "Make it pass panic = true instead; kind can then be anything.");

    /// <summary>{0} the resource. Written at most once per resource and start.</summary>
    public static MessageDefinition SurfaceNoLongerMerges { get; } = new("SD-SURFACES-010", Severity.Warning,
        "{0} called createCall near an open call of the same kind. That is a call of its own now; until 0.1.0 it joined the open one.", "If it should join, make it pass merge = true.");
}
