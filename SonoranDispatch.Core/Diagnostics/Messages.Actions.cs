namespace SonoranDispatch.Diagnostics;

/// <summary>Reasons why an action on a call is refused. They are returned to officers and other resources and are not written to the console.</summary>
public static partial class Messages
{
    /// <summary>{0} the call's number.</summary>
    public static MessageDefinition ActionNoCall { get; } = new("SD-ACTION-001", Severity.Information,
        "There is no open call {0}.", "Use a call number from the call list.");

    /// <summary>The player is not on duty.</summary>
    public static MessageDefinition ActionOffDuty { get; } = new("SD-ACTION-002", Severity.Information,
        "Only officers on duty can do this.", "Go on duty.");

    /// <summary>{0} the call's number.</summary>
    public static MessageDefinition ActionAlreadyThere { get; } = new("SD-ACTION-003", Severity.Information,
        "This unit is already on call {0}.", "Nothing.");

    /// <summary>{0} the call's number.</summary>
    public static MessageDefinition ActionNotThere { get; } = new("SD-ACTION-004", Severity.Information,
        "This unit is not on call {0}.", "Respond first.");

    /// <summary>The player has no CAD unit.</summary>
    public static MessageDefinition ActionNoUnit { get; } = new("SD-ACTION-005", Severity.Information,
        "Only a unit logged in to the CAD can be primary.", "Log in to the CAD as a unit.");

    /// <summary>{0} the call's number.</summary>
    public static MessageDefinition ActionIsPrimary { get; } = new("SD-ACTION-006", Severity.Information,
        "This unit is already primary on call {0}.", "Nothing.");

    /// <summary>A note without text.</summary>
    public static MessageDefinition ActionNothingSaid { get; } = new("SD-ACTION-007", Severity.Information,
        "A note needs text.", "Add text to the note.");

    /// <summary>{0} the call's number.</summary>
    public static MessageDefinition ActionMayNotClose { get; } = new("SD-ACTION-008", Severity.Information,
        "This player may not close call {0}.", "Set actions.close in config.json to control who may close calls.");

    /// <summary>Too many actions in a short time.</summary>
    public static MessageDefinition ActionTooFast { get; } = new("SD-ACTION-009", Severity.Information,
        "Too many actions in a few seconds.", "Wait a moment.");

    /// <summary>The action is unknown.</summary>
    public static MessageDefinition ActionUnknown { get; } = new("SD-ACTION-010", Severity.Information,
        "Unknown action.", "Use respond, leave, primary, note, reply, assist, attach, detach, close or acknowledge.");

    /// <summary>An update without fields.</summary>
    public static MessageDefinition ActionNoChange { get; } = new("SD-ACTION-012", Severity.Information,
        "No fields to change were given.", "Give at least one field.");

    /// <summary>{0} the call's number.</summary>
    public static MessageDefinition ActionTooManyNotes { get; } = new("SD-ACTION-013", Severity.Information,
        "Too many notes of call {0} still wait for the CAD.", "Add fewer notes, or wait until the CAD has them.");

    /// <summary>{0} the call's number.</summary>
    public static MessageDefinition ReplyNotPermitted { get; } = new("SD-ACTION-014", Severity.Information,
        "This player may not reply to the caller of call {0}.", "Respond to the call first. Dispatchers need the ACE sonorandispatch.dispatch.");

    /// <summary>{0} the call's number.</summary>
    public static MessageDefinition ReplyNobody { get; } = new("SD-ACTION-015", Severity.Information,
        "No player on this server reported call {0}.", "Nothing: a script, the game, somebody in the CAD or the officer themselves reported it.");

    /// <summary>{0} the call's number.</summary>
    public static MessageDefinition ReplyCallerLeft { get; } = new("SD-ACTION-016", Severity.Information,
        "The caller of call {0} has left the server.", "Reply when they are back. What is noted on the call stays.");

    /// <summary>A reply without text.</summary>
    public static MessageDefinition ReplyNothingSaid { get; } = new("SD-ACTION-017", Severity.Information,
        "A reply needs text.", "Add text to the reply.");

    /// <summary>{0} the department, as typed.</summary>
    public static MessageDefinition AssistUnknown { get; } = new("SD-ACTION-018", Severity.Information,
        "There is no department {0}.", "Use the id of a department, or one of its names.");

    /// <summary>{0} the department, {1} the call's number.</summary>
    public static MessageDefinition AssistAlreadyThere { get; } = new("SD-ACTION-019", Severity.Information,
        "The department {0} already hears of call {1}.", "Nothing.");

    /// <summary>{0} the call's number.</summary>
    public static MessageDefinition NearestNoPlace { get; } = new("SD-ACTION-021", Severity.Information,
        "The location of call {0} is unknown, so no unit is near it.", "Ask the caller, and set the location in the CAD or with updateCall.");

    /// <summary>The player does not do a dispatcher's work.</summary>
    public static MessageDefinition AttachNotPermitted { get; } = new("SD-ACTION-022", Severity.Information,
        "This player may not put units on calls.", "Give dispatchers the ACE sonorandispatch.dispatch. Officers put themselves on a call with respond.");

    /// <summary>{0} what was named.</summary>
    public static MessageDefinition AttachNoUnit { get; } = new("SD-ACTION-023", Severity.Information,
        "No unit on duty on this server is called {0}.", "Use a unit number as /dispatch nearest shows it, or @ and the officer's server id.");

    /// <summary>{0} what was named.</summary>
    public static MessageDefinition AttachSeveral { get; } = new("SD-ACTION-024", Severity.Information,
        "Several units on duty are called {0}.", "Name one of them by @ and the officer's server id.");

    /// <summary>The player does not do a dispatcher's work.</summary>
    public static MessageDefinition FormNotPermitted { get; } = new("SD-ACTION-025", Severity.Information,
        "This player may not open or change calls, or take units off them.", "Give dispatchers the ACE sonorandispatch.dispatch.");

    /// <summary>A call without title and description.</summary>
    public static MessageDefinition FormNothingSaid { get; } = new("SD-ACTION-026", Severity.Information,
        "A call needs a title or a description.", "Fill in one of them.");

    /// <summary>{0} the postal.</summary>
    public static MessageDefinition FormNoPostal { get; } = new("SD-ACTION-027", Severity.Information,
        "The postal map has no postal {0}.", "Use a postal of the server's map, or choose the location on the map in the list.");

    /// <summary>{0} the field.</summary>
    public static MessageDefinition FormField { get; } = new("SD-ACTION-028", Severity.Information,
        "{0} is not valid.", "Texts are texts, the priority is 1, 2 or 3, and the location is inside the world.");
}
