using SonoranDispatch.Contracts;

namespace SonoranDispatch.Calls;

/// <summary>
/// A call: what it should be, and what the CAD is known to hold of it. Immutable; the <see cref="CallRepository"/> keeps the current one.
/// </summary>
public sealed record Call
{
    /// <summary>The number players see: 1, 2, 3 ... on this server.</summary>
    public required int Number { get; init; }

    /// <summary>Names the call for ever, also in the CAD's metaData.</summary>
    public required Guid Uuid { get; init; }

    /// <summary>What sort of call, such as "emergency"; decides who is told.</summary>
    public required string Kind { get; init; }

    /// <summary>
    /// Whether an officer is in danger: then it goes before everything, looks and sounds so, and nobody mutes it. Set by the command or the event
    /// that is a panic; no kind, code or title makes or unmakes one.
    /// </summary>
    public bool IsPanic { get; init; }

    /// <summary>Whether it goes before ordinary calls.</summary>
    public CallUrgency Urgency { get; init; }

    /// <summary>Who raised it.</summary>
    public required Caller Caller { get; init; }

    /// <summary>What he said, cleaned, without the template around it.</summary>
    public string Text { get; init; } = "";

    /// <summary>The departments whose officers get it; empty for all.</summary>
    public IReadOnlyList<string> Departments { get; init; } = [];

    /// <summary>Who goes there, in the order they said so.</summary>
    public IReadOnlyList<Responder> Responders { get; init; } = [];

    /// <summary>Whether its place goes where the caller goes, until he calls it off.</summary>
    public bool FollowsCaller { get; init; }

    /// <summary>When it was recorded.</summary>
    public required DateTimeOffset AcceptedAt { get; init; }

    /// <summary>When it was found to be closed; <c>null</c> while it is not. What is kept goes by it.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>When it was last reported, on the monotonic clock, milliseconds: the first report or the latest merged one.</summary>
    public long ReportedAt { get; init; }

    /// <summary>How many reports became this call, from 1.</summary>
    public int Count { get; init; } = 1;

    /// <summary>What it should be.</summary>
    public DesiredCall Desired { get; init; } = new();

    /// <summary>
    /// Details that came too late for the request that makes the call and are not worth one of their own: a panic's street. While the call is
    /// to hold exactly these, they go with the next change. <c>null</c> where there are none. Not kept beyond this run.
    /// </summary>
    public CallDetails? LateDetails { get; init; }

    /// <summary>What the CAD holds.</summary>
    public KnownCall Known { get; init; } = KnownCall.Nothing;

    /// <summary>Set where the CAD refused to make it.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>Changes the CAD refused.</summary>
    public IReadOnlyList<RefusedChange> RefusedChanges { get; init; } = [];

    /// <summary>Whether the CAD has kept the call waiting: an attempt failed, or nothing can be sent.</summary>
    public bool Delayed { get; init; }

    /// <summary>Whether it may stand in the CAD twice: it was sent again although nobody could find out whether the first time had worked.</summary>
    public bool PossiblyTwice { get; init; }

    /// <summary>Where it stands.</summary>
    public CallState State =>
        Refusal is not null ? CallState.Refused :
        Desired.Closed ? CallState.Closed :
        Known.Presence == CadPresence.Present ? CallState.Open : CallState.Accepted;

    /// <summary>The CAD's number; <c>null</c> where it has none yet.</summary>
    public int? CadNumber => Known.Presence == CadPresence.Present ? Known.CallId : null;

    /// <summary>Whether a player is among those who go there.</summary>
    public bool Involves(int player)
    {
        foreach (var responder in Responders)
            if (responder.Player == player) return true;

        return false;
    }
}
