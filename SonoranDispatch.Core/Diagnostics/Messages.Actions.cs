namespace SonoranDispatch.Diagnostics;

/// <summary>Why something that an officer or another resource wants of a call is not done. Answers, not lines of the console.</summary>
public static partial class Messages
{
    /// <summary>{0} the call's number.</summary>
    public static MessageDefinition ActionNoCall { get; } = new("SD-ACTION-001", Severity.Information,
        "There is no open call {0}.", "Take the number from the list.");

    /// <summary>He is not on duty.</summary>
    public static MessageDefinition ActionOffDuty { get; } = new("SD-ACTION-002", Severity.Information,
        "Only officers on duty may do this.", "Go on duty.");

    /// <summary>{0} the call's number.</summary>
    public static MessageDefinition ActionAlreadyThere { get; } = new("SD-ACTION-003", Severity.Information,
        "This unit is on call {0} already.", "Nothing.");

    /// <summary>{0} the call's number.</summary>
    public static MessageDefinition ActionNotThere { get; } = new("SD-ACTION-004", Severity.Information,
        "This unit is not on call {0}.", "Respond first.");

    /// <summary>He has no unit.</summary>
    public static MessageDefinition ActionNoUnit { get; } = new("SD-ACTION-005", Severity.Information,
        "Only a unit that is logged in to the CAD can be primary.", "Log in to the CAD as a unit.");

    /// <summary>{0} the call's number.</summary>
    public static MessageDefinition ActionIsPrimary { get; } = new("SD-ACTION-006", Severity.Information,
        "This unit is primary on call {0} already.", "Nothing.");

    /// <summary>A note without text.</summary>
    public static MessageDefinition ActionNothingSaid { get; } = new("SD-ACTION-007", Severity.Information,
        "A note needs a text.", "Say something.");

    /// <summary>{0} the call's number.</summary>
    public static MessageDefinition ActionMayNotClose { get; } = new("SD-ACTION-008", Severity.Information,
        "This player may not close call {0}.", "See actions.close in config.json.");

    /// <summary>Too many in too short a time.</summary>
    public static MessageDefinition ActionTooFast { get; } = new("SD-ACTION-009", Severity.Information,
        "Too many actions in a few seconds.", "Wait a moment.");

    /// <summary>A word that is no action.</summary>
    public static MessageDefinition ActionUnknown { get; } = new("SD-ACTION-010", Severity.Information,
        "There is no such action.", "Use respond, leave, primary, note, close or acknowledge.");

    /// <summary>A target that names nobody.</summary>
    public static MessageDefinition ActionNobody { get; } = new("SD-ACTION-011", Severity.Information,
        "This names no unit.", "Give an identifier id, a community user id, or a player.");

    /// <summary>Changes that change nothing.</summary>
    public static MessageDefinition ActionNoChange { get; } = new("SD-ACTION-012", Severity.Information,
        "Nothing to change was given.", "Give at least one field.");
}
