using SonoranDispatch.Contracts;

namespace SonoranDispatch.Calls;

/// <summary>
/// A call: its desired state and what the CAD is known to hold of it. Immutable; the <see cref="CallRepository"/> holds the current version.
/// </summary>
public sealed record Call
{
    /// <summary>The number players see: 1, 2, 3 ... on this server.</summary>
    public required int Number { get; init; }

    /// <summary>Identifies the call permanently, also in the CAD's metaData.</summary>
    public required Guid Uuid { get; init; }

    /// <summary>The kind of call, such as "emergency". Decides who is told.</summary>
    public required string Kind { get; init; }

    /// <summary>
    /// Whether an officer is in danger. Such a call comes before all others, has its own look and sound, and cannot be muted. Set by the command or
    /// event that is a panic; no kind, code or title changes it.
    /// </summary>
    public bool IsPanic { get; init; }

    /// <summary>In which order, and with which share of the CAD's limits, the call is sent.</summary>
    public CallClass Class { get; init; } = CallClass.Normal;

    /// <summary>In which list of the CAD the call is created. Fixed from the first create that may have arrived.</summary>
    public CallListing Listing { get; init; }

    /// <summary>How far the report that the call says the words of is believed.</summary>
    public TrustLevel Trust { get; init; } = TrustLevel.Server;

    /// <summary>The person who reported the call.</summary>
    public required Caller Caller { get; init; }

    /// <summary>What the caller said, sanitized, without the surrounding template.</summary>
    public string Text { get; init; } = "";

    /// <summary>The vehicle that the call is about.</summary>
    public VehicleFacts Vehicle { get; init; } = VehicleFacts.None;

    /// <summary>The departments whose officers get the call. Empty for all.</summary>
    public IReadOnlyList<string> Departments { get; init; } = [];

    /// <summary>The departments that hear of the call besides those, because nobody had responded.</summary>
    public IReadOnlyList<string> FurtherDepartments { get; init; } = [];

    /// <summary>How often the call was announced again because nobody had responded.</summary>
    public int Reminders { get; init; }

    /// <summary>The officers who respond, in the order in which they responded.</summary>
    public IReadOnlyList<Responder> Responders { get; init; } = [];

    /// <summary>How many units the call needs, 1 to 20; 0 if nothing says a number. Only shown: whoever wants to respond may.</summary>
    public int Needs { get; init; }

    /// <summary>Whether the call's location follows the caller until they cancel the call.</summary>
    public bool FollowsCaller { get; init; }

    /// <summary>When the call was recorded.</summary>
    public required DateTimeOffset AcceptedAt { get; init; }

    /// <summary>When the call was found to be closed. Null while it is not. Retention is based on this time.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>When the call reached each step.</summary>
    public CallTimes Times { get; init; } = CallTimes.None;

    /// <summary>The report command that made the call, such as "911"; empty if none did.</summary>
    public string CommandId { get; init; } = "";

    /// <summary>How many reports were merged into this call, from 1.</summary>
    public int Count { get; init; } = 1;

    /// <summary>The reports that joined this call, oldest first; at most <see cref="JoinedReport.Most"/>.</summary>
    public IReadOnlyList<JoinedReport> Joined { get; init; } = [];

    /// <summary>Whether somebody else created the call in the CAD: a dispatcher, or another resource. It has no uuid of ours there.</summary>
    public bool IsFromCad { get; init; }

    /// <summary>Whether an officer, a dispatcher or a script responded to the call, noted or changed it.</summary>
    public bool IsAttended { get; init; }

    /// <summary>
    /// How often the call was announced as new: more than once if a better report took it over, not at all if it was found in the CAD when it was no longer
    /// new, as a dispatcher's call is after a restart. Not kept.
    /// </summary>
    public int Announcements { get; init; } = 1;

    /// <summary>The desired state of the call.</summary>
    public DesiredCall Desired { get; init; } = new();

    /// <summary>
    /// Details that arrived too late for the request that creates the call and are not worth a request of their own: the street of a panic, that a unit
    /// responds (<see cref="ActiveStatus"/>), the postal of a call that moves. If these are exactly the desired details, they are sent with the next change. Null if there are
    /// none. Not kept across restarts.
    /// </summary>
    public CallDetails? LateDetails { get; init; }

    /// <summary>The account to which the first create that may have arrived was sent. Null if there was none, or a record of 0.1.0 does not tell.</summary>
    public AccountBinding? Account { get; init; }

    /// <summary>When the CAD last said anything about the call. Null if it never did, or a record of 0.1.0 does not tell.</summary>
    public DateTimeOffset? HeardAt { get; init; }

