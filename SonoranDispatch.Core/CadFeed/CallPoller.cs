using SonoranDispatch.Cad;
using SonoranDispatch.Configuration;
using SonoranDispatch.Delivery;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Duty;
using SonoranDispatch.Time;
using SonoranDispatch.Units;

namespace SonoranDispatch.CadFeed;

/// <summary>
/// Reads the CAD's calls while somebody is on duty: every 15 seconds by default, or once a minute where others use the same key. Reads that delivery needs
/// anyway count too. A failed read changes nothing.
/// </summary>
public sealed class CallPoller
{
    /// <summary>The time between two reads where others use the same key, in milliseconds.</summary>
    public const long EveryWhenShared = 60_000;

    /// <summary>The time after which a read that missed calls is followed by the next, in milliseconds: only the second makes a call over.</summary>
    public const long AgainAfter = 4_000;

    // With at most this share of the key's limits, this server is not its only user.
    private const double SharedFrom = 0.5;
    private const int FailuresToTell = 3;

    private readonly CadCallFeed _feed;
    private readonly CallReads _reads;
    private readonly PacedRequest _request;
    private readonly DutyRoster _duty;
    private readonly Func<ICad?> _current;
    private readonly RateLimiters _limiters;
    private readonly ISonoranCadUnitList? _sonoranCad;
    private readonly Settings _settings;
    private readonly IClock _clock;
    private readonly ILog _log;
    private long _notBefore;
    private int _failures;

    internal CallPoller(
        CadCallFeed feed, CallReads reads, PacedRequest request, DutyRoster duty, Func<ICad?> current, RateLimiters limiters, ISonoranCadUnitList? sonoranCad, Settings settings, IClock clock, ILog log)
    {
        (_feed, _reads, _request, _duty, _current, _limiters) = (feed, reads, request, duty, current, limiters);
        (_sonoranCad, _settings, _clock, _log) = (sonoranCad, settings, clock, log);
    }

    /// <summary>How many reads failed in this run: no answer, an error, or an answer that is no list of calls.</summary>
    public int Failed { get; private set; }

    /// <summary>Whether the next <see cref="Dispatch"/> sends a request.</summary>
    public bool HasChosen => _request.HasChosen;

    /// <summary>When the next read is due, on the monotonic clock in milliseconds; <see cref="long.MaxValue"/> while nobody is on duty or nothing may be sent.</summary>
    public long NextDue =>
        _settings.CadCalls.EverySeconds == 0 || _duty.Present.Count == 0 || !_request.MaySend || _request.IsInFlight || _request.HasChosen ? long.MaxValue : Due;

    // Without asking whether others use the key, which costs natives.
    private long Due => Math.Max(_notBefore, _feed.LastBegan is { } last ? last + (_feed.MissesCalls ? Math.Min(AgainAfter, Every) : Every) : long.MinValue);

    private long Every => _settings.CadCalls.EverySeconds * 1_000L;

    private bool IsShared => _settings.Cad.BudgetShare <= SharedFrom || _sonoranCad?.IsRunning == true || HasBeenRefused;

    private bool HasBeenRefused => _current() is { } cad && _limiters[cad.EndpointOf(CadOperation.ReadCalls)] is var limiter && limiter.Allowed(_clock.Milliseconds) < limiter.Limit;

    /// <summary>First half of a tick: checks whether a read is due and allowed.</summary>
    public void Prepare()
    {
        if (_clock.Milliseconds < NextDue || _current()?.Offers(CadOperation.ReadCalls) != true) return;

        if (!_feed.WaitsForRead && !_feed.MissesCalls && _feed.LastBegan is { } last && _clock.Milliseconds < last + EveryWhenShared && IsShared)
        {
            _notBefore = Math.Min(last + EveryWhenShared, _clock.Milliseconds + Every);
            return;
        }

        // What is refused now is asked again a second later: an answer may free a place sooner than the limiter knows.
        if (!_request.TryChoose()) _notBefore = _clock.Milliseconds + 1_000;
    }

    /// <summary>Second half of a tick: sends the read if one was chosen.</summary>
    public void Dispatch()
    {
        if (_request.HasChosen) _ = ReadAsync();
    }

    private async Task ReadAsync()
    {
        var result = await _request.SendAsync(_reads.ReadAsync);
        if (result is { Failure: null })
        {
            _failures = 0;
            return;
        }

        (Failed, _failures, _notBefore) = (Failed + 1, _failures + 1, _clock.Milliseconds + Every);
        if (_failures == FailuresToTell && result?.Failure is { } failure) _log.Write(Messages.CallsNotRead, failure.Status, failure.Text);
    }
}
