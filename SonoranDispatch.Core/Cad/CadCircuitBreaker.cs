using SonoranDispatch.Diagnostics;
using SonoranDispatch.Time;

namespace SonoranDispatch.Cad;

/// <summary>
/// Opens when the CAD has answered and closes when the owner's settings are at fault, so that a wrong key costs one request a minute
/// and not one a call. While it is closed it asks again: each minute after a settings error, with the retry schedule after an outage, each
/// second where nobody listens, and every ten minutes while all is well, because the versions of the CAD's API come and go.
/// </summary>
/// <param name="connectivity">The way to the CAD; <c>null</c> where the settings name none.</param>
/// <param name="clock">Time.</param>
/// <param name="random">Chance, for waits.</param>
/// <param name="log">Where outages and settings errors are told.</param>
/// <param name="limiter">How often the CAD may be asked, restarts included; <c>null</c> leaves it to the circuit breaker's own pace.</param>
public sealed class CadCircuitBreaker(ICadConnectivity? connectivity, IClock clock, IRandom random, ILog log, RateLimiter? limiter = null)
{
    private const long SettingsProbe = 60_000;
    private const long RoutineProbe = 600_000;
    private const long BetweenTries = 1_000;

    // One slow answer is no news; the owner hears of what lasts.
    private const int FailuresToAnOutage = 3;

    private bool _isProbing;
    private bool _isOutage;
    private int _failures;
    private long _nextProbe;

    /// <summary>Whether requests may leave.</summary>
    public bool CanSend { get; private set; }

    /// <summary>Why not, or the last trouble; <c>null</c> where there was none.</summary>
    public CadFailure? LastFailure { get; private set; }

    /// <summary>
    /// Since the last request could not even leave, because nobody listens or the name is not known: when the next one may try. It costs
    /// no place in a budget and puts nothing in doubt, so one try a second finds out when that is over. <c>null</c> while requests leave.
    /// </summary>
    public long? NextTry { get; private set; }

    /// <summary>When the CAD began to answer without a break; <c>null</c> while it does not.</summary>
    public DateTimeOffset? ReachableSince { get; private set; }

    /// <summary>When the CAD last did something it was asked, on the monotonic clock, milliseconds; <c>null</c> for never.</summary>
    public long? LastAnswer { get; private set; }

    /// <summary>When the next question to the CAD is due, on the monotonic clock, milliseconds; <see cref="long.MaxValue"/> for never.</summary>
    public long NextProbe => connectivity is null ? long.MaxValue : _nextProbe;

    /// <summary>Whether the last <see cref="Advance"/> asked.</summary>
    public bool HasProbed { get; private set; }

    /// <summary>Asks the CAD if a question is due.</summary>
    public void Advance()
    {
        HasProbed = false;
        if (connectivity is null || _isProbing || clock.Milliseconds < _nextProbe) return;
        if (limiter is not null && !limiter.IsFree(clock.Milliseconds))
        {
            _nextProbe = limiter.FreeAt(clock.Milliseconds);
            return;
        }

        (_isProbing, HasProbed) = (true, true);
        limiter?.Reserve();
        _ = ProbeAsync(connectivity);
    }

    /// <summary>The CAD did something it was asked.</summary>
    public void RecordSuccess()
    {
        LastAnswer = clock.Milliseconds;
        NextTry = null;
        if (!CanSend) return;

        _failures = 0;
        if (_isOutage) log.Write(Messages.CadAnswersAgain);
        _isOutage = false;
        LastFailure = null;
        ReachableSince ??= clock.UtcNow;
    }

    /// <summary>A request left, whatever came of it.</summary>
    public void Left() => NextTry = null;

    /// <summary>The CAD could not be reached or did not keep up. Said once, when it happens several times in a row.</summary>
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

    /// <summary>The settings are at fault: nothing leaves until the CAD says otherwise. Said once.</summary>
    public void StopSending(CadFailure failure)
    {
        (ReachableSince, NextTry) = (null, null);
        var isNews = CanSend || LastFailure?.Kind != failure.Kind;
        CanSend = false;
        _isOutage = true;
        LastFailure = failure;
        _nextProbe = clock.Milliseconds + SettingsProbe;
        if (isNews) log.Write(SettingsFailureMessages.Of(failure.Kind), failure.Status, failure.Text);
    }

    private async Task ProbeAsync(ICadConnectivity connectivity)
    {
        CadFailure? failure = null;
        try
        {
            failure = await connectivity.ProbeAsync();
            if (failure is null) StartSending();
            else if (failure.IsSettings) StopSending(failure);
            else Wait(failure);
        }
        finally
        {
            _isProbing = false;
            if (failure is { NeverLeft: true }) limiter?.GiveBack();
            else limiter?.Answered(clock.Milliseconds, random.Next());
        }
    }

    private void StartSending()
    {
        CanSend = true;
        RecordSuccess();
        _nextProbe = clock.Milliseconds + RoutineProbe;
    }

    // An outage does not close an open gate: requests find out by themselves when it ends, sooner than a probe would.
    private void Wait(CadFailure failure)
    {
        RecordFailure(failure);
        _nextProbe = NextTry ?? clock.Milliseconds + RetryPolicy.Wait(_failures, random.Next());
    }
}
