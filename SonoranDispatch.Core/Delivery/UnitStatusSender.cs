using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Time;

namespace SonoranDispatch.Delivery;

/// <summary>
/// Sends units' statuses to the CAD, below all calls. Of each unit only the last one is kept, so an outage costs one request a unit. A status that the
/// CAD refuses is dropped with a line in the log.
/// </summary>
public sealed class UnitStatusSender
{
    private const long BetweenReports = 600_000;

    private readonly List<WantedStatus> _waiting = [];
    private readonly PacedRequest _request;
    private readonly IClock _clock;
    private readonly IRandom _random;
    private readonly ILog _log;
    private WantedStatus? _chosen;
    private long _nextReport;

    /// <summary>Creates the sender. Sends nothing yet.</summary>
    /// <param name="cad">Returns the CAD in use. Null if the settings name no account.</param>
    /// <param name="circuitBreaker">Whether requests may be sent.</param>
    /// <param name="limiters">The rate limiters of the CAD's endpoints.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="random">The source of randomness for waits.</param>
    /// <param name="log">Receives refusals.</param>
    public UnitStatusSender(Func<ICad?> cad, CadCircuitBreaker circuitBreaker, RateLimiters limiters, IClock clock, IRandom random, ILog log)
    {
        _request = new PacedRequest(cad, CadOperation.UnitStatus, circuitBreaker, limiters, clock, random, log);
        (_clock, _random, _log) = (clock, random, log);
    }

    /// <summary>Whether there is work for a tick.</summary>
    public bool IsBusy => _waiting.Count > 0;

    /// <summary>Whether the next <see cref="Dispatch"/> sends a request.</summary>
    public bool HasChosen => _chosen is not null;

    /// <summary>Wants a unit to have a status, instead of any that waits for it.</summary>
    public void Set(UnitTarget unit, int status)
    {
        _waiting.RemoveAll(waiting => waiting.Unit.MeetsWith(unit));
        _waiting.Add(new WantedStatus(unit, status));
    }

    /// <summary>First half of a tick: chooses what to send.</summary>
    public void Prepare()
    {
        if (_waiting.Count == 0 || _chosen is not null) return;

        var due = _waiting.FindIndex(waiting => waiting.DueAt <= _clock.Milliseconds);
        if (due < 0 || !_request.TryChoose()) return;

        _chosen = _waiting[due];
        _waiting.RemoveAt(due);
    }

    /// <summary>Second half of a tick: sends what was chosen.</summary>
    public void Dispatch()
    {
        if (_chosen is not { } wanted) return;

        _chosen = null;
        _ = SendAsync(wanted);
    }

    private async Task SendAsync(WantedStatus wanted)
    {
        var result = await _request.SendAsync(cad => cad.SetStatusAsync(wanted.Unit, wanted.Status));
        if (result?.Failure is not { } failure) return;

        if (failure.IsSettings || failure.Kind is CadFailureKind.Refused or CadFailureKind.NotFound) Report(wanted, failure);
        else if (!_waiting.Exists(newer => newer.Unit.MeetsWith(wanted.Unit))) _waiting.Add(wanted.Again(_clock.Milliseconds, failure, _random.Next()));
    }

    private void Report(WantedStatus wanted, CadFailure failure)
    {
        if (_clock.Milliseconds < _nextReport) return;

        _nextReport = _clock.Milliseconds + BetweenReports;
        _log.Write(Messages.UnitStatusRefused, wanted.Status, wanted.Unit.IdentifierId, failure.Status, failure.Text);
    }

    private sealed record WantedStatus(UnitTarget Unit, int Status, long DueAt = 0, int Failures = 0)
    {
        public WantedStatus Again(long now, CadFailure failure, double random) => this with
        {
            Failures = Failures + 1,
            DueAt = now + (failure.RetryAfter is { } wait ? (long)wait.TotalMilliseconds : RetryPolicy.Wait(Failures + 1, random)),
        };
    }
}
