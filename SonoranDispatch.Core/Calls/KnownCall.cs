using SonoranDispatch.Players;

namespace SonoranDispatch.Calls;

/// <summary>What the CAD is known to hold of a call.</summary>
public sealed record KnownCall
{
    /// <summary>A call that is not in the CAD.</summary>
    public static KnownCall Nothing { get; } = new();

    /// <summary>Whether the call is in the CAD.</summary>
    public CadPresence Presence { get; init; }

    /// <summary>The CAD's number of the call; 0 if it is not in the CAD.</summary>
    public int CallId { get; init; }

    /// <summary>Whether <see cref="CallId"/> may be used.</summary>
    public CadNumberState NumberState { get; init; }

    /// <summary>
    /// Whether it is a 911 emergency call: by its listing (<see cref="Call.IsListedAsEmergency"/>), or because the CAD refused a dispatch call without
    /// units. The latter is changed like a dispatch call and closed by its status.
    /// </summary>
    public bool IsEmergency { get; init; }

    /// <summary>The 911 call that became, or becomes, this dispatch call. Null if there was none.</summary>
    public EmergencyOrigin? Origin { get; init; }

    /// <summary>What else the CAD lists for the same incident, and what is to be taken off its lists.</summary>
    public IReadOnlyList<CadLeftover> Leftovers { get; init; } = [];

    /// <summary>The fields that the CAD holds.</summary>
    public CallDetails Details { get; init; } = new();

    /// <summary>The location on the live map. Null if the CAD has none yet.</summary>
    public Place? Place { get; init; }

    /// <summary>The complete metaData map that the CAD holds, including keys of other parties. Null if unknown.</summary>
    public IReadOnlyDictionary<string, string>? MetaData { get; init; }

    /// <summary>When <see cref="MetaData"/> was read, on the monotonic clock of this run of the resource, in milliseconds.</summary>
    public long MetaDataAt { get; init; }

    /// <summary>How many of the desired notes have been handled, counted from the first.</summary>
    public int NotesSent { get; init; }

    /// <summary>Whether the next note may already be in the CAD: it was sent and the outcome is unknown.</summary>
    public bool NoteInDoubt { get; init; }

    /// <summary>The units that are attached.</summary>
    public IReadOnlyList<UnitTarget> Units { get; init; } = [];

    /// <summary>
    /// Changes that were sent and whose outcome is unknown. The fields they touch are sent again with their current desired values: a change undone
    /// before its response arrives must be undone in the CAD too.
    /// </summary>
    public IReadOnlyList<CadStep> InDoubt { get; init; } = [];

    /// <summary>
    /// When the CAD last answered a change of this call, or an event last told of it, on the monotonic clock of this run in milliseconds. What was asked
    /// earlier may be out of date. Not kept across restarts.
    /// </summary>
    public long AnsweredAt { get; init; } = long.MinValue;

    /// <summary>
    /// The changes that the CAD made lately, oldest first: an event that tells how the whole call is may be older than they are. Not kept across restarts.
    /// </summary>
    public IReadOnlyList<AnsweredStep> Answered { get; init; } = [];

    /// <summary>The notes that others wrote in the CAD, oldest first; at most <see cref="OthersNote.Most"/>. Not kept across restarts: a read shows them again.</summary>
    public IReadOnlyList<OthersNote> OthersNotes { get; init; } = [];

    /// <summary>How many of the call's notes in the CAD have been looked at, counted from the first. Not kept across restarts.</summary>
    public int NotesRead { get; init; }

    /// <summary>Whether the call is closed in the CAD.</summary>
    public bool Closed { get; init; }

    /// <summary>
    /// Returns this with a number that must be verified before it is used. A call that is closed in the CAD is not changed any more, and needs none
    /// unless something is left over.
    /// </summary>
    public KnownCall Unverified() => Presence == CadPresence.Present && (!Closed || Leftovers.Count > 0) ? In(CadNumberState.Unverified) : In(CadNumberState.Verified);

    /// <summary>Returns this with a change of ours that the CAD has made, and without those of which no event can be older.</summary>
    public KnownCall With(AnsweredStep step) => this with { AnsweredAt = step.At, Answered = [.. Answered.Where(earlier => step.At - earlier.At < AnsweredStep.LatestEvent), step] };

    /// <summary>Returns this in a state of its number, or the same instance if it is in that state.</summary>
    public KnownCall In(CadNumberState state) => NumberState == state ? this : this with { NumberState = state };
}
