using SonoranDispatch.Cad;
using SonoranDispatch.Calls;

namespace SonoranDispatch.Delivery;

/// <summary>A step chosen to be sent in this tick.</summary>
/// <param name="Lane">Whose.</param>
/// <param name="Call">The call as it is when the request leaves.</param>
/// <param name="Step">What to ask.</param>
/// <param name="Endpoint">What it counts against.</param>
/// <param name="Rank">Its turn.</param>
internal sealed record Errand(Lane Lane, Call Call, CadStep Step, CadEndpoint Endpoint, int Rank) : IComparable<Errand>
{
    /// <summary>Whether it took a place in its budget; a read that somebody else already makes takes none.</summary>
    public bool TookPlace { get; set; }

    /// <summary>Whether it is answered by a read of all calls, which serves everybody who waits for one.</summary>
    public bool IsRead => Step is CadStep.LookUp or CadStep.LookUpNote or CadStep.Refresh;

    /// <summary>Whether this and another one are about the same unit and one of them detaches it. What is closed afterwards cannot be mended.</summary>
    public bool SharesAUnitWith(Errand other) =>
        (Step is CadStep.Detach detach && other.Units.Any(detach.Unit.MeetsWith)) || (other.Step is CadStep.Detach theirs && Units.Any(theirs.Unit.MeetsWith));

    /// <summary>Whether it brings a unit to its call, or ends the call with that unit on it.</summary>
    public bool Brings(UnitTarget unit) => Step is not CadStep.Detach && Units.Any(unit.MeetsWith);

    private IEnumerable<UnitTarget> Units => Step switch
    {
        CadStep.Attach attach => [attach.Unit],
        CadStep.Detach detach => [detach.Unit],
        CadStep.Create or CadStep.Close => Call.Desired.Units,
        _ => [],
    };

    /// <inheritdoc />
    public int CompareTo(Errand? other)
    {
        if (other is null) return -1;
        if (Rank != other.Rank) return Rank.CompareTo(other.Rank);
        return Lane.WaitsSince != other.Lane.WaitsSince ? Lane.WaitsSince.CompareTo(other.Lane.WaitsSince) : Lane.Number.CompareTo(other.Lane.Number);
    }
}
