using SonoranDispatch.Calls;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Time;

namespace SonoranDispatch.Delivery;

/// <summary>
/// Drops automatic alerts that nobody attended while they waited for the CAD, so that a flood of them ends with the flood. Counts them, and reports them
/// at most once every ten minutes.
/// </summary>
internal sealed class UnattendedAlerts
{
    /// <summary>How long an alert waits while the CAD answers, in milliseconds.</summary>
    public const long LongestWait = 600_000;

    private readonly CallRepository _repository;
    private readonly IClock _clock;
    private readonly ILog _log;
    private readonly List<int> _expired = [];
    private int _reported;
    private long? _reportedAt;

    /// <summary>Counts from now on.</summary>
    public UnattendedAlerts(CallRepository repository, IClock clock, ILog log)
    {
        (_repository, _clock, _log) = (repository, clock, log);
        repository.Changed += (before, after) =>
        {
            if (after.IsDropped && before is not null && !before.IsDropped) Dropped++;
        };
    }

    /// <summary>How many were dropped in this run of the resource, including those that were closed in the game before the CAD had them.</summary>
    public int Dropped { get; private set; }

    /// <summary>Whether a call is one that may be dropped and has waited long enough.</summary>
    /// <param name="call">The call.</param>
    /// <param name="waited">How long it has waited while the CAD answered, in milliseconds.</param>
    public static bool HasExpired(Call call, long waited) =>
        waited >= LongestWait && call.IsUnattendedAlert && call.Known.Presence == CadPresence.None && !call.PossiblyTwice && call.Refusal is null;

    /// <summary>Marks a call to be dropped by <see cref="DropExpired"/>.</summary>
    public void Expire(int number) => _expired.Add(number);

    /// <summary>Closes the marked calls here: the CAD never hears of them. Reports those that were dropped since the last report, if it is time.</summary>
    public void DropExpired()
    {
        foreach (var number in _expired) _repository.Change(number, call => call.IsUnattendedAlert ? call with { Desired = call.Desired.AsClosed() } : call);
        _expired.Clear();
        var now = _clock.Milliseconds;
        if (Dropped == _reported || now - _reportedAt < LongestWait) return;

        _log.Write(Messages.AlertsDropped, Dropped - _reported);
        (_reported, _reportedAt) = (Dropped, now);
    }
}
