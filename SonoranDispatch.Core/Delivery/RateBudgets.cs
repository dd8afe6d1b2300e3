using SonoranDispatch.Cad;
using SonoranDispatch.Configuration;

namespace SonoranDispatch.Delivery;

/// <summary>The budget of each endpoint of the CAD, as documented or as the owner set it, times this server's share of the key.</summary>
public sealed class RateBudgets
{
    private const long Minute = 60_000;

    private readonly Dictionary<CadEndpoint, RateBudget> _budgets;

    /// <summary>Sets the budgets up.</summary>
    /// <param name="limits">Per minute and endpoint.</param>
    /// <param name="share">This server's share of each limit, above 0 and up to 1. Below one request a window, the window grows.</param>
    public RateBudgets(CadLimits limits, double share)
    {
        _budgets = new Dictionary<CadEndpoint, RateBudget>
        {
            [CadEndpoint.Create] = Budget(limits.Create, share, Minute),
            [CadEndpoint.Update] = Budget(limits.Update, share, Minute),
            [CadEndpoint.Primary] = Budget(limits.Primary, share, Minute),
            [CadEndpoint.Attach] = Budget(limits.Attach, share, Minute),
            [CadEndpoint.Detach] = Budget(limits.Detach, share, Minute),
            [CadEndpoint.Postal] = Budget(limits.Postal, share, Minute),
            [CadEndpoint.Close] = Budget(limits.Close, share, Minute),
            [CadEndpoint.Note] = Budget(limits.Note, share, Minute),
            [CadEndpoint.Calls] = Budget(limits.Calls, share, Minute),
            [CadEndpoint.Units] = Budget(limits.Units, share, Minute),
            [CadEndpoint.Emergency911] = Budget(limits.Emergency911, share, Minute),
            // Asked by the gate alone, which keeps its own pace far below the documented ten a minute.
            [CadEndpoint.Version] = Budget(10, 1, Minute),
            [CadEndpoint.V1] = Budget(limits.V1PerSecond, share, 1_000),
        };
    }

    /// <summary>The budget of one endpoint.</summary>
    public RateBudget this[CadEndpoint endpoint] => _budgets[endpoint];

    /// <summary>All of them.</summary>
    public IEnumerable<KeyValuePair<CadEndpoint, RateBudget>> All => _budgets;

    private static RateBudget Budget(int limit, double share, long window) =>
        limit * share >= 1 ? new((int)Math.Floor(limit * share), window) : new(1, (long)Math.Ceiling(window / (limit * share)));
}
