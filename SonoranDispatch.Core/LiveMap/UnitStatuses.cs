using System.Globalization;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Delivery;
using SonoranDispatch.Players;
using SonoranDispatch.Time;
using SonoranDispatch.Units;

namespace SonoranDispatch.LiveMap;

/// <summary>
/// Sets units' statuses in the CAD as they follow from the game: en route when an officer responds, on scene when they come near the call's location,
/// available when the call is over or they left it. Of what happens in one tick, only the last status of a unit is sent. Positions are read only while
/// somebody is on their way.
/// </summary>
public sealed class UnitStatuses
{
    private readonly CallRepository _repository;
    private readonly UnitRoster _units;
    private readonly IPlayers _players;
    private readonly UnitStatusSender _sender;
    private readonly SceneArrivals _arrivals;
    private readonly ISonoranCadUnitList? _sonoranCad;
    private readonly UnitStatusSettings _settings;
    private readonly IClock _clock;
    private readonly Dictionary<string, int> _numberOf = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(UnitTarget Unit, int Status)> _wanted = [];
    private readonly List<(int Call, int Player, UnitTarget? Unit)> _onTheWay = [];
    private readonly List<int> _reached = [];

    /// <summary>Subscribes to the calls, unless statuses are off.</summary>
    /// <param name="repository">All calls.</param>
    /// <param name="units">Which player is which unit.</param>
    /// <param name="players">Knows positions.</param>
    /// <param name="sender">Sends the statuses.</param>
    /// <param name="arrivals">Records when calls were reached.</param>
    /// <param name="sonoranCad">The official resource. Null if it is never asked.</param>
    /// <param name="settings">The owner's settings.</param>
    /// <param name="clock">The clock.</param>
    public UnitStatuses(
        CallRepository repository, UnitRoster units, IPlayers players, UnitStatusSender sender, SceneArrivals arrivals, ISonoranCadUnitList? sonoranCad, UnitStatusSettings settings, IClock clock)
    {
        (_repository, _units, _players, _sender, _arrivals, _sonoranCad, _settings, _clock) = (repository, units, players, sender, arrivals, sonoranCad, settings, clock);
        foreach (var word in settings.Words.Select(word => word.Split('='))) _numberOf[word[0]] = int.Parse(word[1], CultureInfo.InvariantCulture);
        if (settings.Mode != UnitStatusMode.Off) repository.Changed += Look;
        repository.Forgotten += call => _onTheWay.RemoveAll(unit => unit.Call == call.Number);
    }

    /// <summary>The words for statuses that officers can type.</summary>
    public IEnumerable<string> Words => _numberOf.Keys;

    /// <summary>When the next check is due, in milliseconds on the monotonic clock; <see cref="long.MaxValue"/> while there is nothing to do.</summary>
    public long NextDue { get; private set; } = long.MaxValue;

    /// <summary>Sets the status of an officer's unit to what a word means.</summary>
    /// <returns>False if the officer has no unit, or the word is unknown.</returns>
    public bool Set(int player, string word)
    {
        if (_units.UnitOf(player)?.Target is not { } unit || !_numberOf.TryGetValue(word, out var status)) return false;

        _sender.Set(unit, status);
        if (status != _settings.EnRoute) NotOnTheWay(unit);
        if (status == _settings.OnScene) _arrivals.Arrived(player, unit);
        return true;
    }

    /// <summary>Sets the unit of an officer on scene: another resource says that they reached their call.</summary>
    public void Arrive(int player)
    {
        var target = _units.UnitOf(player)?.Target;
        _arrivals.Arrived(player, target);
        if (_settings.Mode == UnitStatusMode.Off || target is not { } unit) return;

        NotOnTheWay(unit);
        Want(unit, _settings.OnScene);
    }

    /// <summary>Checks who has arrived, and passes on what is to be sent.</summary>
    public void Advance()
    {
        if (NextDue == long.MaxValue || _clock.Milliseconds < NextDue) return;

        _onTheWay.RemoveAll(HasArrived);
        foreach (var call in _reached) _arrivals.Reached(call);
        _reached.Clear();
        if (_wanted.Count > 0 && (_settings.Mode == UnitStatusMode.On || _sonoranCad?.IsRunning != true))
            foreach (var (unit, status) in _wanted) _sender.Set(unit, status);

        _wanted.Clear();
        NextDue = _onTheWay.Count > 0 ? _clock.Milliseconds + (_settings.PollSeconds * 1_000L) : long.MaxValue;
    }

    private static bool IsOver(Call call) => call.State == CallState.Closed;

    private void Look(Call? before, Call after)
    {
        var isRestored = ReferenceEquals(before, after);
        if (!isRestored && before is not null && ReferenceEquals(before.Responders, after.Responders) && IsOver(before) == IsOver(after)) return;

        var (were, are) = (isRestored || before is null || IsOver(before) ? [] : before.Responders, IsOver(after) ? [] : after.Responders);
        foreach (var responder in were)
            if (!Has(are, responder)) Leave(after.Number, responder);

        foreach (var responder in are)
            if (!Has(were, responder)) Respond(after, responder, isNew: !isRestored);
    }

    // A unit is the same whoever is in it. An officer without one only has a time of arrival.
    private static bool Has(IReadOnlyList<Responder> responders, Responder one) => one.Unit is { } unit
        ? responders.Any(responder => responder.Unit?.MeetsWith(unit) == true)
        : responders.Any(responder => responder.Unit is null && responder.Player == one.Player);

    private void Respond(Call call, Responder responder, bool isNew)
    {
        if (isNew && responder.Unit is { } unit) Want(unit, _settings.EnRoute);
        if (responder.Player is not { } officer || (responder.Unit is null && !SceneArrivals.IsAwaited(call))) return;

        _onTheWay.Add((call.Number, officer, responder.Unit));
        NextDue = 0;
    }

    private void Leave(int call, Responder responder)
    {
        _onTheWay.RemoveAll(other => other.Call == call && (responder.Unit is { } left ? other.Unit?.MeetsWith(left) == true : other.Unit is null && other.Player == responder.Player));
        if (responder.Unit is { } unit) Want(unit, _settings.Available);
    }

    private void NotOnTheWay(UnitTarget unit) => _onTheWay.RemoveAll(other => other.Unit?.MeetsWith(unit) == true);

    private bool HasArrived((int Call, int Player, UnitTarget? Unit) one)
    {
        if (_repository.Find(one.Call) is not { } call || IsOver(call)) return false;
        if (one.Unit is null && !SceneArrivals.IsAwaited(call)) return true;
        if (call.Desired.Place is not { } place) return false;

        // A call that follows this unit is wherever it is. An officer's own report began where they are.
        var followsUnit = one.Unit is not null && call.Desired.Details is { TrackPrimary: true, Primary: { } primary } && primary == one.Unit.IdentifierId;
        if (followsUnit && call.Caller.Player != one.Player) return false;
        if (!(_players.DistanceTo(one.Player, place) <= _settings.OnSceneMetres + (place.Radius ?? 0))) return false;

        _reached.Add(one.Call);
        if (one.Unit is { } unit) Want(unit, _settings.OnScene);
        return true;
    }

    private void Want(UnitTarget unit, int status)
    {
        _wanted.RemoveAll(other => other.Unit.MeetsWith(unit));
        _wanted.Add((unit, status));
        NextDue = 0;
    }
}
