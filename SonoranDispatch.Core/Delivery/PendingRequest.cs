using SonoranDispatch.Cad;
using SonoranDispatch.Calls;

namespace SonoranDispatch.Delivery;

/// <summary>A step chosen to be sent in this tick.</summary>
/// <param name="SyncState">Whose.</param>
/// <param name="Call">The call as it is when the request leaves.</param>
/// <param name="Step">What to ask.</param>
/// <param name="Endpoint">What it counts against.</param>
/// <param name="Priority">Its turn.</param>
internal sealed record PendingRequest(CallSyncState SyncState, Call Call, CadStep Step, CadEndpoint Endpoint, int Priority) : IComparable<PendingRequest>
{
    /// <summary>Whether it took a place in its budget; a read that somebody else already makes takes none.</summary>
    public bool TookSlot { get; set; }

    /// <summary>Whether it is answered by a read of all calls, which serves everybody who waits for one.</summary>
    public bool IsRead => Step is CadStep.LookUp or CadStep.LookUpNote or CadStep.Refresh;

    /// <summary>Whether this and another one are about the same unit and one of them detaches it. What is closed afterwards cannot be mended.</summary>
    public bool SharesAUnitWith(PendingRequest other) =>
        (Step is CadStep.Detach detach && other.Units.Any(detach.Unit.MeetsWith)) || (other.Step is CadStep.Detach theirs && Units.Any(theirs.Unit.MeetsWith));

    /// <summary>Whether it brings a unit to its call, or ends the call with that unit on it.</summary>
    public bool AttachesUnit(UnitTarget unit) => Step is not CadStep.Detach && Units.Any(unit.MeetsWith);

    private IEnumerable<UnitTarget> Units => Step switch
    {
        CadStep.Attach attach => [attach.Unit],
        CadStep.Detach detach => [detach.Unit],
        CadStep.Create or CadStep.Close => Call.Desired.Units,
        _ => [],
    };

    /// <inheritdoc />
    public int CompareTo(PendingRequest? other)
    {
        if (other is null) return -1;
        if (Priority != other.Priority) return Priority.CompareTo(other.Priority);
        return SyncState.WaitsSince != other.SyncState.WaitsSince ? SyncState.WaitsSince.CompareTo(other.SyncState.WaitsSince) : SyncState.Number.CompareTo(other.SyncState.Number);
    }
}
