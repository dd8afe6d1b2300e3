using System.Globalization;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Duty;
using SonoranDispatch.Intake;
using SonoranDispatch.Locales;
using SonoranDispatch.Players;
using SonoranDispatch.Texts;
using SonoranDispatch.Time;

namespace SonoranDispatch.GameEvents;

/// <summary>
/// Turns game events into calls: one call per incident, with a count, an approximate place, and no caller name. The event data comes from
/// a player's client and is not trusted, so positions come from the server.
/// </summary>
public sealed class GameAlerts
{
    /// <summary>The minimum time between two alerts of the same kind by one player, in milliseconds: a burst of shots is one report.</summary>
    public const long BetweenReports = 5_000;

    /// <summary>
    /// The maximum distance between an explosion and the player said to have caused it, in metres. Explosions beyond it are ignored.
    /// </summary>
    public const double FarthestExplosion = 600;

    /// <summary>A player's client is asked for the street of an incident only within this distance of the player, in metres.</summary>
    public const double KnowsStreetWithin = 80;

    private readonly Action<CallRequest> _take;
    private readonly IPlayers _players;
    private readonly DutyRoster _duty;
    private readonly OnlinePlayers _online;
    private readonly GameSettings _settings;
    private readonly Locale _locale;
    private readonly IRandom _random;
    private readonly Place[] _quietZones;
    private readonly HashSet<uint> _quietWeapons;
    private readonly HashSet<int> _quietExplosions;
    private readonly ExpiringDictionary<(PlayerIdentity Who, GameEventKind What), bool> _reported;

    /// <summary>Creates it with its dependencies.</summary>
    /// <param name="take">Receives the call requests.</param>
    /// <param name="players">Knows where players are.</param>
    /// <param name="duty">Knows which players are exempt.</param>
    /// <param name="online">Knows which players have only just joined.</param>
    /// <param name="settings">Which events the owner wants reported.</param>
    /// <param name="locale">The texts.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="random">Randomness for approximate places.</param>
    public GameAlerts(
        Action<CallRequest> take, IPlayers players, DutyRoster duty, OnlinePlayers online, GameSettings settings, Locale locale, IClock clock, IRandom random)
    {
        (_take, _players, _duty, _online, _settings, _locale, _random) = (take, players, duty, online, settings, locale, random);
        _reported = new ExpiringDictionary<(PlayerIdentity Who, GameEventKind What), bool>(clock);
        _quietZones = [.. settings.QuietZones.Select(Circle)];
        _quietWeapons = SilentWeapons.Quiet(settings.QuietWeapons);
        _quietExplosions = [.. settings.QuietExplosions.Select(number => int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture))];
    }

    /// <summary>Returns whether the owner wants this kind of event reported. The host does not subscribe to the others.</summary>
    public bool Wants(GameEventKind kind) => _settings.For(kind).Enabled;

    /// <summary>An explosion happened.</summary>
    /// <param name="player">The player who caused it, according to the server.</param>
    /// <param name="type">The game's explosion type number.</param>
    /// <param name="place">Where it happened, according to the player's client.</param>
    public void Explosion(int player, int type, Place place)
    {
        if (_quietExplosions.Contains(type) || !MayReport(player, GameEventKind.Explosion)) return;
        if (_players.WhereIs(player)?.Place is not { } playerPlace || playerPlace.DistanceTo(place) > FarthestExplosion) return;

        Report(player, GameEventKind.Explosion, place, "", playerPlace.DistanceTo(place) <= KnowsStreetWithin);
    }

    /// <summary>A shot hit something. Called for every hit of every weapon, so silent shots are discarded first.</summary>
    /// <param name="player">The player who shot, according to the server.</param>
    /// <param name="weapon">The weapon's hash.</param>
    /// <param name="isSuppressed">Whether the weapon is suppressed.</param>
    public void Shot(int player, uint weapon, bool isSuppressed)
    {
        if (isSuppressed || _quietWeapons.Contains(weapon) || !MayReport(player, GameEventKind.Gunfire)) return;
        if (_players.WhereIs(player)?.Place is { } place) Report(player, GameEventKind.Gunfire, place, "");
    }

    /// <summary>A player died.</summary>
    public void Death(int player)
    {
        if (MayReport(player, GameEventKind.Death) && _players.WhereIs(player)?.Place is { } place) Report(player, GameEventKind.Death, place, "");
    }

    /// <summary>A player stole a vehicle.</summary>
    /// <param name="player">The player's server id.</param>
    /// <param name="plate">The vehicle's plate; empty if unknown.</param>
    public void Theft(int player, string plate)
    {
        if (MayReport(player, GameEventKind.VehicleTheft) && _players.WhereIs(player)?.Place is { } place)
            Report(player, GameEventKind.VehicleTheft, place, SanitizedText.Clean(plate, 12).Value);
    }

    // The option accepts exactly three numbers.
    private static Place Circle(string text)
    {
        var numbers = text.Split(',').Select(part => double.Parse(part, NumberStyles.Float, CultureInfo.InvariantCulture)).ToArray();
        return new Place(numbers[0], numbers[1], 0, numbers[2]);
    }

    private bool MayReport(int player, GameEventKind kind) =>
        Wants(kind)
        && player > 0
        && !_reported.TryGet((_online.IdentityOf(player), kind), out _)
        && !_online.IsNew(player, _settings.JoinGraceSeconds)
        && !(_settings.ExemptOfficers && _duty.IsOnDuty(player));

    private void Report(int player, GameEventKind kind, Place place, string plate, bool knowsStreet = true)
    {
        _reported.Set((_online.IdentityOf(player), kind), true, BetweenReports);
        foreach (var zone in _quietZones)
            if (zone.DistanceTo(place) <= zone.Radius) return;

        var alert = _settings.For(kind);
        var id = IdOf(kind);
        _take(new CallRequest
        {
            Surface = "game",
            Kind = KindOf(kind),
            Trust = TrustLevel.ClientAlert,
            Caller = new Caller(null, _locale.Text(TextKeys.AlertWitness), true),
            RaisedBy = player,
            Title = _locale.Text(TextKeys.Alert + "." + id),
            Text = plate.Length == 0 ? _locale.Text(TextKeys.Alert + "." + id) : _locale.Text(TextKeys.AlertPlate, ("plate", plate)),
            Code = alert.Code,
            Priority = alert.Priority,
            Departments = alert.Departments,
            HasDefaultDepartments = true,
            Place = PlaceBlur.Of(place, alert.Radius, _random),
            AskStreetOf = knowsStreet ? player : null,
            IsAutomatic = true,
            MergeMetres = alert.MergeMetres,
            MergeSeconds = alert.MergeSeconds,
        });
    }

    private static string IdOf(GameEventKind kind) => kind switch
    {
        GameEventKind.Explosion => "explosion",
        GameEventKind.Gunfire => "gunfire",
        GameEventKind.Death => "death",
        _ => "vehicleTheft",
    };

    private static string KindOf(GameEventKind kind) => kind == GameEventKind.VehicleTheft ? "vehicle-theft" : IdOf(kind);
}
