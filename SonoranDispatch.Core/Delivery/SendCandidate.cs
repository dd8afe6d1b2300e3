using SonoranDispatch.Cad;
using SonoranDispatch.Calls;

namespace SonoranDispatch.Delivery;

/// <summary>A request that is chosen or in flight.</summary>
/// <param name="SyncState">The synchronization state of its call.</param>
/// <param name="Request">The request, with the call as it is when it is sent.</param>
internal sealed record SendCandidate(CallSendState SyncState, CandidateRequest Request)
{
    /// <summary>The call as it is when the request is sent.</summary>
    public Call Call => Request.Call;

    /// <summary>The step to send.</summary>
    public CadStep Step => Request.Step;

    /// <summary>The endpoint against which it counts.</summary>
    public CadEndpoint Endpoint => Request.Endpoint;

    /// <summary>The part of the endpoint's pace that it uses.</summary>
    public RequestClass Class => Request.Class;

    /// <summary>Whether it reserved a slot in its rate limit. A request that shares another one's read or closing reserves none.</summary>
    public bool TookSlot { get; set; }

    /// <summary>Whether it is answered by a read of all calls.</summary>
    public bool IsRead => Request.IsRead;

    /// <summary>Whether it is closed together with others.</summary>
    public bool IsBatched => Request.IsBatched && !SyncState.ClosesAlone;

    /// <summary>
    /// Whether both requests concern the same unit, and one of them detaches it or both set its panic state. If a call is closed afterwards, a wrong
    /// attachment cannot be fixed.
    /// </summary>
    public bool SharesAUnitWith(SendCandidate other) =>
        (Step is CadStep.SetPanic one && other.Step is CadStep.SetPanic two && one.Unit.MeetsWith(two.Unit)) ||
        (Step is CadStep.Detach detach && other.Units.Any(detach.Unit.MeetsWith)) || (other.Step is CadStep.Detach theirs && Units.Any(theirs.Unit.MeetsWith));

    /// <summary>Whether it attaches the unit to its call, or closes the call with that unit attached.</summary>
    public bool AttachesUnit(UnitTarget unit) => Step is not CadStep.Detach && Units.Any(unit.MeetsWith);

    private IEnumerable<UnitTarget> Units => Step switch
    {
        CadStep.Attach attach => [attach.Unit],
        CadStep.Detach detach => [detach.Unit],
        CadStep.Create or CadStep.Close or CadStep.CreateEmergency => Call.Desired.Units,
        _ => [],
    };
}
