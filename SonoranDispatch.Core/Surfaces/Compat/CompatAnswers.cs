using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Intake;
using SonoranDispatch.Time;
using SonoranDispatch.Units;

namespace SonoranDispatch.Surfaces.Compat;

/// <summary>
/// What scripts ask another dispatch resource, and change by it: the open calls, units, notes, who goes where. Calls go by the number players
/// see. Only server resources ask; officers attach themselves.
/// </summary>
/// <param name="book">The calls.</param>
/// <param name="players">Where players are.</param>
/// <param name="duty">Who is an officer on duty.</param>
/// <param name="units">Which unit an officer is.</param>
/// <param name="clock">Time.</param>
public sealed class CompatAnswers(CallBook book, IPlayers players, DutyRoster duty, UnitRoster units, IClock clock)
{
    private const int MostCalls = 100;

    /// <summary>Answers a function that makes no call.</summary>
    public object? Of(string surface, string function, TableReader given) => (surface, function) switch
    {
        (SurfaceIds.Ps, "GetDispatchCalls") => Open().Select(CompatTables.PsCall).ToList<object?>(),
        (SurfaceIds.Qs, "GetPlayerInfo") => PlayerInfo(given.Whole("player") ?? 0),
        (SurfaceIds.Sonoran, "addCallNote") => Note(given.Whole("call") ?? 0, given.Text("text")),
        (SurfaceIds.Sonoran, "remove911") => Close(given.Whole("call") ?? 0),
        (SurfaceIds.Sonoran, "setCallPostal") => SetPostal(given.Whole("call") ?? 0, given.Text(20, "postal")),
        (SurfaceIds.Sonoran, "isPlayerInCAD") => units.UnitOf(given.Whole("player") ?? 0) is not null,
        (SurfaceIds.Sonoran, "GetUnitByPlayerId") => units.UnitOf(given.Whole("player") ?? 0) is { } unit ? CompatTables.Unit(unit) : null,
        (SurfaceIds.Sonoran, "GetCallCache") => Cache(call => call.Desired.Details.Status == CallStatus.Active),
        (SurfaceIds.Sonoran, "GetEmergencyCache") => Cache(call => call.Desired.Details.Status == CallStatus.Pending),
        _ => null,
    };

    /// <summary>An officer goes to a call or leaves it. Nobody who is not on duty does.</summary>
    public void Attach(int player, int number, bool goes)
    {
        if (!duty.IsOnDuty(player) || OpenCall(number) is null) return;

        var who = ResponderOf(player);
        book.Change(number, call => goes ? With(call, who) : Without(call, player, who.Unit));
    }

    /// <summary>Whether a call is still open.</summary>
    public bool IsOpen(int number) => OpenCall(number) is not null;

    /// <summary>Closes a call.</summary>
    /// <returns>Whether there was one to close.</returns>
    public bool Close(int number) => Change(number, call => call with { Desired = call.Desired with { Closed = true } });

    private static Call With(Call call, Responder who) => call.Responders.Any(responder => responder.Player == who.Player)
        ? call
        : call with
        {
            Responders = [.. call.Responders, who],
            Desired = who.Unit is null || call.Desired.Units.Any(who.Unit.MeetsWith) ? call.Desired : call.Desired with { Units = [.. call.Desired.Units, who.Unit] },
        };

    private static Call Without(Call call, int player, UnitTarget? unit) => !call.Responders.Any(responder => responder.Player == player)
        ? call
        : call with
        {
            Responders = [.. call.Responders.Where(responder => responder.Player != player)],
            Desired = unit is null ? call.Desired : call.Desired with { Units = [.. call.Desired.Units.Where(held => !held.MeetsWith(unit))] },
        };

    private Responder ResponderOf(int player)
    {
        var unit = units.UnitOf(player);
        var target = unit is null ? null : new UnitTarget(unit.CommunityUserIds.Count > 0 ? unit.CommunityUserIds[0] : null, unit.IdentifierId);
        return new Responder(player, unit is { UnitNumber.Length: > 0 } ? unit.UnitNumber : players.NameOf(player) ?? "", target) { Licence = players.LicenceOf(player) };
    }

    private bool Note(int number, string text) => text.Length > 0 && Change(number, call => call with
    {
        Desired = call.Desired with { Notes = [.. call.Desired.Notes, new CallNote("", text, clock.UtcNow)] },
    });

    private bool SetPostal(int number, string postal) => postal.Length > 0 && Change(number, call => call with
    {
        Desired = call.Desired with { Details = call.Desired.Details with { Postal = postal } },
    });

    private bool Change(int number, Func<Call, Call> change)
    {
        if (OpenCall(number) is null) return false;

        book.Change(number, change);
        return true;
    }

    private Dictionary<string, object?> Cache(Func<Call, bool> which) =>
        Open().Where(which).ToDictionary(call => call.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), call => (object?)CompatTables.CadCall(call), StringComparer.Ordinal);

    private Dictionary<string, object?>? PlayerInfo(int player) => players.NameOf(player) is { } name && players.WhereIs(player) is { } position
        ? new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["name"] = name,
            ["coords"] = CompatTables.Spot(position.Place),
            ["heading"] = position.Heading,
            ["street"] = "",
            ["street_1"] = "",
            ["street_2"] = "",
            ["sex"] = "",
        }
        : null;

    private IEnumerable<Call> Open() => book.Calls.Where(IsOpen).Reverse().Take(MostCalls).Reverse();

    private Call? OpenCall(int number) => book.Find(number) is { } call && IsOpen(call) ? call : null;

    private static bool IsOpen(Call call) => call.State is CallState.Accepted or CallState.Open;
}
