using SonoranDispatch.Diagnostics;
using SonoranDispatch.Time;

namespace SonoranDispatch.Cad;

/// <summary>
/// Allows requests once the CAD has answered, and stops them when the owner's settings are at fault, so that a wrong key costs one request a minute
/// instead of one per call. It probes the CAD again: every minute after a settings error, on the retry schedule after an outage, every second if
/// requests cannot leave this server, and every ten minutes while all is well, because versions of the CAD's API come and go.
/// </summary>
/// <param name="connectivity">Probes the CAD. Null if the settings name no account.</param>
/// <param name="clock">The clock.</param>
/// <param name="random">The source of randomness for waits.</param>
/// <param name="log">Receives outages and settings errors.</param>
/// <param name="limiter">
/// Limits how often the CAD may be probed, also across restarts. Null for no limit beyond the circuit breaker's own schedule.
/// </param>
/// <param name="everyRequest">Version 1's limiter of all its requests, of which a probe is one. Null if no probe goes there.</param>
public sealed class CadCircuitBreaker(ICadConnectivity? connectivity, IClock clock, IRandom random, ILog log, RateLimiter? limiter = null, RateLimiter? everyRequest = null)
{
    private const long SettingsProbe = 60_000;
    private const long RoutineProbe = 600_000;
    private const long BetweenTries = 1_000;

    // One slow answer means little. The owner is told only about lasting trouble.
    private const int FailuresToAnOutage = 3;

    private bool _isProbing;
    private bool _isOutage;
    private bool _isUnproven;
    private int _failures;
    private long _nextProbe;

    /// <summary>Whether requests may be sent.</summary>
    public bool CanSend { get; private set; }

    /// <summary>Why requests may not be sent, or the last failure. Null if there was none.</summary>
    public CadFailure? LastFailure { get; private set; }

    /// <summary>
    /// When the next request may be tried, on the monotonic clock in milliseconds, after one could not even leave because the connection was refused
    /// or the host name is unknown. Such a try uses no rate limit and leaves nothing uncertain, so one try a second detects the recovery. Null while
    /// requests leave.
    /// </summary>
    public long? NextTry { get; private set; }

    /// <summary>Since when the CAD has answered without a failure. Null while it does not answer.</summary>
    public DateTimeOffset? ReachableSince { get; private set; }

    /// <summary>When the CAD last completed a request, on the monotonic clock in milliseconds. Null if never.</summary>
    public long? LastAnswer { get; private set; }

    /// <summary>When the next probe is due, on the monotonic clock in milliseconds; <see cref="long.MaxValue"/> for never.</summary>
    public long NextProbe => connectivity is null ? long.MaxValue : _nextProbe;

    /// <summary>Whether the last <see cref="Advance"/> sent a probe.</summary>
    public bool HasProbed { get; private set; }

    /// <summary>Takes another CAD over: nothing is sent until it has answered a probe, which is due at once.</summary>
    /// <param name="other">Probes that CAD. Null if the settings name no account.</param>
    public void Use(ICadConnectivity? other)
    {
        (connectivity, CanSend, LastFailure, NextTry, ReachableSince, LastAnswer) = (other, false, null, null, null, null);
        (_isProbing, _isOutage, _isUnproven, _failures, _nextProbe) = (false, false, false, 0, 0);
    }

    /// <summary>Probes the CAD if a probe is due.</summary>
    public void Advance()
    {
        HasProbed = false;
        if (connectivity is null || _isProbing || clock.Milliseconds < _nextProbe) return;
        var now = clock.Milliseconds;
        var freeAt = Math.Max(limiter?.FreeAt(now) ?? now, everyRequest?.FreeAt(now) ?? now);
        if (freeAt > now)
        {
            _nextProbe = freeAt;
            return;
        }

        (_isProbing, HasProbed) = (true, true);
        limiter?.Reserve(now);
        everyRequest?.Reserve(now);
        _ = ProbeAsync(connectivity);
    }

    /// <summary>Records that the CAD completed a request.</summary>
    public void RecordSuccess()
    {
        LastAnswer = clock.Milliseconds;
        NextTry = null;
        if (!CanSend) return;

        (_failures, _isUnproven) = (0, false);
        if (_isOutage) log.Write(Messages.CadAnswersAgain);
        _isOutage = false;
        LastFailure = null;
        ReachableSince ??= clock.UtcNow;
    }

    /// <summary>Records that a request left this server, whatever its outcome.</summary>
    public void Left() => NextTry = null;

    /// <summary>Records that the CAD could not be reached or could not keep up. Logged once, after several failures in a row.</summary>
    public void RecordFailure(CadFailure failure)
    {
        NextTry = failure.NeverLeft ? clock.Milliseconds + BetweenTries : null;
        ReachableSince = null;
        LastFailure = failure;
        _failures++;
        if (_failures < FailuresToAnOutage || _isOutage) return;

        _isOutage = true;
        log.Write(Messages.CadDoesNotAnswer, failure.Status, failure.Text);
    }

    /// <summary>
    /// Stops all requests because the settings are at fault, until a probe succeeds. Logged once. A probe asks for the plan only, so it cannot prove that
    /// what stopped a create is mended: until a request succeeds, stopping again for the same reason is not said again.
    /// </summary>
    public void StopSending(CadFailure failure)
    {
        var wasSending = CanSend;
        _isUnproven |= failure.Kind is CadFailureKind.NotEnabled or CadFailureKind.NotOffered;
        Stop(failure);

        // Another version of the API may have come meanwhile.
        if (_isUnproven && wasSending) _nextProbe = clock.Milliseconds;
    }

    private void Stop(CadFailure failure)
    {
        (ReachableSince, NextTry) = (null, null);
        var isNews = (CanSend && !_isUnproven) || LastFailure?.Kind != failure.Kind;
        CanSend = false;
        _isOutage = true;
        LastFailure = failure;
        _nextProbe = clock.Milliseconds + SettingsProbe;
        if (isNews) log.Write(SettingsFailureMessages.Of(failure.Kind), failure.Status, failure.Text);
    }

    private async Task ProbeAsync(ICadConnectivity asked)
    {
        CadFailure? failure = null;
        try
        {
            failure = await asked.ProbeAsync();
            if (!ReferenceEquals(asked, connectivity)) return;
            if (failure is null) StartSending();
            else if (failure.IsSettings) Stop(failure);
            else Wait(failure);
        }
        catch (Exception bug)
        {
            log.Write(Messages.EntryPointFailed, bug);
            Wait(new CadFailure(CadFailureKind.NoAnswer, 0, bug.Message));
        }
        finally
        {
            _isProbing &= !ReferenceEquals(asked, connectivity);
            Settle(limiter, failure);
            Settle(everyRequest, failure);
        }
    }

    private void Settle(RateLimiter? reserved, CadFailure? failure)
    {
        if (failure is { NeverLeft: true }) reserved?.GiveBack();
        else reserved?.Answered(clock.Milliseconds, random.Next());
    }

    private void StartSending()
    {
        CanSend = true;
        if (_isUnproven) (NextTry, ReachableSince) = (null, clock.UtcNow);
        else RecordSuccess();
        _nextProbe = clock.Milliseconds + RoutineProbe;
    }

    // An outage does not stop requests that are allowed: they detect its end sooner than a probe would. A wait that the CAD asks for is kept.
    private void Wait(CadFailure failure)
    {
        RecordFailure(failure);
        _nextProbe = NextTry ?? clock.Milliseconds + Math.Max(RetryPolicy.Wait(_failures, random.Next()), (long)(failure.RetryAfter?.TotalMilliseconds ?? 0));
    }
}
