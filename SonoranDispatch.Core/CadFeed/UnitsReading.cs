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
/// nothing. A tick has two halves, as the courier's: <see cref="Prepare"/> takes the place in the budget, then that is made durable, then
/// <see cref="Dispatch"/> sends.
/// </summary>
public sealed class UnitsReading
{
    private const long BetweenLooksAtTheOfficialList = 1_000;
    private const long BetweenUrgentReads = 2_000;

    private readonly ICad? _cad;
    private readonly SendingGate _gate;
    private readonly RateBudgets _budgets;
    private readonly UnitMatching _matching;
    private readonly Attendance _attendance;
    private readonly UnitSearch _search;
    private readonly IOfficialUnits? _official;
    private readonly IClock _clock;
    private readonly IRandom _random;
    private readonly UnitsTrouble _trouble;
    private readonly long _every;
    private TaskCompletionSource<bool>? _nextPage;
    private RateBudget? _taken;
    private long _due;
    private long _urgentFrom;
    private long _lookDue;
    private long _lookedAt = long.MinValue / 2;
    private bool _officialRuns;
    private bool _isReading;
    private bool _isChosen;

    /// <summary>Nothing is read yet.</summary>
    /// <param name="cad">The CAD; <c>null</c> where the settings name none.</param>
    /// <param name="gate">Whether anything may be sent.</param>
    /// <param name="budgets">How much may be sent.</param>
    /// <param name="matching">Where what was read goes.</param>
    /// <param name="attendance">Who is on.</param>
    /// <param name="search">Who is on duty and not found yet.</param>
    /// <param name="official">The official resource; <c>null</c> where it is never asked.</param>
    /// <param name="settings">How often.</param>
    /// <param name="clock">Time.</param>
    /// <param name="random">Chance, for the budget.</param>
    /// <param name="log">Where what fails for long is told.</param>
    public UnitsReading(
        ICad? cad,
        SendingGate gate,
        RateBudgets budgets,
        UnitMatching matching,
        Attendance attendance,
        UnitSearch search,
        IOfficialUnits? official,
        UnitSettings settings,
        IClock clock,
        IRandom random,
        ILog log)
    {
        (_cad, _gate, _budgets, _matching, _attendance, _search, _official) = (cad, gate, budgets, matching, attendance, search, official);
        (_clock, _random, _every) = (clock, random, settings.EverySeconds * 1_000L);
        _trouble = new UnitsTrouble(log, settings.Resource);
    }

    /// <summary>Whether a request leaves with the next <see cref="Dispatch"/>.</summary>
    public bool HasChosen => _isChosen;

    /// <summary>When there is something to do, on the monotonic clock, milliseconds; <see cref="long.MaxValue"/> for not by itself.</summary>
    public long NextDue =>
        _attendance.On.Count == 0 ? long.MaxValue : Math.Min(_official is null ? long.MaxValue : _lookDue, RequestDue);

    private long RequestDue =>
        _cad is null || !_gate.IsOpen || _isChosen ? long.MaxValue :
        _nextPage is not null ? _due :
        _isReading || _officialRuns ? long.MaxValue :
        _search.IsUrgent ? Math.Min(_due, _urgentFrom) : _due;

    /// <summary>The official resource came or went, or says that its list changed.</summary>
    public void OfficialListChanged() => _lookDue = Math.Min(_lookDue, _lookedAt + BetweenLooksAtTheOfficialList);

    /// <summary>The first half of a tick: looks whether a read is due and may leave.</summary>
    public void Prepare()
    {
        var now = _clock.Milliseconds;
        if (now < NextDue) return;

        if (_official is { } official && now >= _lookDue) LookAt(official, now);
        if (_cad is { } cad && now >= RequestDue) Choose(_budgets[cad.EndpointOf(CadOperation.ReadUnits)], now);
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

    private void LookAt(IOfficialUnits official, long now)
    {
        (_lookedAt, _lookDue, _officialRuns) = (now, now + _every, official.IsRunning);
        if (!_officialRuns) return;

        _search.Begin();
        var units = official.Read();
        _trouble.Official(units is not null);
        if (units is null) return;

        _matching.Take(units);
        _search.Done();
    }

    private void Choose(RateBudget budget, long now)
    {
        if (!budget.IsFree(now))
        {
            // An answer to somebody else's request can free a place, so waiting for ever is never right.
            _due = _urgentFrom = Math.Min(budget.FreeAt(now), now + _every);
            return;
        }

        budget.Take();
        (_taken, _isChosen) = (budget, true);
    }

    private async Task ReadAsync(ICad cad)
    {
        var sentAt = _clock.Milliseconds;
        CadAnswer<CadUnits>? answer = null;
        _search.Begin();
        try
        {
            answer = await cad.ReadUnitsAsync(async () =>
            {
                PageAnswered();
                await PlaceForAPageAsync();
                sentAt = _clock.Milliseconds;
            });
        }
        catch (Exception bug)
        {
            _trouble.Bug(bug);
        }

        Settle(answer, sentAt);
    }

    private void Settle(CadAnswer<CadUnits>? answer, long sentAt)
    {
        var now = _clock.Milliseconds;
        if (answer?.Failure is { Kind: CadFailureKind.RateLimited } limited)
            _taken?.Refused(now, sentAt, (long?)limited.RetryAfter?.TotalMilliseconds, _random.Next());
        else if (answer?.Failure is { Kind: CadFailureKind.NotSent }) _taken?.GiveBack();
        else PageAnswered();

        (_taken, _isReading, _due, _urgentFrom) = (null, false, now + _every, now + BetweenUrgentReads);
        if (answer?.Value is { } units)
        {
            _trouble.Read();
            _matching.Take(units);
            _search.Done();
        }
        else if (answer?.Failure is { } failure)
        {
            _trouble.Failed(failure);
            _urgentFrom = _due;
        }
    }

    private void PageAnswered()
    {
        _taken?.Answered(_clock.Milliseconds, _random.Next());
        _taken = null;
    }

    // The next page waits for a place in the budget like any other request, if need be for a later tick.
    private Task PlaceForAPageAsync()
    {
        _nextPage = new TaskCompletionSource<bool>();
        _due = _clock.Milliseconds;
        return _nextPage.Task;
    }
}
