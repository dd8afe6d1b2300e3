using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Time;

namespace SonoranDispatch.Delivery;

/// <summary>The requests that were chosen and not yet answered: how many may be at a time, which may not be together, and what each costs.</summary>
internal sealed class UnderWay(RateBudgets budgets, IClock clock, IRandom random)
{
    // The game server allows eight connections a host; some are left for whatever else talks to the CAD.
    private const int Most = 6;

    private readonly List<Errand> _errands = [];
    private readonly List<(int Call, UnitTarget Unit, long Until)> _late = [];

    /// <summary>Whether any is on its way.</summary>
    public bool IsAny => _errands.Count > 0;

    /// <summary>Whether one more may leave, whatever the budgets say.</summary>
    public bool HasRoom => _errands.Count(errand => errand.TookPlace) < Most;

    /// <summary>
    /// Whether an errand has to wait for one that is under way: detaching takes a unit off every call, so whether it is on another one
    /// afterwards hangs on which request arrives first.
    /// </summary>
    public bool Bars(Errand errand) => _errands.Exists(other => other.SharesAUnitWith(errand));

    /// <summary>
    /// Until when an errand waits for a detach of its unit from another call that got no answer, or was sent by an earlier run: it may reach
    /// the CAD later than what leaves now, and would take the unit off again.
    /// </summary>
    /// <returns>On the monotonic clock, milliseconds; <c>null</c> where it may leave.</returns>
    public long? WaitsUntil(Errand errand)
    {
        if (_late.Count == 0) return null;

        _late.RemoveAll(late => late.Until <= clock.Milliseconds);
        long? until = null;
        foreach (var late in _late)
            if (late.Call != errand.Lane.Number && errand.Brings(late.Unit)) until = Math.Max(until ?? 0, late.Until);

        return until;
    }

    /// <summary>A detach may still reach the CAD.</summary>
    /// <param name="call">The call it takes the unit off.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="until">When it has surely arrived, if ever, on the monotonic clock, milliseconds.</param>
    public void Expect(int call, UnitTarget unit, long until) => _late.Add((call, unit, until));

    /// <summary>Takes a place in an errand's budget, where there is one.</summary>
    public bool TryTake(Errand errand)
    {
        var budget = budgets[errand.Endpoint];
        if (!HasRoom || !budget.IsFree(clock.Milliseconds)) return false;

        budget.Take();
        errand.TookPlace = true;
        return true;
    }

    /// <summary>An errand is on its way.</summary>
    public void Add(Errand errand) => _errands.Add(errand);

    /// <summary>An errand's answer came, or will not come any more.</summary>
    /// <param name="errand">Which.</param>
    /// <param name="outcome">What came of it; <c>null</c> where the project itself failed.</param>
    /// <param name="sentAt">When it had left, milliseconds.</param>
    public void Remove(Errand errand, Outcome? outcome, long sentAt)
    {
        _errands.Remove(errand);
        if (outcome?.Verdict is null or Verdict.Unknown && errand.Step is CadStep.Detach detach)
            Expect(errand.Lane.Number, detach.Unit, clock.Milliseconds + Settlement.LookUpAfter);

        // Riders on somebody else's read took no place.
        if (!errand.TookPlace) return;

        var now = clock.Milliseconds;
        var budget = budgets[errand.Endpoint];
        if (outcome?.Verdict is Verdict.TryAgain { Failure.Kind: CadFailureKind.RateLimited } again)
            budget.Refused(now, sentAt, (long?)again.After?.TotalMilliseconds, random.Next());
        else if (outcome?.Verdict is Verdict.TryAgain { Failure.Kind: CadFailureKind.NotSent }) budget.GiveBack();
        else budget.Answered(now, random.Next());
    }
}
