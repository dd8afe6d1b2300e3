using SonoranDispatch.Cad;
using SonoranDispatch.Time;

namespace SonoranDispatch.Delivery;

/// <summary>Measures for how long the CAD has been answering, so that no outage counts against a call that waits.</summary>
internal sealed class AnsweredTime(CadCircuitBreaker circuitBreaker, IClock clock)
{
    private long _total;
    private long _measuredAt = clock.Milliseconds;

    /// <summary>Adds the time since the last measurement if the CAD answers. Call it at least once a tick while a call waits.</summary>
    /// <returns>For how long the CAD has answered in this run, in milliseconds.</returns>
    public long Measure()
    {
        var now = clock.Milliseconds;
        if (circuitBreaker.ReachableSince is not null) _total += now - _measuredAt;
        _measuredAt = now;
        return _total;
    }
}
