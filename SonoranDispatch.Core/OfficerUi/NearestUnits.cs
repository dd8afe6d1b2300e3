using SonoranDispatch.Actions;
using SonoranDispatch.Audience;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Duty;
using SonoranDispatch.Intake;
using SonoranDispatch.Locales;
using SonoranDispatch.Players;
using SonoranDispatch.Time;

namespace SonoranDispatch.OfficerUi;

/// <summary>
/// Shows officers which units are near a call: once by command, or on their page for as long as they look, every two seconds at most. While nobody looks,
/// no position is read.
/// </summary>
public sealed class NearestUnits
{
    /// <summary>The name under which requests are counted.</summary>
    public const string Surface = "nearest";

    /// <summary>The minimum time between two answers to one page, in milliseconds.</summary>
    public const long BetweenMilliseconds = 2_000;

    private const int MostRequests = 20;
    private const long WindowMilliseconds = 5_000;

    private readonly CallRepository _repository;
    private readonly OfficerPermissions _permissions;
    private readonly DutyRoster _duty;
    private readonly UnitsOnDuty _units;
    private readonly OfficerSurvey _survey;
    private readonly NearestAnswer _answer;
    private readonly IntakeCounters _counters;
    private readonly Locale _locale;
    private readonly IClock _clock;
    private readonly PlayerRateLimiter _limiter;
    private readonly PerPlayer<Look> _asked;
    private readonly PerPlayer<Look> _watched;

    /// <summary>Subscribes to officers going off duty.</summary>
    internal NearestUnits(
        CallRepository repository, OfficerPermissions permissions, DutyRoster duty, UnitsOnDuty units, OfficerSurvey survey, NearestAnswer answer, IntakeCounters counters, OnlinePlayers online, Locale locale, IClock clock)
    {
        (_repository, _permissions, _duty, _units, _survey, _answer, _counters, _locale, _clock) = (repository, permissions, duty, units, survey, answer, counters, locale, clock);
        (_limiter, _asked, _watched) = (new PlayerRateLimiter(MostRequests, WindowMilliseconds, online, clock), new PerPlayer<Look>(online), new PerPlayer<Look>(online));
        duty.Changed += player =>
        {
            if (!duty.IsOnDuty(player)) Stop(player);
        };
    }

    /// <summary>Whether the next tick has work to do.</summary>
    public bool IsBusy => _survey.IsReading || _asked.Count > 0;

    /// <summary>When the next work is due, in milliseconds on the monotonic clock; <see cref="long.MaxValue"/> while nobody looks.</summary>
    public long NextDue => IsBusy ? 0 : _watched.Count > 0 ? _watched.Players.Min(static pair => pair.Value.DueAt) : long.MaxValue;

    /// <summary>A player asks by command. They read the answer in the chat, in one of the next ticks.</summary>
    public void Ask(int player, int number)
    {
        if (Refusal(player, number) is not { } refused) _asked.Set(player, new Look(number));
        else if (refused.Text.Length > 0) _answer.Say(player, refused.Text);
    }

    /// <summary>A player's page shows the units near a call from now on.</summary>
    /// <param name="player">The player's server id.</param>
    /// <param name="number">The call's number; 0 to show none any more.</param>
    public void Watch(int player, int number)
    {
        Stop(player);
        if (number == 0) return;
        if (Refusal(player, number) is not { } refused) _watched.Set(player, new Look(number));
        else if (refused.Text.Length > 0) _answer.Show(player, number, [], refused.Text);
    }

    /// <summary>A player's page shows no units any more.</summary>
    public void Stop(int player) => _watched.Remove(player);

    /// <summary>Reads positions and answers, if anybody looks.</summary>
    public void Advance()
    {
        if (NextDue is var due && (due == long.MaxValue || due > _clock.Milliseconds)) return;

        if (!_survey.IsReading && !_survey.IsFresh) _survey.Begin(_units.Officers.ToList());
        if (_survey.IsReading) _survey.Advance();
        if (!_survey.IsReading) AnswerAll(_clock.Milliseconds);
    }

    private void AnswerAll(long now)
    {
        var units = _units.Read(_survey.Seen);
        foreach (var pair in _asked.Players.ToList())
        {
            _asked.Remove(pair.Key);
            if (RefusalNow(pair.Key, pair.Value.Call) is { } refused) _answer.Say(pair.Key, refused.Text);
            else _answer.Say(pair.Key, pair.Value.Call, NearestTo(pair.Value.Call, units));
        }

        foreach (var pair in _watched.Players.Where(pair => pair.Value.DueAt <= now).ToList())
        {
            pair.Value.DueAt = now + BetweenMilliseconds;
            if (RefusalNow(pair.Key, pair.Value.Call) is { } refused)
            {
                Stop(pair.Key);
                _answer.Show(pair.Key, pair.Value.Call, [], refused.Text);
            }
            else
            {
                _answer.Show(pair.Key, pair.Value.Call, NearestTo(pair.Value.Call, units), "");
            }
        }
    }

    private IReadOnlyList<NearUnit> NearestTo(int number, IReadOnlyList<UnitOnDuty> units) =>
        _repository.Find(number)?.Desired.Place is { } place ? UnitDistances.Nearest(place, units) : [];

    private ActionResult? Refusal(int player, int number)
    {
        var refused = _limiter.TryTake(player, out var isFirst) ? RefusalNow(player, number) : TooFast(isFirst);
        _counters.Add(Surface, refused?.Code ?? IntakeCounters.Accepted);
        return refused;
    }

    private ActionResult TooFast(bool isFirst) => new(false, Messages.ActionTooFast.Code, isFirst ? _locale.Text(TextKeys.ActionTooFast) : "");

    private ActionResult? RefusalNow(int player, int number)
    {
        if (!_duty.IsOnDuty(player) && !_permissions.IsDispatcher(player)) return Refused(Messages.ActionOffDuty, TextKeys.ActionOffDuty, number);
        if (_repository.Find(number) is not { State: not CallState.Closed } call || !_permissions.MayLook(player, call)) return Refused(Messages.ActionNoCall, TextKeys.ActionNoCall, number);

        return call.Desired.Place is null ? Refused(Messages.NearestNoPlace, TextKeys.NearestNoPlace, number) : null;
    }

    private ActionResult Refused(MessageDefinition why, string key, int number) => new(false, why.Code, _locale.Text(key, ("call", number)));

    private sealed class Look(int call)
    {
        public int Call => call;

        public long DueAt { get; set; }
    }
}
