namespace SonoranDispatch.Locales;

/// <summary>Keys of the texts about officers' actions on calls.</summary>
public static partial class TextKeys
{
    /// <summary>To an officer: there is no open call with this number that they may see. {call}.</summary>
    public const string ActionNoCall = "chat.actionNoCall";

    /// <summary>To an officer: there are no open calls.</summary>
    public const string ActionNoCalls = "chat.actionNoCalls";

    /// <summary>To an officer: they are not responding to any call.</summary>
    public const string ActionNone = "chat.actionNone";

    /// <summary>To a player: they are not on duty.</summary>
    public const string ActionOffDuty = "chat.actionOffDuty";

    /// <summary>To an officer: they are already responding. {call}.</summary>
    public const string ActionAlreadyThere = "chat.actionAlreadyThere";

    /// <summary>To an officer: they are not responding. {call}.</summary>
    public const string ActionNotThere = "chat.actionNotThere";

    /// <summary>To an officer without a CAD unit who tried to become primary.</summary>
    public const string ActionNoUnit = "chat.actionNoUnit";

    /// <summary>To an officer without a CAD unit who tried to set their status.</summary>
    public const string StatusNoUnit = "chat.statusNoUnit";

    /// <summary>To an officer: their unit's status is set. {status}.</summary>
    public const string StatusSet = "chat.statusSet";

    /// <summary>To an officer: the words for statuses. {words}.</summary>
    public const string StatusWords = "chat.statusWords";

    /// <summary>To a player: accounts cannot be linked.</summary>
    public const string LinkNotPossible = "chat.linkNotPossible";

    /// <summary>To a player who lacks the identifier by which the CAD knows players.</summary>
    public const string LinkNoIdentifier = "chat.linkNoIdentifier";

    /// <summary>To a player who is linked: how to link another account.</summary>
    public const string LinkAlready = "chat.linkAlready";

    /// <summary>To a player: too many codes in a short time.</summary>
    public const string LinkWait = "chat.linkWait";

    /// <summary>To a player: the CAD gave no answer.</summary>
    public const string LinkFailed = "chat.linkFailed";

    /// <summary>To a player: their code is on their screen. {minutes}.</summary>
    public const string LinkShown = "chat.linkShown";

    /// <summary>To a player who asked: they are linked.</summary>
    public const string LinkDone = "chat.linkDone";

    /// <summary>To a player who asked: they are not linked.</summary>
    public const string LinkNot = "chat.linkNot";

    /// <summary>To an officer who is no unit: how to link their account. {command}.</summary>
    public const string LinkHint = "chat.linkHint";

    /// <summary>To an officer: their unit is already primary. {call}.</summary>
    public const string ActionIsPrimary = "chat.actionIsPrimary";

    /// <summary>To an officer: the note has no text.</summary>
    public const string ActionNothingSaid = "chat.actionNothingSaid";

    /// <summary>Too many notes wait for the CAD. {call}</summary>
    public const string ActionTooManyNotes = "chat.actionTooManyNotes";

    /// <summary>To an officer: closing the call needs a permission. {call} {permission}.</summary>
    public const string ActionMayNotClose = "chat.actionMayNotClose";

    /// <summary>To an officer: only those who respond to the call may close it. {call}.</summary>
    public const string ActionRespondersClose = "chat.actionRespondersClose";

    /// <summary>To an officer: too many actions in a short time.</summary>
    public const string ActionTooFast = "chat.actionTooFast";

    /// <summary>To a player: the action is unknown.</summary>
    public const string ActionUnknown = "chat.actionUnknown";

    /// <summary>To an officer: they are now responding. {call}.</summary>
    public const string ActionResponded = "chat.actionResponded";

    /// <summary>To an officer: they are no longer responding. {call}.</summary>
    public const string ActionLeft = "chat.actionLeft";

    /// <summary>To an officer: their unit is now primary. {call}.</summary>
    public const string ActionMadePrimary = "chat.actionMadePrimary";

    /// <summary>To an officer: their note was added. {call}.</summary>
    public const string ActionNoted = "chat.actionNoted";

    /// <summary>To an officer: the call is closed. {call}.</summary>
    public const string ActionClosed = "chat.actionClosed";

    /// <summary>To an officer: they acknowledged a panic. {call}.</summary>
    public const string ActionAcknowledged = "chat.actionAcknowledged";

    /// <summary>To an officer: the route is set. {call}.</summary>
    public const string ActionRoute = "chat.actionRoute";

    /// <summary>To an officer: the call's location is unknown. {call}.</summary>
    public const string ActionNoPlace = "chat.actionNoPlace";

    /// <summary>To an officer: the units nearest to a call follow. {call}.</summary>
    public const string NearestHead = "chat.nearestHead";

    /// <summary>To an officer: a unit near a call that is on no call. {unit} {distance}.</summary>
    public const string NearestFree = "chat.nearestFree";

    /// <summary>To an officer: a unit near a call that is on another, or on that one. {unit} {distance} {call} {title}.</summary>
    public const string NearestOn = "chat.nearestOn";

