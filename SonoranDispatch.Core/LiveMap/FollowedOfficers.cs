using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Intake;
using SonoranDispatch.Players;
using SonoranDispatch.Postals;
using SonoranDispatch.Time;
using SonoranDispatch.Units;

namespace SonoranDispatch.LiveMap;

/// <summary>
/// Moves open calls along with an officer on this server: calls for help with the officer who called, and calls that track their primary unit with
/// that unit's player. It checks each officer every few seconds and moves the call once they have gone far enough. If an officer leaves the server,
/// the checks stop and the call keeps its last position. While nobody is followed it has nothing to do, and <see cref="NextDue"/> says so. The address
/// stays that of the place the call came from. The postal of a call that tracks its primary unit moves along. While the official resource runs,
/// it follows primary units itself, so they are not followed here.
/// </summary>
public sealed class FollowedOfficers
{
    private readonly CallRepository _repository;
    private readonly IPlayers _players;
    private readonly UnitRoster _units;
    private readonly ISonoranCadUnitList? _sonoranCad;
    private readonly PostalMap _postals;
    private readonly Settings _settings;
    private readonly IClock _clock;
    private readonly IRandom _random;
    private readonly SortedDictionary<int, FollowedOfficer> _followed = [];
    private readonly SortedSet<int> _tracking = [];
    private readonly List<FollowedOfficer> _due = [];

    /// <summary>Subscribes to the repository and to changes of units.</summary>
    /// <param name="repository">All calls.</param>
    /// <param name="players">Knows positions.</param>
    /// <param name="units">Which player is which unit.</param>
    /// <param name="sonoranCad">The official resource. Null if it is never asked.</param>
    /// <param name="postals">The postal map.</param>
    /// <param name="settings">The owner's settings.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="random">The source of randomness for approximate places.</param>
    public FollowedOfficers(
        CallRepository repository, IPlayers players, UnitRoster units, ISonoranCadUnitList? sonoranCad, PostalMap postals, Settings settings, IClock clock, IRandom random)
    {
        (_repository, _players, _units, _sonoranCad) = (repository, players, units, sonoranCad);
        (_postals, _settings, _clock, _random) = (postals, settings, clock, random);
        repository.Changed += (_, after) => Look(after);
        repository.Forgotten += call => Forget(call.Number);
        units.Changed += _ => LookAtTracking();
    }

    /// <summary>How many calls are followed.</summary>
    public int Count => _followed.Count;

    /// <summary>When the next check is due, in milliseconds on the monotonic clock; <see cref="long.MaxValue"/> while nobody is followed.</summary>
    public long NextDue { get; private set; } = long.MaxValue;

    private long Interval => _settings.LiveMap.PollSeconds * 1_000L;

    /// <summary>Runs the checks that are due.</summary>
    public void Advance()
    {
        if (NextDue == long.MaxValue || _clock.Milliseconds < NextDue) return;

        _due.Clear();
        foreach (var follow in _followed.Values)
            if (follow.DueAt <= _clock.Milliseconds) _due.Add(follow);

        var isOfficialAsked = false;
        var officialRuns = false;
        foreach (var follow in _due)
        {
            if (follow.IsPrimary && !isOfficialAsked) (isOfficialAsked, officialRuns) = (true, _sonoranCad?.IsRunning == true);
            follow.DueAt = _clock.Milliseconds + Interval;
            if (!follow.IsPrimary || !officialRuns) LookAt(follow);
        }

        Reckon();
    }

    private static bool IsOpen(Call call) => call.State is CallState.Accepted or CallState.Open;

    private static bool Tracks(Call call) => !call.FollowsCaller && call.Desired.Details is { TrackPrimary: true, Primary: not null } && IsOpen(call);

    private void Look(Call call)
    {
        if (!call.FollowsCaller && !Tracks(call) && !_tracking.Contains(call.Number)) return;

        if (Tracks(call)) _tracking.Add(call.Number);
        else _tracking.Remove(call.Number);
        Follow(call);
        Reckon();
    }

    private void LookAtTracking()
    {
        if (_tracking.Count == 0) return;

        foreach (var number in _tracking)
            if (_repository.Find(number) is { } call) Follow(call);
        Reckon();
    }

    private void Follow(Call call)
    {
        var isPrimary = _tracking.Contains(call.Number);
        var player = isPrimary ? _units.PlayerOf(call.Desired.Details.Primary ?? 0) : call.FollowsCaller && IsOpen(call) ? call.Caller.Player : null;
        if (player is not { } officer) _followed.Remove(call.Number);
        else if (!_followed.TryGetValue(call.Number, out var followed) || followed.Player != officer || followed.IsPrimary != isPrimary)
            _followed[call.Number] = new FollowedOfficer(call.Number, officer, isPrimary) { Place = call.Desired.Place, DueAt = _clock.Milliseconds + Interval };
    }

    private void Forget(int number)
    {
        _tracking.Remove(number);
        if (_followed.Remove(number)) Reckon();
    }

    private void LookAt(FollowedOfficer follow)
    {
        if (_players.NameOf(follow.Player) is null)
        {
            if (follow.IsPrimary) _followed.Remove(follow.Call);
            else _repository.Change(follow.Call, call => call with { Caller = call.Caller with { Player = null } });
            return;
        }

        if (_players.WhereIs(follow.Player)?.Place is not { } place) return;
        if (follow.Place is { } before && before.DistanceTo(place) <= _settings.LiveMap.MoveMetres) return;

        follow.Place = place;
        _repository.Change(follow.Call, call => Moved(call, place, follow.IsPrimary));
    }

    // The postal is part of the request for the place.
    private Call Moved(Call call, Place place, bool withPostal)
    {
        var shown = PlaceBlur.Of(place, call.Desired.Place?.Radius ?? 0, _random);
        var moved = call with { Desired = call.Desired with { Place = shown } };
        return withPostal && _postals.Nearest(shown.X, shown.Y, _settings.Postals.MaxDistanceMetres) is { } postal
            ? moved.WithLateDetails(moved.Desired.Details with { Postal = postal.Code })
            : moved;
    }

    private void Reckon()
    {
        NextDue = long.MaxValue;
        foreach (var follow in _followed.Values) NextDue = Math.Min(NextDue, follow.DueAt);
    }
}
