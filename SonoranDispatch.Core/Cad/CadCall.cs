using SonoranDispatch.Calls;

namespace SonoranDispatch.Cad;

/// <summary>A call as the CAD reports it. Fields missing from the response are empty, not an error.</summary>
public sealed record CadCall
{
    /// <summary>The call's number in the CAD, above 0.</summary>
    public int CallId { get; init; }

    /// <summary>The stored metaData, with its keys unchanged.</summary>
    public IReadOnlyDictionary<string, string> MetaData { get; init; } = EmptyMetaData;

    /// <summary>The call's fields. Null for an emergency (911) call, which has different ones.</summary>
    public CallDetails? Details { get; init; }

    /// <summary>The fields of a 911 call. Null for a dispatch call.</summary>
    public CadEmergency? Emergency { get; init; }

    /// <summary>The notes, oldest first.</summary>
    public IReadOnlyList<CallNote> Notes { get; init; } = [];

    /// <summary>The identifier ids of the attached units.</summary>
    public IReadOnlyList<int> Identifiers { get; init; } = [];

    /// <summary>Whether the response or event said which units are attached.</summary>
    public bool SaysUnits { get; init; }

    /// <summary>Whether the call was in the list of closed calls or is itself marked as closed.</summary>
    public bool IsClosed { get; init; }

    /// <summary>The number of the 911 call that a dispatcher or the official resource made this call from. Null if the CAD names none.</summary>
    public int? OriginEmergency { get; init; }

    /// <summary>An empty map.</summary>
    public static IReadOnlyDictionary<string, string> EmptyMetaData { get; } = new Dictionary<string, string>();
}
