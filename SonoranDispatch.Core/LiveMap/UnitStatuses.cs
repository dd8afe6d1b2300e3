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
    private readonly ISonoranCadUnitList? _sonoranCad;
    private readonly UnitStatusSettings _settings;
    private readonly IClock _clock;
    private readonly Dictionary<string, int> _numberOf = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(UnitTarget Unit, int Status)> _wanted = [];
    private readonly List<(int Call, int Player, UnitTarget Unit)> _onTheWay = [];

    /// <summary>Subscribes to the calls, unless statuses are off.</summary>
    /// <param name="repository">All calls.</param>
    /// <param name="units">Which player is which unit.</param>
    /// <param name="players">Knows positions.</param>
    /// <param name="sender">Sends the statuses.</param>
    /// <param name="sonoranCad">The official resource. Null if it is never asked.</param>
    /// <param name="settings">The owner's settings.</param>
    /// <param name="clock">The clock.</param>
    public UnitStatuses(
        CallRepository repository, UnitRoster units, IPlayers players, UnitStatusSender sender, ISonoranCadUnitList? sonoranCad, UnitStatusSettings settings, IClock clock)
    {
        (_repository, _units, _players, _sender, _sonoranCad, _settings, _clock) = (repository, units, players, sender, sonoranCad, settings, clock);
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
        if (status != _settings.EnRoute) _onTheWay.RemoveAll(other => other.Unit.MeetsWith(unit));
        return true;
    }

    /// <summary>Sets the unit of an officer on scene: another resource says that they reached their call.</summary>
    public void Arrive(int player)
    {
        if (_settings.Mode == UnitStatusMode.Off || _units.UnitOf(player)?.Target is not { } unit) return;

        _onTheWay.RemoveAll(other => other.Unit.MeetsWith(unit));
        Want(unit, _settings.OnScene);
    }

    /// <summary>Checks who has arrived, and passes on what is to be sent.</summary>
    public void Advance()
    {
        if (NextDue == long.MaxValue || _clock.Milliseconds < NextDue) return;

        _onTheWay.RemoveAll(HasArrived);
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
            if (responder.Unit is { } unit && !Has(are, unit)) Leave(after.Number, unit);

        foreach (var responder in are)
            if (responder.Unit is { } unit && !Has(were, unit)) Respond(after.Number, responder.Player, unit, isNew: !isRestored);
    }

    private static bool Has(IReadOnlyList<Responder> responders, UnitTarget unit) => responders.Any(responder => responder.Unit?.MeetsWith(unit) == true);

    private void Respond(int call, int? player, UnitTarget unit, bool isNew)
    {
        if (isNew) Want(unit, _settings.EnRoute);
        if (player is not { } officer) return;

        _onTheWay.Add((call, officer, unit));
        NextDue = 0;
    }

    private void Leave(int call, UnitTarget unit)
    {
        _onTheWay.RemoveAll(other => other.Call == call && other.Unit.MeetsWith(unit));
        Want(unit, _settings.Available);
    }

    private bool HasArrived((int Call, int Player, UnitTarget Unit) unit)
    {
        if (_repository.Find(unit.Call) is not { Desired.Place: { } place } call || IsOver(call)) return false;

        // A call that follows this unit is wherever it is. An officer's own report began where they are.
        var followsUnit = call.Desired.Details is { TrackPrimary: true, Primary: { } primary } && primary == unit.Unit.IdentifierId;
        if (followsUnit && call.Caller.Player != unit.Player) return false;
        if (!(_players.DistanceTo(unit.Player, place) <= _settings.OnSceneMetres + (place.Radius ?? 0))) return false;

        Want(unit.Unit, _settings.OnScene);
        return true;
    }

    private void Want(UnitTarget unit, int status)
    {
        _wanted.RemoveAll(other => other.Unit.MeetsWith(unit));
        _wanted.Add((unit, status));
        NextDue = 0;
    }
}
