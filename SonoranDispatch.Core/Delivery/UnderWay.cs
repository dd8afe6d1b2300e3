using SonoranDispatch.Cad;
using SonoranDispatch.Time;

namespace SonoranDispatch.Delivery;

/// <summary>The requests that were chosen and not yet answered: how many may be at a time, which may not be together, and what each costs.</summary>
internal sealed class UnderWay(RateBudgets budgets, IClock clock, IRandom random)
{
    // The game server allows eight connections a host; some are left for whatever else talks to the CAD.
    private const int Most = 6;

    private readonly List<Errand> _errands = [];

    /// <summary>Whether one more may leave, whatever the budgets say.</summary>
    public bool HasRoom => _errands.Count(errand => errand.TookPlace) < Most;

    /// <summary>
    /// Whether an errand has to wait for one that is under way: detaching takes a unit off every call, so whether it is on another one
    /// afterwards hangs on which request arrives first.
    /// </summary>
    public bool Bars(Errand errand) => _errands.Exists(other => other.SharesAUnitWith(errand));

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

        // Riders on somebody else's read took no place.
        if (!errand.TookPlace) return;

        var now = clock.Milliseconds;
        var budget = budgets[errand.Endpoint];
        if (outcome?.Verdict is Verdict.TryAgain { Failure.Kind: CadFailureKind.RateLimited } again)
            budget.Refused(now, sentAt, (long?)again.After?.TotalMilliseconds, random.Next());
        else budget.Answered(now, random.Next());
    }
}
