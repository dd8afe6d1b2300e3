using SonoranDispatch.Cad;
using SonoranDispatch.Calls;

namespace SonoranDispatch.Delivery;

/// <summary>A step that may be sent in this tick.</summary>
/// <param name="SyncState">The synchronization state of its call.</param>
/// <param name="Call">The call as it is when the request is sent.</param>
/// <param name="Step">The step to send.</param>
/// <param name="Endpoint">The endpoint against which it counts.</param>
/// <param name="Priority">Its rank; lower ranks are sent first.</param>
internal sealed record PendingRequest(CallSendState SyncState, Call Call, CadStep Step, CadEndpoint Endpoint, int Priority) : IComparable<PendingRequest>
{
    /// <summary>Whether it reserved a slot in its rate limit. A read that shares another request's read reserves none.</summary>
    public bool TookSlot { get; set; }

    /// <summary>Whether it is answered by a read of all calls, which serves every request that waits for one.</summary>
    public bool IsRead => Step is CadStep.LookUp or CadStep.LookUpNote or CadStep.Refresh;

    /// <summary>
    /// Whether both requests concern the same unit and one of them detaches it. If a call is closed afterwards, a wrong attachment cannot be fixed.
    /// </summary>
    public bool SharesAUnitWith(PendingRequest other) =>
        (Step is CadStep.Detach detach && other.Units.Any(detach.Unit.MeetsWith)) || (other.Step is CadStep.Detach theirs && Units.Any(theirs.Unit.MeetsWith));

    /// <summary>Whether it attaches the unit to its call, or closes the call with that unit attached.</summary>
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
