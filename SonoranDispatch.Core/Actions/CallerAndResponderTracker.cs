using SonoranDispatch.Calls;
using SonoranDispatch.Duty;
using SonoranDispatch.Players;
using SonoranDispatch.Units;

namespace SonoranDispatch.Actions;

/// <summary>
/// Keeps callers and responders of calls correct. A player who goes off duty or leaves the server leaves their call. A unit that becomes known while its
/// officer responds is attached. Server ids are used again, so a caller who leaves loses theirs, and who comes back is recognised by licence.
/// </summary>
public sealed class CallerAndResponderTracker
{
    private readonly CallActions _callActions;
    private readonly ResponderFactory _responders;
    private readonly IPlayers _players;
    private readonly DutyRoster _duty;
    private readonly UnitRoster _units;

    /// <summary>Subscribes to changes of duty and units, and to players leaving.</summary>
    public CallerAndResponderTracker(CallActions callActions, ResponderFactory responders, IPlayers players, OnlinePlayers online, DutyRoster duty, UnitRoster units)
    {
        (_callActions, _responders, _players, _duty, _units) = (callActions, responders, players, duty, units);
        duty.Changed += LookAtDuty;
        units.Changed += LookAtUnit;
        online.Left += Forget;
    }

    /// <summary>
    /// Clears the server ids of the caller and responders of a stored call if they no longer belong to the same players. Server ids start over when
    /// the server restarts.
    /// </summary>
    public static Call Recognised(Call call, IPlayers players)
    {
        var isCallersGone = call.Caller.Player is { } caller && IsSomebodyElse(caller, call.Caller.Licence, players);
        var areRespondersGone = call.Responders.Count > 0 && call.Responders.Any(responder => IsSomebodyElse(responder, players));
        if (!isCallersGone && !areRespondersGone) return call;

        return call with
        {
            Caller = isCallersGone ? call.Caller with { Player = null } : call.Caller,
            Responders = areRespondersGone
                ? [.. call.Responders.Select(responder => IsSomebodyElse(responder, players) ? responder with { Player = null } : responder)]
                : call.Responders,
        };
    }

    /// <summary>Reconnects a returning player: the calls they made or respond to get their new server id.</summary>
    public void Recognise(int player)
    {
        if (_players.LicenceOf(player) is not { } licence) return;

        foreach (var call in _callActions.Open().Where(call => IsTheirs(call.Caller.Player, call.Caller.Licence)).ToList()) _callActions.SetCallersPlayer(call, player);
        foreach (var call in _callActions.Open().Where(call => call.Responders.Any(responder => IsTheirs(responder.Player, responder.Licence))).ToList())
        {
            var before = call.Responders.First(responder => IsTheirs(responder.Player, responder.Licence));
            _callActions.Rename(call, before, before with { Player = player });
        }

        bool IsTheirs(int? present, string? recorded) => present is null && string.Equals(recorded, licence, StringComparison.Ordinal);
    }

    private static bool IsSomebodyElse(Responder responder, IPlayers players) =>
        responder.Player is { } player && IsSomebodyElse(player, responder.Licence, players);

    private static bool IsSomebodyElse(int player, string? licence, IPlayers players) => licence is null || players.LicenceOf(player) != licence;

    // Responders on duty have left their calls by now. What remains are callers, and units that another resource attached for a player off duty.
    private void Forget(int player)
    {
        foreach (var call in _callActions.Unfinished().Where(call => call.Caller.Player == player).ToList()) _callActions.SetCallersPlayer(call, null);
        foreach (var call in CallsOf(player)) _callActions.Rename(call, Self(call, player), Self(call, player) with { Player = null });
    }

    private void LookAtDuty(int player)
    {
        if (_duty.IsOnDuty(player)) return;

        foreach (var call in CallsOf(player)) _callActions.DetachUnit(call.Number, Self(call, player));
    }

    // The CAD itself detaches a unit that logs out from its calls: there is nothing to tell it, and the officer still responds.
    private void LookAtUnit(int player)
    {
        if (_units.UnitOf(player) is null) return;

        foreach (var call in CallsOf(player))
        {
            var (before, after) = (Self(call, player), _responders.Of(player));
            if (before != after) _callActions.Rename(call, before, after);
        }
    }

    private List<Call> CallsOf(int player) => [.. _callActions.Open().Where(call => call.Involves(player))];

    private static Responder Self(Call call, int player) => call.Responders.First(responder => responder.Player == player);
}
