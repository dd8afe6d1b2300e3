using SonoranDispatch.Cad;
using SonoranDispatch.Configuration;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Players;
using SonoranDispatch.Time;
using SonoranDispatch.Units;

namespace SonoranDispatch.CadFeed;

/// <summary>
/// Polls the units logged in to the CAD once a minute by default, or sooner if an officer on duty has no unit yet, but never beyond the rate limit.
/// If the official Sonoran CAD resource runs, its list is used instead. Nothing happens while no player is on the server, and a failed read changes
/// nothing. A tick has two halves, as in the call synchronizer: <see cref="Prepare"/> reserves the slot in the rate limiter, the record of it is made
/// durable, and <see cref="Dispatch"/> sends.
/// </summary>
public sealed class UnitPoller
{
    private const long BetweenLooksAtTheOfficialList = 1_000;
    private const long BetweenUrgentReads = 2_000;

    // A shift that begins logs many units in, one push each.
    private const long BetweenReadsOfChanges = 20_000;

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
    private ICad? _cad;
    private TaskCompletionSource<bool>? _nextPage;
    private RateLimiter? _reserved;
    private long _due;
    private long _urgentFrom;
    private long _lookDue;
    private long _lookedAt = long.MinValue / 2;
    private long _readAt = long.MinValue / 2;
    private bool _officialRuns;
    private bool _isReading;
    private bool _isChosen;
    private bool _isChanged;

    /// <summary>Creates the poller. Reads nothing yet.</summary>
    /// <param name="cad">The CAD. Null if the settings name no account.</param>
    /// <param name="circuitBreaker">Whether requests may be sent.</param>
    /// <param name="limiters">The rate limiters of the CAD's endpoints.</param>
    /// <param name="matcher">Receives the units that were read.</param>
    /// <param name="online">The players on the server.</param>
    /// <param name="missing">The officers on duty without a known unit.</param>
    /// <param name="sonoranCad">The official Sonoran CAD resource. Null if it is never asked.</param>
    /// <param name="settings">The interval and the official resource's name.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="random">The source of randomness for the rate limiter.</param>
    /// <param name="log">Receives lasting failures.</param>
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

    /// <summary>Whether the next <see cref="Dispatch"/> sends a request.</summary>
    public bool HasChosen => _isChosen;

    /// <summary>When the next work is due, on the monotonic clock in milliseconds; <see cref="long.MaxValue"/> if nothing is due by itself.</summary>
    public long NextDue =>
        _online.Players.Count == 0 ? long.MaxValue : Math.Min(_sonoranCad is null ? long.MaxValue : _lookDue, RequestDue);

    private long RequestDue =>
        _cad is null || !_circuitBreaker.CanSend || _isChosen ? long.MaxValue :
        _nextPage is not null ? _due :
        _isReading || _officialRuns ? long.MaxValue :
        _missing.IsUrgent ? Math.Min(_due, _urgentFrom) : _due;

    /// <summary>Call when the official resource starts, stops or reports a changed list.</summary>
    public void OfficialListChanged() => _lookDue = Math.Min(_lookDue, _lookedAt + BetweenLooksAtTheOfficialList);

    /// <summary>
    /// Call when units logged in or out, or changed: they are read again soon, but not within 20 seconds of the last read. The official resource's list is
    /// looked at within a second.
    /// </summary>
    public void UnitsChanged()
    {
        OfficialListChanged();
        _isChanged = true;
        if (!_isReading) _due = Math.Min(_due, _readAt + BetweenReadsOfChanges);
    }

    /// <summary>Takes another CAD over. The units of the earlier one are forgotten, unless they come from the official resource.</summary>
    /// <param name="cad">The CAD. Null if the settings name no account.</param>
    public void Use(ICad? cad)
    {
        (_cad, _due, _urgentFrom, _lookDue) = (cad, 0, 0, 0);
        if (!_officialRuns) _matcher.Take(new CadUnitList([]));
    }

    /// <summary>First half of a tick: checks whether a read is due and allowed.</summary>
    public void Prepare()
    {
        var now = _clock.Milliseconds;
        if (now < NextDue) return;

        if (_sonoranCad is { } sonoranCad && now >= _lookDue) LookAt(sonoranCad, now);
        if (_cad is { } cad && now >= RequestDue) Choose(_limiters[cad.EndpointOf(CadOperation.ReadUnits)], now);
    }

    /// <summary>Second half of a tick: sends the request if one was chosen.</summary>
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

        (_isReading, _isChanged) = (true, false);
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
            // The response to another request can free a slot, so never wait indefinitely.
            _due = _urgentFrom = Math.Min(limiter.FreeAt(now), now + _every);
            return;
        }

        limiter.Reserve(now);
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

        Settle(ReferenceEquals(cad, _cad) ? result : null, sentAt);
    }

    private void Settle(CadResult<CadUnitList>? result, long sentAt)
    {
        var now = _clock.Milliseconds;
        _reserved?.Ended(now, sentAt, result?.Failure, _random.Next());
        (_reserved, _isReading, _readAt, _urgentFrom) = (null, false, now, now + BetweenUrgentReads);
        _due = now + (_isChanged ? Math.Min(_every, BetweenReadsOfChanges) : _every);
        if (result?.Value is { } units)
        {
            _pollerLog.Read();
            _matcher.Take(units);
            _missing.Done();
        }
        else if (result?.Failure is { Kind: CadFailureKind.OperationUnavailable } && _cad?.Offers(CadOperation.ReadUnits) == true)
        {
            // The other version of the API has not been asked yet.
            _due = now;
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

    // The next page waits for a free slot like any other request, if necessary until a later tick.
    private Task PlaceForAPageAsync()
    {
        _nextPage = new TaskCompletionSource<bool>();
        _due = _clock.Milliseconds;
        return _nextPage.Task;
    }
}
