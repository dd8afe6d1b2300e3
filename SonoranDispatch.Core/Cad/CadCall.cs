using SonoranDispatch.Calls;

namespace SonoranDispatch.Cad;

/// <summary>A call as the CAD tells it. What an answer leaves out is empty, not a failure.</summary>
public sealed record CadCall
{
    /// <summary>The CAD's number of the call, above 0.</summary>
    public int CallId { get; init; }

    /// <summary>Title; empty for an emergency (911) call.</summary>
    public string Title { get; init; } = "";

    /// <summary>The stored map, keys as they are.</summary>
    public IReadOnlyDictionary<string, string> MetaData { get; init; } = EmptyMetaData;

    /// <summary>Its fields; <c>null</c> for an emergency (911) call, which has others.</summary>
    public CallDetails? Details { get; init; }

    /// <summary>Its notes, oldest first.</summary>
    public IReadOnlyList<CallNote> Notes { get; init; } = [];

    /// <summary>Identifier ids attached.</summary>
    public IReadOnlyList<int> Identifiers { get; init; } = [];

    /// <summary>Whether it was read among the closed calls, or says so itself.</summary>
    public bool IsClosed { get; init; }

    /// <summary>An empty map.</summary>
    public static IReadOnlyDictionary<string, string> EmptyMetaData { get; } = new Dictionary<string, string>();
}
