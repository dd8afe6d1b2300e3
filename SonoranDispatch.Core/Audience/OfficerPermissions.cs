using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Configuration.Options;
using SonoranDispatch.Contracts;
using SonoranDispatch.Duty;
using SonoranDispatch.Players;
using SonoranDispatch.Units;

namespace SonoranDispatch.Audience;

/// <summary>What an officer may do, at all and with one call now: what the page offers, and what the desk checks anew.</summary>
/// <param name="players">Knows permissions.</param>
/// <param name="duty">Knows who is on duty.</param>
/// <param name="units">Knows whose unit is whose.</param>
/// <param name="audience">Knows who sees what.</param>
/// <param name="settings">The owner's choices.</param>
public sealed class OfficerPermissions(IPlayers players, DutyRoster duty, UnitRoster units, AudienceSelector audience, Settings settings)
{
    /// <summary>The actions a player has at all; empty off duty.</summary>
    public IReadOnlyList<string> AtAll(int player)
    {
        if (!duty.IsOnDuty(player)) return [];

        var may = new List<string> { OfficerActionNames.Respond, OfficerActionNames.Leave };
        if (units.UnitOf(player) is not null) may.Add(OfficerActionNames.Primary);
        may.Add(OfficerActionNames.Note);
        if (settings.Actions.Close is OfficerActionSettings.Anyone or OfficerActionSettings.Responders || players.IsAllowed(player, settings.Actions.Close))
            may.Add(OfficerActionNames.Close);
        may.Add(OfficerActionNames.Acknowledge);
        if (MayPanic(player)) may.Add(OfficerActionNames.Panic);
        return may;
    }

    /// <summary>What a player may do with a call now; empty where he may not see it.</summary>
    public IReadOnlyList<string> Now(int player, Call call)
    {
        if (!Sees(player, call)) return [];

        var isThere = call.Involves(player);
        var may = new List<string> { isThere ? OfficerActionNames.Leave : OfficerActionNames.Respond };
        if (isThere && UnitOn(player, call) is { } unit && call.Desired.Details.Primary != unit) may.Add(OfficerActionNames.Primary);
        may.Add(OfficerActionNames.Note);
        if (MayClose(player, call)) may.Add(OfficerActionNames.Close);
        return may;
    }

    /// <summary>Whether a player may see a call, and so act on it: also one that is far away, or of a kind he muted.</summary>
    public bool Sees(int player, Call call) => audience.Concerns(player, call);

    /// <summary>Whether a player may close a call that he sees.</summary>
    public bool MayClose(int player, Call call) => settings.Actions.Close switch
    {
        OfficerActionSettings.Anyone => true,
        OfficerActionSettings.Responders => call.Involves(player),
        var ace => players.IsAllowed(player, ace),
    };

    /// <summary>The identifier id with which a player is on a call.</summary>
    /// <returns><c>null</c> where he is not on it with a unit of the CAD.</returns>
    public static int? UnitOn(int player, Call call) => call.Responders.FirstOrDefault(responder => responder.Player == player)?.Unit?.IdentifierId;

    private bool MayPanic(int player) =>
        settings.Commands.TryGetValue(BuiltInCommands.Panic, out var command)
        && command.Enabled
        && (command.Permission.Length == 0 || players.IsAllowed(player, command.Permission));
}
