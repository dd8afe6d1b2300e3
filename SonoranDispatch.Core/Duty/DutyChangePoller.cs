using SonoranDispatch.Configuration;
using SonoranDispatch.Players;
using SonoranDispatch.Time;

namespace SonoranDispatch.Duty;

/// <summary>
/// Detects changes that no event announces: an ACE granted or revoked, or a job in a framework that raises no event. Each round checks every
/// player once, a few per tick, and it idles between rounds. A player whose job is unknown or may have changed is checked in the next tick.
/// </summary>
public sealed class DutyChangePoller
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

    /// <summary>
    /// The first round starts one full interval from now. Players who are already online are asked for their jobs in the first ticks.
    /// </summary>
    public DutyChangePoller(DutyRoster roster, OnlinePlayers online, IPlayers players, DutySettings settings, IClock clock)
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

    /// <summary>Whether any player is to be checked in the next tick.</summary>
    public bool IsBusy => _at >= 0 || _soon.Count > 0;

    /// <summary>When the next round starts, in milliseconds on the monotonic clock; <see cref="long.MaxValue"/> while nobody is online.</summary>
    public long NextDue => _online.Players.Count == 0 ? long.MaxValue : _next;

    /// <summary>Call this when a player's job may have changed: they are checked in the next tick. Calling it several times is harmless.</summary>
    public void Look(int player)
    {
        if (_online.IsOnline(player) && !_soon.Contains(player)) _soon.Add(player);
    }

    /// <summary>Call this when another framework started: everybody is checked in the next ticks.</summary>
    public void LookAtAll()
    {
        foreach (var player in _online.Players) Look(player);
    }

    /// <summary>Runs one tick. Does nothing between rounds.</summary>
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
