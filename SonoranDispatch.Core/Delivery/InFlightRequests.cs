using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Time;

namespace SonoranDispatch.Delivery;

/// <summary>
/// The requests that were chosen and not yet answered. Decides how many may be in flight, which must not overlap, and how each counts against its
/// rate limit.
/// </summary>
internal sealed class InFlightRequests(RateLimiters limiters, IClock clock, IRandom random)
{
    // The game server allows eight connections per host. Two are kept for panics and emergencies.
    private const int Most = 8;
    private const int MostOfOthers = 6;

    private readonly List<SendCandidate> _requests = [];
    private readonly List<(int Call, UnitTarget Unit, long Until)> _late = [];

    private int _slots;

    /// <summary>Whether any request is in flight.</summary>
    public bool IsAny => _requests.Count > 0;

    /// <summary>Whether one more request of a class may be in flight, regardless of the rate limits.</summary>
    public bool HasRoom(RequestClass of) => _slots < (of <= RequestClass.Emergency ? Most : MostOfOthers);

    /// <summary>
    /// Whether a pending request must wait for one in flight. A detach removes a unit from every call, so the order in which the two requests arrive
    /// decides whether the unit is on another call afterwards.
    /// </summary>
    public bool Blocks(SendCandidate pending) => _requests.Exists(other => other.SharesAUnitWith(pending));

    /// <summary>
    /// Returns until when a pending request must wait for a detach of its unit from another call, if that detach got no response or was sent by an
    /// earlier run. It may reach the CAD after the pending request and would then detach the unit again.
    /// </summary>
    /// <returns>The time on the monotonic clock, in milliseconds. Null if the request need not wait.</returns>
    public long? WaitsUntil(SendCandidate pending)
    {
        if (_late.Count == 0) return null;

        _late.RemoveAll(late => late.Until <= clock.Milliseconds);
        long? until = null;
        foreach (var late in _late)
            if (late.Call != pending.SyncState.Number && pending.AttachesUnit(late.Unit)) until = Math.Max(until ?? 0, late.Until);

        return until;
    }

    /// <summary>Records that a detach may still reach the CAD.</summary>
    /// <param name="call">The call from which the unit is detached.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="until">When the detach has certainly arrived, if it ever does, on the monotonic clock in milliseconds.</param>
    public void BlockUnitUntil(int call, UnitTarget unit, long until) => _late.Add((call, unit, until));

    /// <summary>Adds a request that is about to be sent, and reserves its slot in the rate limit.</summary>
    /// <param name="pending">The request.</param>
    /// <param name="rides">Whether it shares another request's read or closing, and needs no slot.</param>
    public void Add(SendCandidate pending, bool rides)
    {
        _requests.Add(pending);
        if (rides) return;

        limiters[pending.Endpoint].Reserve(clock.Milliseconds, pending.Class);
        pending.TookSlot = true;
        _slots++;
    }

    /// <summary>Removes a request whose response arrived or will never arrive.</summary>
    /// <param name="pending">The request.</param>
    /// <param name="result">The result. Null if the project's own code failed.</param>
    /// <param name="sentAt">When the request was sent, in milliseconds.</param>
    public void Remove(SendCandidate pending, StepResult? result, long sentAt)
    {
        _requests.Remove(pending);
        if (result?.Verdict is null or Verdict.Unknown && pending.Step is CadStep.Detach detach)
            BlockUnitUntil(pending.SyncState.Number, detach.Unit, clock.Milliseconds + StepResultRecorder.LookUpAfter);

        // Requests that share another one's read or closing reserved no slot.
        if (!pending.TookSlot) return;

        _slots--;
        limiters[pending.Endpoint].Ended(clock.Milliseconds, sentAt, (result?.Verdict as Verdict.TryAgain)?.Failure, random.Next(), pending.Class);
    }
}
