using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Time;

namespace SonoranDispatch.Delivery;

/// <summary>The requests that were chosen and not yet answered: how many may be at a time, which may not be together, and what each costs.</summary>
internal sealed class InFlightRequests(RateLimiters limiters, IClock clock, IRandom random)
{
    // The game server allows eight connections a host; some are left for whatever else talks to the CAD.
    private const int Most = 6;

    private readonly List<PendingRequest> _requests = [];
    private readonly List<(int Call, UnitTarget Unit, long Until)> _late = [];

    /// <summary>Whether any is on its way.</summary>
    public bool IsAny => _requests.Count > 0;

    /// <summary>Whether one more may leave, whatever the budgets say.</summary>
    public bool HasRoom => _requests.Count(pending => pending.TookSlot) < Most;

    /// <summary>
    /// Whether a pending request has to wait for one that is under way: detaching takes a unit off every call, so whether it is on another one
    /// afterwards hangs on which request arrives first.
    /// </summary>
    public bool Blocks(PendingRequest pending) => _requests.Exists(other => other.SharesAUnitWith(pending));

    /// <summary>
    /// Until when a pending request waits for a detach of its unit from another call that got no answer, or was sent by an earlier run: it may reach
    /// the CAD later than what leaves now, and would take the unit off again.
    /// </summary>
    /// <returns>On the monotonic clock, milliseconds; <c>null</c> where it may leave.</returns>
    public long? WaitsUntil(PendingRequest pending)
    {
        if (_late.Count == 0) return null;

        _late.RemoveAll(late => late.Until <= clock.Milliseconds);
        long? until = null;
        foreach (var late in _late)
            if (late.Call != pending.SyncState.Number && pending.AttachesUnit(late.Unit)) until = Math.Max(until ?? 0, late.Until);

        return until;
    }

    /// <summary>A detach may still reach the CAD.</summary>
    /// <param name="call">The call it takes the unit off.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="until">When it has surely arrived, if ever, on the monotonic clock, milliseconds.</param>
    public void BlockUnitUntil(int call, UnitTarget unit, long until) => _late.Add((call, unit, until));

    /// <summary>Takes a place in a pending request's budget, where there is one.</summary>
    public bool TryReserve(PendingRequest pending)
    {
        var limiter = limiters[pending.Endpoint];
        if (!HasRoom || !limiter.IsFree(clock.Milliseconds)) return false;

        limiter.Reserve();
        pending.TookSlot = true;
        return true;
    }

    /// <summary>A pending request is on its way.</summary>
    public void Add(PendingRequest pending) => _requests.Add(pending);

    /// <summary>A pending request's answer came, or will not come any more.</summary>
    /// <param name="pending">Which.</param>
    /// <param name="result">What came of it; <c>null</c> where the project itself failed.</param>
    /// <param name="sentAt">When it had left, milliseconds.</param>
    public void Remove(PendingRequest pending, StepResult? result, long sentAt)
    {
        _requests.Remove(pending);
        if (result?.Verdict is null or Verdict.Unknown && pending.Step is CadStep.Detach detach)
            BlockUnitUntil(pending.SyncState.Number, detach.Unit, clock.Milliseconds + StepResultRecorder.LookUpAfter);

        // Riders on somebody else's read took no place.
        if (!pending.TookSlot) return;

        var now = clock.Milliseconds;
        var limiter = limiters[pending.Endpoint];
        if (result?.Verdict is Verdict.TryAgain { Failure.Kind: CadFailureKind.RateLimited } again)
            limiter.Refused(now, sentAt, (long?)again.After?.TotalMilliseconds, random.Next());
        else if (result?.Verdict is Verdict.TryAgain { Failure.Kind: CadFailureKind.NotSent }) limiter.GiveBack();
        else limiter.Answered(now, random.Next());
    }
}
