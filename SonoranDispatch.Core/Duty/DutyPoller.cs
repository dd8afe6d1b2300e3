using SonoranDispatch.Configuration;
using SonoranDispatch.Players;
using SonoranDispatch.Time;

namespace SonoranDispatch.Duty;

/// <summary>
/// Notices what nobody announces: an ACE that was given or taken, a job of a framework that raises no event. Everybody is looked at once
/// in a round, a few in a tick; between rounds it does nothing. Whoever's job is not known yet, or is said to have changed, is looked at in the next tick.
/// </summary>
public sealed class DutyPoller
{
    private const int PlayersInATick = 8;

    private readonly DutyRoster _roster;
    private readonly OnlinePlayers _online;
    private readonly IPlayers _players;
    private readonly IClock _clock;
    private readonly long _every;
    private readonly List<int> _soon = [];
    private long _next;
    private int _at = -1;

    /// <summary>The first round is due a whole wait from now; those who are on already are asked for their jobs in the first ticks.</summary>
    public DutyPoller(DutyRoster roster, OnlinePlayers online, IPlayers players, DutySettings settings, IClock clock)
    {
        (_roster, _online, _players, _clock, _every) = (roster, online, players, clock, settings.PollSeconds * 1_000L);
        if (roster.AsksForJobs) _soon.AddRange(online.Players);
        _next = clock.Milliseconds + _every;
        online.Joined += player =>
        {
            if (roster.AsksForJobs) Look(player);
        };
        online.Left += player => _soon.Remove(player);
    }

    /// <summary>Whether anybody is to be looked at in the next tick.</summary>
    public bool IsBusy => _at >= 0 || _soon.Count > 0;

    /// <summary>When the next round begins, on the monotonic clock, milliseconds; <see cref="long.MaxValue"/> while nobody is on.</summary>
    public long NextDue => _online.Players.Count == 0 ? long.MaxValue : _next;

    /// <summary>A player's job may have changed: he is looked at in the next tick, however often that is said.</summary>
    public void Look(int player)
    {
        if (_online.IsOnline(player) && !_soon.Contains(player)) _soon.Add(player);
    }

    /// <summary>Another framework runs than before: everybody is looked at in the next ticks.</summary>
    public void LookAtAll()
    {
        foreach (var player in _online.Players) Look(player);
    }

    /// <summary>One tick. Between rounds it does nothing.</summary>
    public void Advance()
    {
        var left = PlayersInATick;
        for (; left > 0 && _soon.Count > 0; left--)
        {
            var player = _soon[_soon.Count - 1];
            _soon.RemoveAt(_soon.Count - 1);
            _roster.Ask(player);
        }

        if (_at < 0 && !Begins()) return;

        for (; left > 0 && _at < _online.Players.Count; left--) _roster.PollUnannounced(_online.Players[_at++]);
        if (_at >= _online.Players.Count) _at = -1;
    }

    private bool Begins()
    {
        if (_online.Players.Count == 0 || _clock.Milliseconds < _next) return false;

        _next = _clock.Milliseconds + _every;
        _online.Synchronize(_players.Online());
        _at = 0;
        return true;
    }
}
