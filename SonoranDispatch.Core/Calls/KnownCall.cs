using SonoranDispatch.Players;

namespace SonoranDispatch.Calls;

/// <summary>What the CAD is known to hold of a call.</summary>
public sealed record KnownCall
{
    /// <summary>Nothing of it is there.</summary>
    public static KnownCall Nothing { get; } = new();

    /// <summary>Whether it is there.</summary>
    public CadPresence Presence { get; init; }

    /// <summary>The CAD's number; 0 unless it exists.</summary>
    public int CallId { get; init; }

    /// <summary>Made as a 911 emergency call, because the CAD would not take a dispatch call without units. Such a call is closed by its status.</summary>
    public bool IsEmergency { get; init; }

    /// <summary>The fields it holds.</summary>
    public CallDetails Details { get; init; } = new();

    /// <summary>The place on its live map; <c>null</c> where it has none yet.</summary>
    public Place? Place { get; init; }

    /// <summary>The whole metaData map it holds, other people's keys included; <c>null</c> where nobody knows.</summary>
    public IReadOnlyDictionary<string, string>? MetaData { get; init; }

    /// <summary>When <see cref="MetaData"/> was learnt, on the monotonic clock of this run of the resource, milliseconds.</summary>
    public long MetaDataAt { get; init; }

    /// <summary>How many of the desired notes were dealt with, from the first.</summary>
    public int NotesSent { get; init; }

    /// <summary>Whether the next note may be there already: it was sent and the outcome is unknown.</summary>
    public bool NoteInDoubt { get; init; }

    /// <summary>The units that were attached.</summary>
    public IReadOnlyList<UnitTarget> Units { get; init; } = [];

    /// <summary>
    /// Changes that were sent and of which nobody knows whether the CAD took them. What they touch is sent again, whatever it should be by
    /// then: a change that is taken back before its answer comes must be taken back in the CAD too.
    /// </summary>
    public IReadOnlyList<CadStep> InDoubt { get; init; } = [];

    /// <summary>Whether it is closed there.</summary>
    public bool Closed { get; init; }
}
