using System.Globalization;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Duty;
using SonoranDispatch.Intake;
using SonoranDispatch.Locales;
using SonoranDispatch.Players;
using SonoranDispatch.Texts;
using SonoranDispatch.Time;

namespace SonoranDispatch.GameEvents;

/// <summary>
/// Turns what happens in the game into calls: one call an incident, with a count, at an approximate place, in nobody's name. What the
/// game says of an event comes from a player's computer, so where he is goes by what the server itself knows.
/// </summary>
public sealed class GameAlerts
{
    /// <summary>A player raises the same sort of alert this often at the most, milliseconds: a burst of shots is one report.</summary>
    public const long BetweenReports = 5_000;

    /// <summary>An explosion farther than this from who is said to have caused it did not happen, metres.</summary>
    public const double FarthestExplosion = 600;

    /// <summary>A player's own game knows the street of an incident no farther from him than this, metres.</summary>
    public const double KnowsStreetWithin = 80;

    private const int TidyAt = 1_024;

    private readonly Action<CallRequest> _take;
    private readonly IPlayers _players;
    private readonly DutyRoster _duty;
    private readonly PlayerJoinTimes _joinTimes;
    private readonly GameSettings _settings;
    private readonly Locale _locale;
    private readonly IClock _clock;
    private readonly IRandom _random;
    private readonly Place[] _quietZones;
    private readonly HashSet<uint> _quietWeapons;
    private readonly HashSet<int> _quietExplosions;
    private readonly Dictionary<(int Player, GameEventKind What), long> _next = [];

    /// <summary>Joins them.</summary>
    /// <param name="take">Takes what is worth a call.</param>
    /// <param name="players">Where players are.</param>
    /// <param name="duty">Who is exempt.</param>
    /// <param name="joinTimes">Who has only just joined.</param>
    /// <param name="settings">What the owner wants reported.</param>
    /// <param name="locale">The texts.</param>
    /// <param name="clock">Time.</param>
    /// <param name="random">Chance, for approximate places.</param>
    public GameAlerts(
        Action<CallRequest> take, IPlayers players, DutyRoster duty, PlayerJoinTimes joinTimes, GameSettings settings, Locale locale, IClock clock, IRandom random)
    {
        (_take, _players, _duty, _joinTimes, _settings, _locale, _clock, _random) = (take, players, duty, joinTimes, settings, locale, clock, random);
        _quietZones = [.. settings.QuietZones.Select(Circle)];
        _quietWeapons = SilentWeapons.Quiet(settings.QuietWeapons);
        _quietExplosions = [.. settings.QuietExplosions.Select(number => int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture))];
    }

    /// <summary>Whether the owner wants something reported at all: nobody listens for the rest.</summary>
    public bool Wants(GameEventKind kind) => _settings.For(kind).Enabled;

    /// <summary>Something blew up.</summary>
    /// <param name="player">Who caused it, as the server says.</param>
    /// <param name="type">The game's number of the explosion.</param>
    /// <param name="place">Where, as his game says.</param>
    public void Explosion(int player, int type, Place place)
    {
        if (_quietExplosions.Contains(type) || !MayReport(player, GameEventKind.Explosion)) return;
        if (_players.WhereIs(player)?.Place is not { } his || his.DistanceTo(place) > FarthestExplosion) return;

        Report(player, GameEventKind.Explosion, place, "", his.DistanceTo(place) <= KnowsStreetWithin);
    }

    /// <summary>A shot hit something. Called for every hit of every weapon, so what nobody hears is let go first.</summary>
    /// <param name="player">Who shot, as the server says.</param>
    /// <param name="weapon">The weapon's hash.</param>
    /// <param name="isSuppressed">Whether it is suppressed.</param>
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
    /// <param name="player">Who.</param>
    /// <param name="plate">Its plate; empty where nobody said.</param>
    public void Theft(int player, string plate)
    {
        if (MayReport(player, GameEventKind.VehicleTheft) && _players.WhereIs(player)?.Place is { } place)
            Report(player, GameEventKind.VehicleTheft, place, SanitizedText.Clean(plate, 12).Value);
    }

    // The option takes nothing but three numbers.
    private static Place Circle(string text)
    {
        var numbers = text.Split(',').Select(part => double.Parse(part, NumberStyles.Float, CultureInfo.InvariantCulture)).ToArray();
        return new Place(numbers[0], numbers[1], 0, numbers[2]);
    }

    private bool MayReport(int player, GameEventKind kind) =>
        Wants(kind)
        && player > 0
        && (!_next.TryGetValue((player, kind), out var next) || _clock.Milliseconds >= next)
        && !_joinTimes.IsNew(player, _settings.JoinGraceSeconds)
        && !(_settings.ExemptOfficers && _duty.IsOnDuty(player));

    private void Report(int player, GameEventKind kind, Place place, string plate, bool knowsStreet = true)
    {
        if (_next.Count >= TidyAt) _next.Clear();
        _next[(player, kind)] = _clock.Milliseconds + BetweenReports;
        foreach (var zone in _quietZones)
            if (zone.DistanceTo(place) <= zone.Radius) return;

        var alert = _settings.For(kind);
        var id = IdOf(kind);
        _take(new CallRequest
        {
            Surface = "game",
            Kind = KindOf(kind),
            Caller = new Caller(null, _locale.Text(TextKeys.AlertWitness), true),
            Title = _locale.Text(TextKeys.Alert + "." + id),
            Text = plate.Length == 0 ? _locale.Text(TextKeys.Alert + "." + id) : _locale.Text(TextKeys.AlertPlate, ("plate", plate)),
            Code = alert.Code,
            Priority = alert.Priority,
            Departments = alert.Departments,
            Place = ApproximatePlace.Of(place, alert.Radius, _random),
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
