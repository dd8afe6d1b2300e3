using System.Globalization;
using SonoranDispatch.Audience;
using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Duty;
using SonoranDispatch.Players;
using SonoranDispatch.Units;

namespace SonoranDispatch.Administration;

/// <summary>Reports who is on duty and why, and why a player is or is not told of a call. Answers the complaint "I get no calls".</summary>
/// <param name="players">Provides players' names and distances.</param>
/// <param name="online">The players on the server.</param>
/// <param name="duty">The players on duty.</param>
/// <param name="units">Which player is which unit.</param>
/// <param name="audience">Decides who is told of a call.</param>
/// <param name="kinds">The settings of each kind.</param>
public sealed class OfficerReport(IPlayers players, OnlinePlayers online, DutyRoster duty, UnitRoster units, AudienceSelector audience, CallKindTable kinds)
{
    private const int MostListed = 130;

    /// <summary>Returns one line for each officer on duty.</summary>
    public IReadOnlyList<string> Lines()
    {
        var onDuty = duty.OnDuty();
        if (onDuty.Count == 0) return ["Nobody is on duty. Players online: " + Number(online.Players.Count) + "."];

        var lines = onDuty.Take(MostListed).Select(Line).ToList();
        if (onDuty.Count > MostListed) lines.Add(Number(onDuty.Count - MostListed) + " more are on duty.");
        return lines;
    }

    /// <summary>Returns one sentence that says why a player is or is not told of a call.</summary>
    /// <param name="who">The player's server id or their unit's number.</param>
    /// <param name="call">The call.</param>
    public string Why(string who, Call call)
    {
        if (Find(who) is not { } player) return "\"" + who + "\" is neither the server id nor the unit number of a player who is online.";

        var name = Name(player);
        return audience.Judge(player, call) switch
        {
            AudienceReason.Told => name + " receives call " + Number(call.Number) + ": they are on duty (" + DutySourceNames.InWords(duty.SourcesOf(player)) + ") and " + For(player, call) + ".",
            AudienceReason.Goes => name + " receives call " + Number(call.Number) + ": they are responding to it.",
            AudienceReason.Over => name + " does not receive call " + Number(call.Number) + ": it is closed.",
            AudienceReason.Held => name + " does not receive call " + Number(call.Number) + " yet: a dispatcher is logged in to the CAD and goes first (cards.dispatcherFirstSeconds).",
            AudienceReason.OffDuty => name + " does not receive call " + Number(call.Number) + ": they are off duty" + OffBecause(player) + ".",
            AudienceReason.OtherDepartment => name + " does not receive call " + Number(call.Number) + ": it is for " + string.Join(", ", audience.WantedBy(call)) + ", and they are "
                + (duty.DepartmentsOf(player).Count == 0 ? "in no department" : "in " + Departments(player)) + ".",
            AudienceReason.OtherArea => name + " does not receive call " + Number(call.Number) + " yet: it is in the area " + call.Area?.Name + ", which " + string.Join(", ", call.Area?.Chosen ?? [])
                + " serves, and they are in " + Departments(player) + ". Departments that an area left out hear of a call to which nobody responds (response.remindSeconds).",
            AudienceReason.OtherKind => name + " does not receive call " + Number(call.Number) + ": " + Departments(player) + " does not take calls of kind \"" + call.Kind + "\".",
            AudienceReason.TooFar => name + " does not receive call " + Number(call.Number) + ": they are " + Distance(player, call) + " m away, and calls of kind \"" + call.Kind + "\" reach "
                + Metres(kinds.Of(call.Kind).DistanceMetres) + " m.",
            _ => name + " does not receive call " + Number(call.Number) + ": they have muted the kind \"" + call.Kind + "\".",
        };
    }

    private string Line(int player)
    {
        var unit = units.UnitOf(player);
        var departments = duty.DepartmentsOf(player);
        return Number(player) + " " + Name(player)
            + ": " + DutySourceNames.InWords(duty.SourcesOf(player))
            + "; " + (unit is null ? "no unit" : "unit " + (unit.UnitNumber.Length > 0 ? unit.UnitNumber : Number(unit.IdentifierId)) + (unit.IsDispatch ? " (dispatch)" : ""))
            + "; " + (departments.Count == 0 ? "no department" : Departments(player));
    }

    private int? Find(string who)
    {
        if (int.TryParse(who, NumberStyles.None, CultureInfo.InvariantCulture, out var player) && online.IsOnline(player)) return player;

        foreach (var other in online.Players)
            if (units.UnitOf(other) is { UnitNumber.Length: > 0 } unit && string.Equals(unit.UnitNumber, who, StringComparison.OrdinalIgnoreCase)) return other;

        return null;
    }

    private string For(int player, Call call)
    {
        var theirs = duty.DepartmentsOf(player);
        if (call is { IsPanic: false, Area: { } area } && theirs.FirstOrDefault(area.Chose) is { } serving) return "it is in the area " + area.Name + ", which " + serving + " serves";
        if (theirs.FirstOrDefault(department => call.FurtherDepartments.Contains(department, StringComparer.OrdinalIgnoreCase)) is { } further)
            return "nobody had responded, or somebody asked for " + further;

        var wanted = audience.WantedBy(call);
        if (wanted.Count > 0) return "it is for " + string.Join(", ", wanted);
        return duty.DepartmentsOf(player).Count == 0 ? "it is for everyone" : Departments(player) + " takes calls of kind \"" + call.Kind + "\"";
    }

    private string OffBecause(int player) => duty.OffBy(player) switch
    {
        DutySource.Own => " by their own choice",
        DutySource.Resource => " because another resource set it",
        _ => ": " + duty.Missing(player),
    };

    private string Departments(int player) => string.Join(", ", duty.DepartmentsOf(player));

    private string Distance(int player, Call call) => call.Desired.Place is { } place && players.DistanceTo(player, place) is { } metres ? Metres(metres) : "?";

    private string Name(int player) => players.NameOf(player) ?? Number(player);

    private static string Metres(double metres) => metres.ToString("0", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
