using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Duty;
using SonoranDispatch.Intake;
using SonoranDispatch.Locales;
using SonoranDispatch.Players;
using SonoranDispatch.Texts;
using SonoranDispatch.Time;
using SonoranDispatch.Units;

namespace SonoranDispatch.Compatibility;

/// <summary>
/// The only place where an alert becomes a call request. The reporter is the player that the runtime names. The place is the server's own
/// position of that player, unless the alert's place is near it; server resources are trusted.
/// </summary>
/// <param name="take">Takes a request; returns the call's number, or <c>null</c> if the request was rejected.</param>
/// <param name="players">Knows where players are.</param>
/// <param name="reporters">Knows whose games report what is sent to every game.</param>
/// <param name="claims">Counts what clients claim without the right to.</param>
/// <param name="duty">Knows which officers are on duty.</param>
/// <param name="responders">Creates responders.</param>
/// <param name="departments">Maps jobs to departments.</param>
/// <param name="locale">The texts.</param>
/// <param name="random">Randomness for approximate places.</param>
public sealed class CompatAlerts(
    Func<CallRequest, int?> take, IPlayers players, BroadcastReporters reporters, RefusedClaims claims, DutyRoster duty, ResponderFactory responders, JobDepartments departments, Locale locale, IRandom random)
{
    /// <summary>The minimum time between two reports that a player wrote, in seconds; the same as for the command.</summary>
    public const int OwnWordsEvery = 30;

    private const double WidestCircle = 500;
    private const int LongestTitle = 100;

    private readonly AlertDescriptionBuilder _description = new(locale);

    /// <summary>Takes an alert.</summary>
    /// <param name="player">The server id of the player behind it, as the runtime gives it; 0 if a server resource raises it.</param>
    /// <param name="told">The alert.</param>
    /// <returns>The call's number; <c>null</c> if no call was made.</returns>
    public int? Take(int player, CompatAlert told)
    {
        var alert = told.Title.Length == 0 && told.TitleKey.Length > 0 ? told with { Title = locale.Text(told.TitleKey) } : told;
        var isOfClient = player > 0;
        if (player <= 0 && alert.Speaker is { } speaker && players.NameOf(speaker) is not null) player = speaker;
        if (player > 0 && players.NameOf(player) is null) return null;
        if (alert.OnlyForDepartments && departments.Of(alert.Jobs).Count == 0) return null;
        if (player > 0 && alert.ByOfficer && !duty.IsOnDuty(player))
        {
            // What servers send to officers' games, some send to all games: those of other players claim nothing.
            if (!alert.IsRelayed) claims.Add(player, alert.Surface, RefusedClaims.NotAnOfficer);
            return null;
        }

        var isReporter = alert.IsBroadcast && reporters.Contains(player);
        var position = !isReporter && Seen(player, alert) is { } seen ? players.WhereIs(seen) : null;
        if (alert.IsBroadcast && !isReporter && !IsNear(alert.Place, position?.Place)) return null;

        var rules = TrustRules.Of(TrustOf(player, alert));
        if (isReporter) return take(RequestOf(player, alert, rules, alert.Place, null) with { RaisedBy = null, HasOnlyPlayersPlace = false });

        var request = RequestOf(player, alert, rules, PlaceOf(alert, rules, position?.Place, isOfClient), position);
        if (isOfClient && WhatIsRefused(player, alert, request) is { } why) claims.Add(player, alert.Surface, why);
        return take(request);
    }

    private static string? WhatIsRefused(int player, CompatAlert alert, CallRequest request)
    {
        if (alert.IsPanic && !request.IsPanic) return RefusedClaims.Panic;
        if (alert.About is { } about && about != player) return RefusedClaims.AnotherPlayer;

        return alert.Place is not null && request is { HasOnlyPlayersPlace: true, Place: not null } ? RefusedClaims.Place : null;
    }

    private static int? Seen(int player, CompatAlert alert) => player > 0 ? player : alert.About;

    // The location that a phone gives is the server's word if the phone does not say who calls.
    private static Place? PlaceOf(CompatAlert alert, TrustRules rules, Place? playerPlace, bool isOfClient)
    {
        if (rules.BelievedWithin is not { } reach || (alert.IsByPhone && !isOfClient && playerPlace is null)) return alert.Place ?? playerPlace;
        if (alert.IsFarAway) return alert.Place;

        return IsNear(alert.Place, playerPlace, reach) ? alert.Place : playerPlace;
    }

    private static bool IsNear(Place? told, Place? playerPlace, double reach = TrustRules.ClientsReach) =>
        told is not null && playerPlace is not null && playerPlace.DistanceTo(told) <= reach;

    private CallRequest RequestOf(int player, CompatAlert alert, TrustRules rules, Place? place, Position? position)
    {
        var text = _description.TextOf(alert);
        var attending = player > 0 && alert.Attends ? responders.Of(player) : null;
        var isPanic = alert.IsPanic && (player <= 0 || (alert.ByOfficer && duty.IsOnDuty(player)));
        return new CallRequest
        {
            Surface = alert.Surface,
            Kind = KindOf(alert, isPanic),
            IsPanic = isPanic,
            Urgency = !alert.IsAutomatic && alert.Kind == BuiltInKinds.Emergency ? CallUrgency.Emergency : CallUrgency.Normal,
            Trust = rules.Trust,
            Caller = CallerOf(player, alert, rules),
            Text = text,
            Vehicle = new VehicleFacts(alert.Plate, alert.Model, alert.Colour),
            Title = SanitizedText.Clean(alert.Title.Length > 0 ? alert.Title : text, LongestTitle).Value,
            Code = alert.Code,
            HasDefaultCode = alert.HasDefaultCode,
            HasDefaultTitle = alert.HasDefaultTitle,
            Priority = isPanic ? 1 : alert.Priority,
            Origin = alert.ByOfficer && !alert.IsRelayed ? CallOrigin.RadioDispatch : CallOrigin.Caller,
            Status = attending is null ? CallStatus.Pending : CallStatus.Active,
            Departments = departments.Of(alert.Jobs),
            Place = place is null ? null : PlaceBlur.Of(place, Math.Min(alert.Radius, WidestCircle), random),
            Heading = alert.Heading.Length > 0 ? alert.Heading : position?.Compass ?? "",
            Street = new StreetAddress(alert.Street, "", ""),
            Postal = alert.Postal,
            AskStreetOf = alert.Street.Length == 0 && IsNear(place, position?.Place) ? Seen(player, alert) : null,
            Responders = attending is null ? [] : [attending],
            Primary = attending?.Unit?.IdentifierId,
            IsAutomatic = alert.IsAutomatic,
            IsBroadcast = alert.IsBroadcast,
            RaisedBy = player > 0 ? player : null,
            CooldownSeconds = alert.IsAutomatic ? 0 : OwnWordsEvery,
            CommandId = alert.IsAutomatic || player <= 0 ? "" : alert.Surface + " " + alert.Title,
            NeverMerges = alert.Attends,
            HasOnlyPlayersPlace = player > 0 && (alert.Place is null || !ReferenceEquals(alert.Place, place)),
        };
    }

    // A player who writes a report is believed as one who types it; an officer's own preset, as the officer; a phone
    // that does not say whose words it relays, as a client's script.
    private static TrustLevel TrustOf(int player, CompatAlert alert)
    {
        if (player <= 0) return alert.IsByPhone ? TrustLevel.ClientAlert : TrustLevel.Server;
        if (!alert.IsAutomatic) return TrustLevel.Player;

        return alert is { ByOfficer: true, IsRelayed: false } ? TrustLevel.Officer : TrustLevel.ClientAlert;
    }

    // The kind alone does not make a call a panic, and only an officer on duty may raise one.
    private static string KindOf(CompatAlert alert, bool isPanic) => alert.Kind == BuiltInKinds.Panic && !isPanic ? AlertKinds.Alert : alert.Kind;

    // The player whose client raises an alert is often its subject, and the police must not learn a robber's name from it.
    private Caller CallerOf(int player, CompatAlert alert, TrustRules rules)
    {
        if (rules.MayNameCaller)
            return new Caller(null, alert.Caller.Length > 0 && !alert.IsAnonymous ? alert.Caller : locale.Text(Nobody(alert)), alert.Caller.Length == 0 || alert.IsAnonymous);
        if (player <= 0) return new Caller(null, locale.Text(Nobody(alert)), true);
        if (alert.IsAutomatic && (alert.IsRelayed || !alert.ByOfficer)) return new Caller(null, locale.Text(TextKeys.AlertWitness), true);

        var name = alert.IsAnonymous ? "" : SanitizedText.Clean(players.NameOf(player), 60).Value;
        return new Caller(player, name.Length == 0 ? locale.Text(TextKeys.Page + ".anonymous") : name, alert.IsAnonymous) { Licence = players.LicenceOf(player) };
    }

    private static string Nobody(CompatAlert alert) => alert.IsAutomatic ? TextKeys.AlertWitness : TextKeys.Page + ".anonymous";
}
