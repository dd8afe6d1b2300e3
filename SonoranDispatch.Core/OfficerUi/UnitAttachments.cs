using System.Globalization;
using SonoranDispatch.Actions;
using SonoranDispatch.Audience;
using SonoranDispatch.Calls;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Intake;
using SonoranDispatch.Locales;
using SonoranDispatch.Players;
using SonoranDispatch.Texts;
using SonoranDispatch.Units;

namespace SonoranDispatch.OfficerUi;

/// <summary>
/// Lets those who do a dispatcher's work in the game put units on calls and take them off, as a dispatcher does in the CAD: the officer is told, and gets the
/// call's card and route. A unit that is put on a call leaves any other.
/// </summary>
public sealed class UnitAttachments
{
    /// <summary>The name under which requests are counted.</summary>
    public const string Surface = "attach";

    /// <summary>The name under which requests to take a unit off a call are counted.</summary>
    public const string DetachSurface = "detach";

    private const int LongestName = 60;

    // Who attached them: nobody in particular. Officers read "Dispatch".
    private const string ByDispatch = "";

    private readonly OfficerActions _actions;
    private readonly CallActions _callActions;
    private readonly OfficerPermissions _permissions;
    private readonly UnitsOnDuty _units;
    private readonly ResponderFactory _responders;
    private readonly IPlayerClients _clients;
    private readonly IntakeCounters _counters;
    private readonly Locale _locale;

    /// <summary>Creates it.</summary>
    internal UnitAttachments(OfficerActions actions, CallActions callActions, OfficerPermissions permissions, UnitsOnDuty units, ResponderFactory responders, IPlayerClients clients, IntakeCounters counters, Locale locale) =>
        (_actions, _callActions, _permissions, _units, _responders, _clients, _counters, _locale) = (actions, callActions, permissions, units, responders, clients, counters, locale);

    /// <summary>Puts a unit on a call.</summary>
    /// <param name="player">Who does it.</param>
    /// <param name="number">The call's number.</param>
    /// <param name="who">What the unit is called, or @ and the server id of its officer.</param>
    public ActionResult Attach(int player, int number, string who)
    {
        var result = _actions.Paced(player, number, () => Checked(player, number, SanitizedText.Clean(who, LongestName).Value));
        _counters.Add(Surface, result.Code);
        return result;
    }

    /// <summary>Takes a unit off a call.</summary>
    /// <param name="player">Who does it.</param>
    /// <param name="number">The call's number.</param>
    /// <param name="who">What the unit is called on the call, or @ and the server id of its officer.</param>
    public ActionResult Detach(int player, int number, string who)
    {
        var result = _actions.Paced(player, number, () => Off(player, number, SanitizedText.Clean(who, LongestName).Value));
        _counters.Add(DetachSurface, result.Code);
        return result;
    }

    private ActionResult Off(int player, int number, string who)
    {
        if (!_permissions.IsDispatcher(player)) return Refused(Messages.FormNotPermitted, TextKeys.FormNotPermitted, ("permission", OfficerPermissions.DispatcherAce));
        if (_callActions.Open(number) is not { } call) return Refused(Messages.ActionNoCall, TextKeys.ActionNoCall, ("call", number));

        var id = IdIn(who);
        var named = call.Responders.Where(responder => id > 0 ? responder.Player == id : string.Equals(responder.Label, who, StringComparison.OrdinalIgnoreCase)).ToList();
        if (named.Count == 0) return Refused(Messages.ActionNotThere, TextKeys.DetachNoUnit, ("unit", who), ("call", number));
        if (named.Count > 1 && named.TrueForAll(static responder => responder.Player is not null)) return Several(who, named.Select(static responder => responder.Player ?? 0));

        _callActions.DetachUnit(number, named[0]);
        if (named[0].Player is { } officer && officer != player) _clients.Chat(officer, _locale.Text(TextKeys.DetachedBy, ("call", number)));
        return new ActionResult(true, "", _locale.Text(TextKeys.Detached, ("unit", named[0].Label), ("call", number)));
    }

    private ActionResult Checked(int player, int number, string who)
    {
        if (!_permissions.IsDispatcher(player)) return Refused(Messages.AttachNotPermitted, TextKeys.AttachNotPermitted, ("permission", OfficerPermissions.DispatcherAce));
        if (_callActions.Open(number) is not { } call) return Refused(Messages.ActionNoCall, TextKeys.ActionNoCall, ("call", number));

        var named = Named(who);
        if (named.Count == 0) return Refused(Messages.AttachNoUnit, TextKeys.AttachNoUnit, ("unit", who));
        if (named.Count > 1) return Several(who, named);

        var officer = _responders.Of(named[0]) with { AttachedBy = ByDispatch };
        return _callActions.AttachUnit(call.Number, officer).Ok
            ? new ActionResult(true, "", _locale.Text(TextKeys.Attached, ("unit", officer.Label), ("call", number)))
            : Refused(Messages.ActionAlreadyThere, TextKeys.AttachThere, ("unit", officer.Label), ("call", number));
    }

    private List<int> Named(string who)
    {
        var byId = IdIn(who);
        return [.. _units.Leaders.Where(leader => byId > 0 ? leader == byId : string.Equals(_responders.LabelOf(leader), who, StringComparison.OrdinalIgnoreCase))];
    }

    private static int IdIn(string who) =>
        who.Length > 1 && who[0] == '@' && int.TryParse(who.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;

    private ActionResult Several(string who, IEnumerable<int> officers) => Refused(
        Messages.AttachSeveral, TextKeys.AttachSeveral, ("unit", who), ("ids", string.Join(", ", officers.Select(static id => "@" + id.ToString(CultureInfo.InvariantCulture)))));

    private ActionResult Refused(MessageDefinition why, string key, params (string Name, object? Value)[] values) => new(false, why.Code, _locale.Text(key, values));
}
