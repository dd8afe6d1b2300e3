using SonoranDispatch.Audience;
using SonoranDispatch.Calls;
using SonoranDispatch.Duty;
using SonoranDispatch.Players;
using SonoranDispatch.Time;
using SonoranDispatch.Units;

namespace SonoranDispatch.LiveMap;

/// <summary>
/// The positions of officers on duty, for players who watch them. Once a second each position that somebody watches is read once, however many
/// watch it, a few a tick. While nobody watches, nothing is read and nothing is due. Dispatchers are not on the map.
/// </summary>
public sealed class OfficerPositions
{
    /// <summary>How far an officer has to move before viewers are told, in metres.</summary>
    public const double MoveMetres = 5;

    private const long RoundMilliseconds = 1_000;
    private const int FewestInATick = 4;
    private const int TicksInARound = 16;

    private readonly DutyRoster _duty;
    private readonly UnitRoster _units;
    private readonly IPlayers _players;
    private readonly OnlinePlayers _online;
    private readonly ResponderFactory _responders;
    private readonly IClock _clock;
    private readonly OfficerActivities _activities;
    private readonly List<PositionViewers> _ways = [];
    private readonly Dictionary<int, string> _callsigns = [];
    private readonly Dictionary<int, OfficerPosition> _known = [];
    private readonly Dictionary<int, (Position Position, long At)> _read = [];
    private readonly List<int> _watched = [];
    private readonly List<(PositionViewers Way, PositionViewer Viewer)> _viewers = [];
    private (int Read, int Served) _at;
    private bool _isInRound;
    private bool _isStale;
    private long _next;
    private long _version = 1;

    /// <summary>Subscribes to duty and units.</summary>
    /// <param name="repository">All calls: what officers do.</param>
    /// <param name="duty">Who is on duty.</param>
    /// <param name="units">Which player is which unit.</param>
    /// <param name="players">Knows positions.</param>
    /// <param name="online">The players who are online.</param>
    /// <param name="responders">Knows officers' labels.</param>
    /// <param name="visibility">Decides who may see whom.</param>
    /// <param name="clock">The clock.</param>
    internal OfficerPositions(
        CallRepository repository, DutyRoster duty, UnitRoster units, IPlayers players, OnlinePlayers online, ResponderFactory responders, ColleagueVisibility visibility, IClock clock)
    {
        (_duty, _units, _players, _online, _responders, Visibility, _clock) = (duty, units, players, online, responders, visibility, clock);
        _activities = new OfficerActivities(repository);
        duty.Changed += OnDutyChanged;
        units.Changed += player =>
        {
            _callsigns.Remove(player);
            LookAgain();
        };
    }

    /// <summary>Whether a round goes on in the next tick.</summary>
    public bool IsBusy => _isInRound;

    /// <summary>When the next round is due, in milliseconds on the monotonic clock; <see cref="long.MaxValue"/> while nobody watches.</summary>
    public long NextDue => _isInRound ? 0 : IsWatched ? _next : long.MaxValue;

    /// <summary>Decides who may see whom.</summary>
    internal ColleagueVisibility Visibility { get; }

    private bool IsWatched => _ways.Exists(static way => way.Count > 0);

    /// <summary>Adds a way of watching positions, with its own viewers.</summary>
    /// <param name="send">Sends a viewer what changed: their server id, and the changes. Called on the main thread, at most once a second for each viewer.</param>
    public PositionViewers ViewersOf(Action<int, PositionDelta> send)
    {
        var viewers = new PositionViewers(this, _online, send);
        _ways.Add(viewers);
        return viewers;
    }

    /// <summary>A player's position, if it was read less than a second ago; others need not read it again.</summary>
    public Position? Recent(int player) => _read.TryGetValue(player, out var read) && _clock.Milliseconds - read.At < RoundMilliseconds ? read.Position : null;

    /// <summary>Reads the next positions, and sends the next viewers what changed for them.</summary>
    public void Advance()
    {
        if (_clock.Milliseconds < NextDue) return;

        if (!_isInRound) Begin();
        for (var end = EndOf(_at.Read, _watched.Count); _at.Read < end; _at.Read++) Look(_watched[_at.Read]);
        for (var end = EndOf(_at.Served, _viewers.Count); _at.Served < end; _at.Served++)
        {
            var (way, viewer) = _viewers[_at.Served];
            way.Serve(viewer, _known, _version);
        }

        _isInRound = _at.Read < _watched.Count || _at.Served < _viewers.Count;
    }

    /// <summary>Who sees whom has to be found anew, with the next round. If nobody watches any more, that is the end of this one.</summary>
    internal void LookAgain()
    {
        _isStale = true;
        if (IsWatched) return;

        _isInRound = false;
        _known.Clear();
        _read.Clear();
    }

    private static int EndOf(int at, int count) => Math.Min(count, at + Math.Max(FewestInATick, (count + TicksInARound - 1) / TicksInARound));

    private void Begin()
    {
        (_next, _at) = (_clock.Milliseconds + RoundMilliseconds, (0, 0));
        _activities.Refresh();
        if (!_isStale) return;

        _isStale = false;
        _version++;
        FindWhoSeesWhom();
        foreach (var player in _known.Keys.Where(player => _watched.BinarySearch(player) < 0).ToList()) Forget(player);
    }

    private void FindWhoSeesWhom()
    {
        var present = _duty.Present.Where(player => _units.UnitOf(player)?.IsDispatch != true).ToList();
        var watched = new HashSet<int>();
        _viewers.Clear();
        foreach (var way in _ways)
            foreach (var viewer in way.All)
            {
                Visibility.Fill(viewer.Player, present, viewer.Sees);
                watched.UnionWith(viewer.Sees);
                _viewers.Add((way, viewer));
            }

        _watched.Clear();
        _watched.AddRange(watched.OrderBy(player => player));
    }

    private void Look(int player)
    {
        if (!_duty.IsOnDuty(player) || _players.WhereIs(player) is not { } position)
        {
            if (Forget(player)) _version++;
            return;
        }

        _read[player] = (position, _clock.Milliseconds);
        var (callsign, activity) = (CallsignOf(player), _activities.Of(player));
        if (!_known.TryGetValue(player, out var known) || known.Callsign != callsign || known.Activity != activity)
            _known[player] = new OfficerPosition(player, callsign, activity, position.Place) { NamedIn = ++_version, MovedIn = _version };
        else if (known.Place.DistanceTo(position.Place) > MoveMetres)
            _known[player] = known with { Place = position.Place, MovedIn = ++_version };
    }

    private string CallsignOf(int player)
    {
        if (!_callsigns.TryGetValue(player, out var callsign)) _callsigns[player] = callsign = _responders.LabelOf(player);
        return callsign;
    }

    private bool Forget(int player)
    {
        _read.Remove(player);
        return _known.Remove(player);
    }

    private void OnDutyChanged(int player)
    {
        LookAgain();
        if (!_duty.IsOnDuty(player))
        {
            _callsigns.Remove(player);
            if (Forget(player)) _version++;
        }

        if (Visibility.MaySee(player)) return;

        foreach (var way in _ways) way.Drop(player);
    }
}
