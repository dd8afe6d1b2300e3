namespace SonoranDispatch.Calls;

/// <summary>An officer who responds to a call.</summary>
/// <param name="Player">Their server id. Null if they are not on this server or have left since.</param>
/// <param name="Label">The name others read: their unit's number, or their own name if they have no unit.</param>
/// <param name="Unit">Their unit in the CAD. Null for an officer without one; the CAD then gets a note.</param>
public sealed record Responder(int? Player, string Label, UnitTarget? Unit)
{
    /// <summary>Their licence ("license:..."), which identifies them again after a restart. Never shown or sent. Null if there is none.</summary>
    public string? Licence { get; init; }

    /// <summary>
    /// Who put them on the call in the CAD: the label of a dispatcher, or empty if it is not known. Null if they responded themselves. Not kept across
    /// restarts.
    /// </summary>
    public string? AttachedBy { get; init; }

    /// <summary>Whether both are the same officer, by server id, licence or unit.</summary>
    public bool IsSameAs(Responder other) =>
        (Player is { } player && player == other.Player)
        || (Licence is { Length: > 0 } licence && string.Equals(licence, other.Licence, StringComparison.Ordinal))
        || (Unit is { } unit && other.Unit is { } theirs && unit.MeetsWith(theirs));
}
