using SonoranDispatch.Cad;
using SonoranDispatch.Configuration;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Players;
using SonoranDispatch.Time;
using SonoranDispatch.Units;

namespace SonoranDispatch.CadFeed;

/// <summary>
/// Learns who is logged in to the CAD: by one read a minute, sooner when somebody on duty has no unit yet, and never beyond the budget. Where
/// the official resource runs, its list is used and the CAD is not asked. While nobody is on, nothing happens. A read that failed changes
/// nothing. A tick has two halves, as the synchronizer's: <see cref="Prepare"/> takes the place in the budget, then that is made durable, then
/// <see cref="Dispatch"/> sends.
/// </summary>
public sealed class UnitPoller
{
    private const long BetweenLooksAtTheOfficialList = 1_000;
    private const long BetweenUrgentReads = 2_000;

    private readonly ICad? _cad;
    private readonly CadCircuitBreaker _circuitBreaker;
    private readonly RateLimiters _limiters;
    private readonly UnitMatcher _matcher;
    private readonly OnlinePlayers _online;
    private readonly OfficersWithoutUnit _missing;
    private readonly ISonoranCadUnitList? _sonoranCad;
    private readonly IClock _clock;
    private readonly IRandom _random;
    private readonly UnitPollerLog _pollerLog;
    private readonly long _every;
    private TaskCompletionSource<bool>? _nextPage;
    private RateLimiter? _reserved;
    private long _due;
    private long _urgentFrom;
    private long _lookDue;
    private long _lookedAt = long.MinValue / 2;
    private bool _officialRuns;
    private bool _isReading;
    private bool _isChosen;

    /// <summary>Nothing is read yet.</summary>
    /// <param name="cad">The CAD; <c>null</c> where the settings name none.</param>
    /// <param name="circuitBreaker">Whether anything may be sent.</param>
    /// <param name="limiters">How much may be sent.</param>
    /// <param name="matcher">Where what was read goes.</param>
    /// <param name="online">Who is on.</param>
    /// <param name="missing">Who is on duty and not found yet.</param>
    /// <param name="sonoranCad">The official resource; <c>null</c> where it is never asked.</param>
    /// <param name="settings">How often.</param>
    /// <param name="clock">Time.</param>
    /// <param name="random">Chance, for the budget.</param>
    /// <param name="log">Where what fails for long is told.</param>
    public UnitPoller(
        ICad? cad,
        CadCircuitBreaker circuitBreaker,
        RateLimiters limiters,
        UnitMatcher matcher,
        OnlinePlayers online,
        OfficersWithoutUnit missing,
        ISonoranCadUnitList? sonoranCad,
        UnitSettings settings,
        IClock clock,
        IRandom random,
        ILog log)
    {
        (_cad, _circuitBreaker, _limiters, _matcher, _online, _missing, _sonoranCad) = (cad, circuitBreaker, limiters, matcher, online, missing, sonoranCad);
        (_clock, _random, _every) = (clock, random, settings.EverySeconds * 1_000L);
        _pollerLog = new UnitPollerLog(log, settings.Resource);
    }

    /// <summary>Whether a request leaves with the next <see cref="Dispatch"/>.</summary>
    public bool HasChosen => _isChosen;

    /// <summary>When there is something to do, on the monotonic clock, milliseconds; <see cref="long.MaxValue"/> for not by itself.</summary>
    public long NextDue =>
        _online.Players.Count == 0 ? long.MaxValue : Math.Min(_sonoranCad is null ? long.MaxValue : _lookDue, RequestDue);

    private long RequestDue =>
        _cad is null || !_circuitBreaker.CanSend || _isChosen ? long.MaxValue :
        _nextPage is not null ? _due :
        _isReading || _officialRuns ? long.MaxValue :
        _missing.IsUrgent ? Math.Min(_due, _urgentFrom) : _due;

    /// <summary>The official resource came or went, or says that its list changed.</summary>
    public void OfficialListChanged() => _lookDue = Math.Min(_lookDue, _lookedAt + BetweenLooksAtTheOfficialList);

    /// <summary>The first half of a tick: looks whether a read is due and may leave.</summary>
    public void Prepare()
    {
        var now = _clock.Milliseconds;
        if (now < NextDue) return;

        if (_sonoranCad is { } sonoranCad && now >= _lookDue) LookAt(sonoranCad, now);
        if (_cad is { } cad && now >= RequestDue) Choose(_limiters[cad.EndpointOf(CadOperation.ReadUnits)], now);
    }

    /// <summary>The second half: asks the CAD, where that was chosen.</summary>
    public void Dispatch()
    {
        if (!_isChosen || _cad is not { } cad) return;

        _isChosen = false;
        if (_nextPage is { } page)
        {
            _nextPage = null;
            page.SetResult(true);
            return;
        }

        _isReading = true;
        _ = ReadAsync(cad);
    }

    private void LookAt(ISonoranCadUnitList sonoranCad, long now)
    {
        (_lookedAt, _lookDue, _officialRuns) = (now, now + _every, sonoranCad.IsRunning);
        if (!_officialRuns) return;

        _missing.Begin();
        var units = sonoranCad.Read();
        _pollerLog.Official(units is not null);
        if (units is null) return;

        _matcher.Take(units);
        _missing.Done();
    }

    private void Choose(RateLimiter limiter, long now)
    {
        if (!limiter.IsFree(now))
        {
            // An answer to somebody else's request can free a place, so waiting for ever is never right.
            _due = _urgentFrom = Math.Min(limiter.FreeAt(now), now + _every);
            return;
        }

        limiter.Reserve();
        (_reserved, _isChosen) = (limiter, true);
    }

    private async Task ReadAsync(ICad cad)
    {
        var sentAt = _clock.Milliseconds;
        CadResult<CadUnitList>? result = null;
        _missing.Begin();
        try
        {
            result = await cad.ReadUnitsAsync(async () =>
            {
                PageAnswered();
                await PlaceForAPageAsync();
                sentAt = _clock.Milliseconds;
            });
        }
        catch (Exception bug)
        {
            _pollerLog.Bug(bug);
        }

        Settle(result, sentAt);
    }

    private void Settle(CadResult<CadUnitList>? result, long sentAt)
    {
        var now = _clock.Milliseconds;
        if (result?.Failure is { Kind: CadFailureKind.RateLimited } limited)
            _reserved?.Refused(now, sentAt, (long?)limited.RetryAfter?.TotalMilliseconds, _random.Next());
        else if (result?.Failure is { Kind: CadFailureKind.NotSent }) _reserved?.GiveBack();
        else PageAnswered();

        (_reserved, _isReading, _due, _urgentFrom) = (null, false, now + _every, now + BetweenUrgentReads);
        if (result?.Value is { } units)
        {
            _pollerLog.Read();
            _matcher.Take(units);
            _missing.Done();
        }
        else if (result?.Failure is { } failure)
        {
            _pollerLog.Failed(failure);
            _urgentFrom = _due;
        }
    }

    private void PageAnswered()
    {
        _reserved?.Answered(_clock.Milliseconds, _random.Next());
        _reserved = null;
    }

    // The next page waits for a place in the budget like any other request, if need be for a later tick.
    private Task PlaceForAPageAsync()
    {
        _nextPage = new TaskCompletionSource<bool>();
        _due = _clock.Milliseconds;
        return _nextPage.Task;
    }
}