    /// <summary>What the CAD is known to hold.</summary>
    public KnownCall Known { get; init; } = KnownCall.Nothing;

    /// <summary>The panic state in the CAD of the unit whose officer called for help.</summary>
    public UnitPanic UnitPanic { get; init; } = UnitPanic.None;

    /// <summary>Why the CAD refused to create the call. Null if it did not.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>The changes that the CAD refused.</summary>
    public IReadOnlyList<RefusedChange> RefusedChanges { get; init; } = [];

    /// <summary>Whether the call is delayed: an attempt failed, or nothing can be sent.</summary>
    public bool Delayed { get; init; }

    /// <summary>
    /// Whether the CAD may hold the call twice: it was sent again although it was impossible to find out whether the first attempt had succeeded.
    /// </summary>
    public bool PossiblyTwice { get; init; }

    /// <summary>
    /// Whether the call is never sent: an alert that a client or the game raised by itself, that nobody attended, and that was over before the CAD had
    /// it. It is closed here only.
    /// </summary>
    public bool IsDropped => Desired.Closed && IsUnattendedAlert && Known.Presence == CadPresence.None && Refusal is null && !PossiblyTwice;

    /// <summary>Whether a client or the game raised the call by itself, and nobody responded to it, noted or changed it.</summary>
    public bool IsUnattendedAlert => Class == CallClass.Automatic && !IsPanic && !IsAttended && Responders.Count == 0;

    /// <summary>The current state of the call.</summary>
    public CallState State =>
        Refusal is not null ? CallState.Refused :
        Desired.Closed ? CallState.Closed :
        CadNumberHeld is not null ? CallState.Open : CallState.Accepted;

    /// <summary>The CAD's number of the call. Null if it has none yet, or the number belongs to another account than the one in use.</summary>
    public int? CadNumber => IsSetAside ? null : CadNumberHeld;

    /// <summary>
    /// Whether the call is in the CAD's list of 911 calls because it belongs there. It takes notes only: its other changes wait until it is a dispatch
    /// call.
    /// </summary>
    public bool IsListedAsEmergency => Listing == CallListing.Emergency && Known is { IsEmergency: true, Presence: CadPresence.Present };

    /// <summary>
    /// Whether the call can only be a dispatch call: it has a unit, or an officer responds to it, or somebody is in danger.
    /// </summary>
    public bool NeedsDispatch => IsPanic || Responders.Count > 0 || Desired.Units.Count > 0 || Desired.Details.Primary is not null;

    // A 911 call that is becoming a dispatch call keeps its number until it has the new one.
    private int? CadNumberHeld => Known.Presence == CadPresence.Present ? Known.CallId : Known.Origin?.CallId;

    /// <summary>Whether nothing is sent about the call because it belongs to another account of the CAD than the one in use.</summary>
    public bool IsSetAside => Known.NumberState == CadNumberState.SetAside;

    /// <summary>
    /// Returns the call with other desired details that are not worth a request of their own. If a regular change of the call is waiting, they become
    /// part of it.
    /// </summary>
    public Call WithLateDetails(CallDetails details)
    {
        var (before, after) = (Desired.Details, this with { Desired = Desired with { Details = details } });
        var isOnlyDifference = Known.Presence != CadPresence.None && CallChanges.Between(Known.Details, before).IsEmpty;
        var isLate = LateDetails is { } late && CallChanges.Between(late, before).IsEmpty;
        return isOnlyDifference || isLate ? after with { LateDetails = details } : after;
    }

    /// <summary>The notes as officers read them, oldest first: those from the game, and those that others wrote in the CAD.</summary>
    public IReadOnlyList<CallNote> AllNotes => Known.OthersNotes.Count == 0
        ? Desired.Notes
        : [.. Desired.Notes.Concat(Known.OthersNotes.Select(static other => other.Note)).OrderBy(static note => note.At)];

    /// <summary>Returns the call, closed in the CAD and so here too, or the same instance if it is.</summary>
    public Call AsClosedInCad() => Known.Closed && Desired.Closed ? this : this with { Known = Known with { Closed = true }, Desired = Desired.AsClosed() };

    /// <summary>Whether an officer on duty reported the call, as a unit and not as a caller.</summary>
    public bool IsByOfficer => Trust == TrustLevel.Officer;

    /// <summary>Whether the call is a panic that a player raised and can cancel by raising it again.</summary>
    public bool IsOwnPanicOf(int player) => IsPanic && FollowsCaller && Caller.Player == player;

    /// <summary>Whether a player is among the responders.</summary>
    public bool Involves(int player)
    {
        foreach (var responder in Responders)
            if (responder.Player == player) return true;

        return false;
    }
}
