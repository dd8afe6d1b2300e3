using SonoranDispatch.Contracts;

namespace SonoranDispatch.Calls;

/// <summary>
/// A pending call becomes active when its first unit responds. The CAD is told with whatever request is sent anyway: the create, an edit or a move. No
/// request is sent for the status alone, and none when the call closes first. Pure.
/// </summary>
public static class ActiveStatus
{
    /// <summary>Returns the call as active, if it was pending.</summary>
    public static Call WithResponse(Call call)
    {
        var details = call.Desired.Details;
        return details.Status == CallStatus.Pending ? call.WithLateDetails(details with { Status = CallStatus.Active }) : call;
    }

    /// <summary>Returns a stored call so that the status of a response still gets no request of its own.</summary>
    public static Call Restored(Call call)
    {
        var (known, desired) = (call.Known, call.Desired.Details);
        var isDue = known.Presence != CadPresence.None && call.Desired.Units.Count > 0
            && CallChanges.Between(known.Details, desired) == new CallChanges { Status = CallStatus.Active };
        return isDue ? call with { LateDetails = desired } : call;
    }
}
