using SonoranDispatch.Players;

namespace SonoranDispatch.Calls;

/// <summary>What a call should be in the CAD. Every change of a call is a change of this; nobody queues requests.</summary>
public sealed record DesiredCall
{
    /// <summary>Its fields.</summary>
    public CallDetails Details { get; init; } = new();

    /// <summary>Where it is; <c>null</c> where nobody knows.</summary>
    public Place? Place { get; init; }

    /// <summary>Notes in the order they were said. Only ever appended to.</summary>
    public IReadOnlyList<CallNote> Notes { get; init; } = [];

    /// <summary>Units that should be attached, in the order they came.</summary>
    public IReadOnlyList<UnitTarget> Units { get; init; } = [];

    /// <summary>Whether it should be closed.</summary>
    public bool Closed { get; init; }
}
