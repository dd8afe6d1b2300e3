namespace SonoranDispatch.LiveMap;

/// <summary>What changed for one viewer of positions since they were last sent any.</summary>
/// <param name="IsFirst">Whether this replaces everything that the viewer was sent before. With nothing in it, the viewer sees nobody any more.</param>
/// <param name="Named">Officers who are new to the viewer, or whose callsign or activity changed.</param>
/// <param name="Moved">Known officers who only moved.</param>
/// <param name="Gone">The server ids of officers whom the viewer no longer sees.</param>
public sealed record PositionDelta(bool IsFirst, IReadOnlyList<OfficerPosition> Named, IReadOnlyList<OfficerPosition> Moved, IReadOnlyList<int> Gone)
{
    /// <summary>The viewer sees nobody any more.</summary>
    public static PositionDelta Nobody { get; } = new(true, [], [], []);

    /// <summary>Whether there is nothing to send.</summary>
    public bool IsEmpty => !IsFirst && Named.Count + Moved.Count + Gone.Count == 0;
}
