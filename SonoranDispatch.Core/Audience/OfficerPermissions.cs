using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Duty;
using SonoranDispatch.Players;
using SonoranDispatch.Units;

namespace SonoranDispatch.Audience;

/// <summary>What an officer may do, in general and with one call now. The page offers these actions, and the server checks them again.</summary>
/// <param name="players">Provides players' permissions.</param>
/// <param name="duty">Decides who is on duty.</param>
/// <param name="units">Which player is which unit.</param>
/// <param name="audience">Decides who sees which call.</param>
/// <param name="settings">The owner's settings.</param>
public sealed class OfficerPermissions(IPlayers players, DutyRoster duty, UnitRoster units, AudienceSelector audience, Settings settings)
{
    /// <summary>The ACE of players who do a dispatcher's work in the game.</summary>
    public const string DispatcherAce = "sonorandispatch.dispatch";

    /// <summary>Which officers may see where which others are.</summary>
    public ColleagueVisibility Colleagues { get; } = new(duty, settings);

    /// <summary>What a player may who may look which units are near a call. It is no action: the page asks for the units with an event of its own.</summary>
    public const string Nearest = "nearest";

    /// <summary>What a dispatcher may with a call: change its fields. It is no action: the page sends the whole form.</summary>
    public const string Edit = "edit";

    /// <summary>What a dispatcher may in general: open calls.</summary>
    public const string Open = "open";

    /// <summary>The actions a player has in general; empty if they are off duty.</summary>
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
        if (IsDispatcher(player)) may.Add(Open);
        return may;
    }

    /// <summary>The actions a player may take on a call now; empty if they may not see it, or if it is closed.</summary>
    public IReadOnlyList<string> Now(int player, Call call)
    {
        if (!Sees(player, call)) return [];

        var isThere = call.Involves(player);
        var may = new List<string> { isThere ? OfficerActionNames.Leave : OfficerActionNames.Respond };
        if (isThere && UnitOn(player, call) is { } unit && call.Desired.Details.Primary != unit) may.Add(OfficerActionNames.Primary);
        may.Add(OfficerActionNames.Note);
        if (IsReported(call) && call.Caller.Player is { } caller && caller != player && MayReply(player, call)) may.Add(OfficerActionNames.Reply);
        may.Add(OfficerActionNames.Assist);
        if (MayClose(player, call)) may.Add(OfficerActionNames.Close);
        may.Add(Nearest);
        if (IsDispatcher(player)) may.AddRange([OfficerActionNames.Attach, OfficerActionNames.Detach, Edit]);
        return may;
    }

    /// <summary>Whether a player may see a call and act on it. Includes calls that are far away or of a muted kind.</summary>
    public bool Sees(int player, Call call) => audience.Concerns(player, call);

    /// <summary>Whether a player may read a call, even if it is closed.</summary>
    public bool MayRead(int player, Call call) => audience.Concerned(player, call);

    /// <summary>Whether a player does a dispatcher's work in the game. They need not be on duty for it.</summary>
    public bool IsDispatcher(int player) => players.IsAllowed(player, DispatcherAce);

    /// <summary>Whether a player may look which units are near an open call: they see it, or do a dispatcher's work.</summary>
    public bool MayLook(int player, Call call) => Sees(player, call) || IsDispatcher(player);

    /// <summary>Whether a player may close a call they see.</summary>
    public bool MayClose(int player, Call call) => settings.Actions.Close switch
    {
        OfficerActionSettings.Anyone => true,
        OfficerActionSettings.Responders => call.Involves(player),
        var ace => players.IsAllowed(player, ace),
    };

    /// <summary>Whether a player may reply to the caller of a call they see: they respond to it, or do a dispatcher's work.</summary>
    public bool MayReply(int player, Call call) => call.Involves(player) || IsDispatcher(player);

    /// <summary>Whether a player on duty may bring another department to a call: they see it, or do a dispatcher's work.</summary>
    public bool MayAskForAssistance(int player, Call call) => Sees(player, call) || players.IsAllowed(player, DispatcherAce);

    /// <summary>Whether a player of this server reported a call, in words of their own. Whom an alert names as its source called nobody.</summary>
    public static bool IsReported(Call call) => call is { Trust: not TrustLevel.ClientAlert, Class: not CallClass.Automatic } && (call.Caller.Player is not null || call.Caller.Licence is not null);

    /// <summary>Returns the identifier id of the unit with which a player is on a call.</summary>
    /// <returns>Null if the player is not on the call with a CAD unit.</returns>
    public static int? UnitOn(int player, Call call) => call.Responders.FirstOrDefault(responder => responder.Player == player)?.Unit?.IdentifierId;

    private bool MayPanic(int player) =>
        settings.Commands.TryGetValue(BuiltInCommands.Panic, out var command)
        && command.Enabled
        && (command.Permission.Length == 0 || players.IsAllowed(player, command.Permission));
}
