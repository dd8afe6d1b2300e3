namespace SonoranDispatch.Locales;

/// <summary>The names of the texts about what officers do with calls.</summary>
public static partial class TextKeys
{
    /// <summary>To an officer: no open call of this number that he may see. {call}.</summary>
    public const string ActionNoCall = "chat.actionNoCall";

    /// <summary>To an officer: no call is open.</summary>
    public const string ActionNoCalls = "chat.actionNoCalls";

    /// <summary>To an officer: he responds to no call.</summary>
    public const string ActionNone = "chat.actionNone";

    /// <summary>To a player: not on duty.</summary>
    public const string ActionOffDuty = "chat.actionOffDuty";

    /// <summary>To an officer: he responds already. {call}.</summary>
    public const string ActionAlreadyThere = "chat.actionAlreadyThere";

    /// <summary>To an officer: he does not respond. {call}.</summary>
    public const string ActionNotThere = "chat.actionNotThere";

    /// <summary>To an officer without a CAD unit who wants to be primary.</summary>
    public const string ActionNoUnit = "chat.actionNoUnit";

    /// <summary>To an officer: his unit is primary already. {call}.</summary>
    public const string ActionIsPrimary = "chat.actionIsPrimary";

    /// <summary>To an officer: a note without text.</summary>
    public const string ActionNothingSaid = "chat.actionNothingSaid";

    /// <summary>To an officer: he may not close it. {call}.</summary>
    public const string ActionMayNotClose = "chat.actionMayNotClose";

    /// <summary>To an officer: too many actions.</summary>
    public const string ActionTooFast = "chat.actionTooFast";

    /// <summary>To a player: what he wants is no action.</summary>
    public const string ActionUnknown = "chat.actionUnknown";

    /// <summary>To an officer: he responds now. {call}.</summary>
    public const string ActionResponded = "chat.actionResponded";

    /// <summary>To an officer: he responds no more. {call}.</summary>
    public const string ActionLeft = "chat.actionLeft";

    /// <summary>To an officer: his unit is primary now. {call}.</summary>
    public const string ActionMadePrimary = "chat.actionMadePrimary";

    /// <summary>To an officer: his note was added. {call}.</summary>
    public const string ActionNoted = "chat.actionNoted";

    /// <summary>To an officer: the call is closed. {call}.</summary>
    public const string ActionClosed = "chat.actionClosed";

    /// <summary>To an officer: he acknowledged a panic. {call}.</summary>
    public const string ActionAcknowledged = "chat.actionAcknowledged";

    /// <summary>To an officer: the route is set. {call}.</summary>
    public const string ActionRoute = "chat.actionRoute";

    /// <summary>To an officer: nobody knows where the call is. {call}.</summary>
    public const string ActionNoPlace = "chat.actionNoPlace";

    /// <summary>To an officer: he gets no more calls of a kind until he joins again. {kind}.</summary>
    public const string ActionMuted = "chat.actionMuted";

    /// <summary>To an officer: he gets calls of a kind again. {kind}.</summary>
    public const string ActionUnmuted = "chat.actionUnmuted";

    /// <summary>To an officer: the kinds he can mute. {kinds}.</summary>
    public const string ActionKinds = "chat.actionKinds";

    /// <summary>To an officer: what the command takes. {command}, without the slash.</summary>
    public const string ActionUsage = "chat.actionUsage";

    /// <summary>To an officer: one line of the list. {call} {priority} {title} {address} {units}.</summary>
    public const string ActionRow = "chat.actionRow";

    /// <summary>To the caller: somebody goes there. {call}.</summary>
    public const string OnTheWay = "chat.onTheWay";

    /// <summary>To an officer in danger: somebody acknowledged his panic. {unit}.</summary>
    public const string PanicSeen = "chat.panicSeen";

    /// <summary>The CAD's note of an officer without a unit who responds. {unit}.</summary>
    public const string NoteResponds = "chat.noteResponds";

    /// <summary>The CAD's note of an officer without a unit who leaves. {unit}.</summary>
    public const string NoteLeaves = "chat.noteLeaves";

    /// <summary>The CAD's note of a panic that was acknowledged. {unit}.</summary>
    public const string NoteAcknowledges = "chat.noteAcknowledges";
}
