namespace SonoranDispatch.Calls;

/// <summary>An officer who goes to a call.</summary>
/// <param name="Player">His server id; <c>null</c> where he is not on this server, or has left since.</param>
/// <param name="Label">What others read: his unit's number, or his name where he has no unit.</param>
/// <param name="Unit">His unit in the CAD; <c>null</c> for an officer without one, of whom the CAD gets a note.</param>
public sealed record Responder(int? Player, string Label, UnitTarget? Unit)
{
    /// <summary>His licence ("license:..."), by which he is known again after a restart. Never shown and never sent; <c>null</c> where there is none.</summary>
    public string? Licence { get; init; }

    /// <summary>Whether both are the same officer: by server id, by licence or by unit.</summary>
    public bool IsSameAs(Responder other) =>
        (Player is { } player && player == other.Player)
        || (Licence is { Length: > 0 } licence && string.Equals(licence, other.Licence, StringComparison.Ordinal))
        || (Unit is { } unit && other.Unit is { } theirs && unit.MeetsWith(theirs));
}
