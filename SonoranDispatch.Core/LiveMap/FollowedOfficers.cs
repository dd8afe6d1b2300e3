using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Intake;
using SonoranDispatch.Players;
using SonoranDispatch.Time;

namespace SonoranDispatch.LiveMap;

/// <summary>
/// Moves open calls for help along with their officers. It checks each officer every few seconds and moves the call once they have gone far
/// enough. If an officer leaves the server, the checks stop and the call keeps its last position. While nobody is followed it has nothing
/// to do, and <see cref="NextDue"/> says so. Address and postal stay those of the place the officer called from.
/// </summary>
public sealed class FollowedOfficers
{
    private readonly CallRepository _repository;
    private readonly IPlayers _players;
    private readonly LiveMapSettings _settings;
    private readonly IClock _clock;
    private readonly IRandom _random;
    private readonly SortedDictionary<int, Follow> _followed = [];
    private readonly List<Follow> _due = [];

    /// <summary>Subscribes to the repository.</summary>
    public FollowedOfficers(CallRepository repository, IPlayers players, LiveMapSettings settings, IClock clock, IRandom random)
    {
        (_repository, _players, _settings, _clock, _random) = (repository, players, settings, clock, random);
        repository.Changed += (_, after) => Look(after);
    }

    /// <summary>How many calls are followed.</summary>
    public int Count => _followed.Count;

    /// <summary>When the next check is due, in milliseconds on the monotonic clock; <see cref="long.MaxValue"/> while nobody is followed.</summary>
    public long NextDue { get; private set; } = long.MaxValue;

    private long Interval => _settings.PollSeconds * 1_000L;

    /// <summary>Runs the checks that are due.</summary>
    public void Advance()
    {
        if (NextDue == long.MaxValue || _clock.Milliseconds < NextDue) return;

        _due.Clear();
        foreach (var follow in _followed.Values)
            if (follow.DueAt <= _clock.Milliseconds) _due.Add(follow);

        foreach (var follow in _due) LookAt(follow);
        Reckon();
    }

    private void Look(Call call)
    {
        if (!call.FollowsCaller) return;

        var (isOpen, player) = (call.State is CallState.Accepted or CallState.Open, call.Caller.Player);
        if (!isOpen || player is not { } officer) _followed.Remove(call.Number);
        else if (!_followed.ContainsKey(call.Number)) _followed.Add(call.Number, new Follow(call.Number, officer, call.Desired.Place, _clock.Milliseconds + Interval));
        Reckon();
    }

    private void LookAt(Follow follow)
    {
        follow.DueAt = _clock.Milliseconds + Interval;
        if (_players.NameOf(follow.Player) is null)
        {
            _repository.Change(follow.Call, call => call with { Caller = call.Caller with { Player = null } });
            return;
        }

        if (_players.WhereIs(follow.Player)?.Place is not { } place) return;
        if (follow.Place is { } before && before.DistanceTo(place) <= _settings.MoveMetres) return;

        follow.Place = place;
        _repository.Change(follow.Call, call => call with { Desired = call.Desired with { Place = PlaceBlur.Of(place, call.Desired.Place?.Radius ?? 0, _random) } });
    }

    private void Reckon()
    {
        NextDue = long.MaxValue;
        foreach (var follow in _followed.Values) NextDue = Math.Min(NextDue, follow.DueAt);
    }

    /// <param name="call">The call.</param>
    /// <param name="player">Its officer.</param>
    /// <param name="place">Where the officer was when the call last moved; <c>null</c> if unknown.</param>
    /// <param name="dueAt">When the next check is due.</param>
    private sealed class Follow(int call, int player, Place? place, long dueAt)
    {
        public int Call => call;

        public int Player => player;

        public Place? Place { get; set; } = place;

        public long DueAt { get; set; } = dueAt;
    }
}