    /// <summary>To an officer: there is no unit near a call. {call}.</summary>
    public const string NearestNone = "chat.nearestNone";

    /// <summary>To an officer: nobody gave the call's location, so nothing is near it. {call}.</summary>
    public const string NearestNoPlace = "chat.nearestNoPlace";

    /// <summary>Instead of a distance.</summary>
    public const string DistanceUnknown = "chat.distanceUnknown";

    /// <summary>To an officer: a kind is muted until they rejoin the server. {kind}.</summary>
    public const string ActionMuted = "chat.actionMuted";

    /// <summary>To an officer: a kind is no longer muted. {kind}.</summary>
    public const string ActionUnmuted = "chat.actionUnmuted";

    /// <summary>To an officer: the kinds they can mute. {kinds}.</summary>
    public const string ActionKinds = "chat.actionKinds";

    /// <summary>To an officer: the command's usage. {command}, without the slash.</summary>
    public const string ActionUsage = "chat.actionUsage";

    /// <summary>To an officer: one line of the call list. {call} {priority} {title} {address} {units}.</summary>
    public const string ActionRow = "chat.actionRow";

    /// <summary>To an officer: their reply was sent to the caller. {call}.</summary>
    public const string Replied = "chat.replied";

    /// <summary>To an officer: only responders and dispatchers may reply. {call}.</summary>
    public const string ReplyNotPermitted = "chat.replyNotPermitted";

    /// <summary>To an officer: no player on this server reported the call. {call}.</summary>
    public const string ReplyNobody = "chat.replyNobody";

    /// <summary>To an officer: the caller has left the server. {call}.</summary>
    public const string ReplyCallerLeft = "chat.replyCallerLeft";

    /// <summary>To an officer: the reply has no text.</summary>
    public const string ReplyNothingSaid = "chat.replyNothingSaid";

    /// <summary>To an officer: the department hears of the call now. {call} {department}.</summary>
    public const string Assisted = "chat.assisted";

    /// <summary>To an officer: the same, but nobody of it is on duty. {call} {department}.</summary>
    public const string AssistedByNobody = "chat.assistedByNobody";

    /// <summary>To an officer: the department hears of the call already. {call} {department}.</summary>
    public const string AssistAlreadyThere = "chat.assistAlreadyThere";

    /// <summary>To an officer: there is no such department, but one of a similar name. {department} {nearest}.</summary>
    public const string AssistNearest = "chat.assistNearest";

    /// <summary>To an officer: which departments there are. {departments}.</summary>
    public const string AssistDepartments = "chat.assistDepartments";

    /// <summary>The note on a call to which an officer brings a department. {unit} {department}.</summary>
    public const string NoteAssist = "chat.noteAssist";

    /// <summary>To the caller: a reply in the name of dispatch. {call} {text}.</summary>
    public const string ReplyOfDispatch = "chat.replyOfDispatch";

    /// <summary>To the caller: a reply in the name of a unit. {call} {text} {unit}.</summary>
    public const string ReplyOfUnit = "chat.replyOfUnit";

    /// <summary>To the caller: how to answer. {command}, without the slash.</summary>
    public const string ReplyAnswer = "chat.replyAnswer";

    /// <summary>The note on a call for a reply to its caller. {text}.</summary>
    public const string NoteReply = "chat.noteReply";

    /// <summary>To the caller: they have taken their call back. {call}.</summary>
    public const string Cancelled = "chat.cancelled";

    /// <summary>To the caller: they have taken their call back before. {call}.</summary>
    public const string CancelAgain = "chat.cancelAgain";

    /// <summary>To a player who has no open call to take back. {command}, without the slash.</summary>
    public const string CancelNoCall = "chat.cancelNoCall";

    /// <summary>To the responders: the caller takes the call back. {call}.</summary>
    public const string CallerCancelled = "chat.callerCancelled";

    /// <summary>The note on a call that its caller takes back.</summary>
    public const string NoteCancelled = "chat.noteCancelled";

    /// <summary>To the caller: nobody has responded yet. {call}.</summary>
    public const string NobodyYet = "chat.nobodyYet";

    /// <summary>To the caller: somebody is responding. {call}.</summary>
    public const string OnTheWay = "chat.onTheWay";

    /// <summary>To the officer who raised a panic: somebody acknowledged it. {unit}.</summary>
    public const string PanicSeen = "chat.panicSeen";

    /// <summary>The note in the CAD when an officer without a unit responds. {unit}.</summary>
    public const string NoteResponds = "chat.noteResponds";

    /// <summary>The note in the CAD when an officer without a unit leaves. {unit}.</summary>
    public const string NoteLeaves = "chat.noteLeaves";

    /// <summary>The note in the CAD when a panic is acknowledged. {unit}.</summary>
    public const string NoteAcknowledges = "chat.noteAcknowledges";

    /// <summary>The name of an officer's mark on colleagues' maps while they respond to a call. {unit} {call}.</summary>
    public const string ColleagueOnCall = "chat.colleagueOnCall";

    /// <summary>The same while they are in panic. {unit}.</summary>
    public const string ColleaguePanic = "chat.colleaguePanic";
}
