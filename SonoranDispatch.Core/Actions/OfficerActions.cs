using SonoranDispatch.Audience;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Duty;
using SonoranDispatch.Locales;
using SonoranDispatch.Notifications;
using SonoranDispatch.Players;
using SonoranDispatch.Texts;
using SonoranDispatch.Time;
using SonoranDispatch.Units;

namespace SonoranDispatch.Actions;

/// <summary>
/// The actions officers take on calls from the page, with a key or by command. All checks are here: the officer is on duty, sees the call, is
/// attached to it if the action needs that, and stays within the rate limit. Answers are in the server's language.
/// </summary>
/// <param name="callActions">Carries out the action.</param>
/// <param name="permissions">Decides what an officer may do.</param>
/// <param name="duty">Decides who is on duty.</param>
/// <param name="responders">Creates the responder for an officer.</param>
/// <param name="online">Identifies the officer.</param>
/// <param name="notifier">Tells an officer in danger that their panic was seen.</param>
/// <param name="settings">The owner's settings.</param>
/// <param name="locale">The texts that players see.</param>
/// <param name="clock">The clock.</param>
public sealed class OfficerActions(
    CallActions callActions,
    OfficerPermissions permissions,
    DutyRoster duty,
    ResponderFactory responders,
    OnlinePlayers online,
    CallerNotifier notifier,
    Settings settings,
    Locale locale,
    IClock clock)
{
    /// <summary>The maximum number of actions in <see cref="WindowMilliseconds"/>.</summary>
    public const int MostActions = 5;

    /// <summary>The length of the rate limit window, in milliseconds.</summary>
    public const long WindowMilliseconds = 5_000;

    private readonly PlayerRateLimiter _limiter = new(MostActions, WindowMilliseconds, online, clock);

    /// <summary>Runs an action by name.</summary>
    /// <param name="player">The officer's server id.</param>
    /// <param name="action">One of <see cref="OfficerActionNames"/>, except the panic action.</param>
    /// <param name="number">The call's number.</param>
    /// <param name="text">The text of a note, not yet sanitized. Other actions ignore it.</param>
    public ActionResult Act(int player, string action, int number, string text) => action switch
    {
        OfficerActionNames.Respond => Respond(player, number),
        OfficerActionNames.Leave => Leave(player, number),
        OfficerActionNames.Primary => MakePrimary(player, number),
        OfficerActionNames.Note => AddNote(player, number, text),
        OfficerActionNames.Close => Close(player, number),
        OfficerActionNames.Acknowledge => Acknowledge(player, number),
        _ => Checked(player, number, null),
    };

    /// <summary>Attaches the officer to a call and detaches them from the one they were on.</summary>
    public ActionResult Respond(int player, int number) => Checked(player, number, call =>
        call.Involves(player)
            ? Refused(Messages.ActionAlreadyThere, TextKeys.ActionAlreadyThere, number)
            : Said(callActions.AttachUnit(number, responders.Of(player)), TextKeys.ActionResponded, TextKeys.ActionAlreadyThere, number));

    /// <summary>Detaches the officer from a call.</summary>
    public ActionResult Leave(int player, int number) => Checked(player, number, call =>
        call.Involves(player)
            ? Said(callActions.DetachUnit(number, responders.Of(player)), TextKeys.ActionLeft, TextKeys.ActionNotThere, number)
            : Refused(Messages.ActionNotThere, TextKeys.ActionNotThere, number));

    /// <summary>Makes the officer's unit primary. The unit must be attached to the call.</summary>
    public ActionResult MakePrimary(int player, int number) => Checked(player, number, call =>
    {
        if (!call.Involves(player)) return Refused(Messages.ActionNotThere, TextKeys.ActionNotThere, number);
        if (OfficerPermissions.UnitOn(player, call) is not { } unit) return Refused(Messages.ActionNoUnit, TextKeys.ActionNoUnit, number);
        if (call.Desired.Details.Primary == unit) return Refused(Messages.ActionIsPrimary, TextKeys.ActionIsPrimary, number);

        return Said(callActions.SetPrimary(number, unit, settings.Actions.TrackPrimary), TextKeys.ActionMadePrimary, TextKeys.ActionNotThere, number);
    });

    /// <summary>Adds a note by the officer to a call.</summary>
    public ActionResult AddNote(int player, int number, string text) => Checked(player, number, _ =>
    {
        var said = SanitizedText.Clean(text, settings.Intake.MaxTextLength);
        var result = callActions.AddNote(number, responders.LabelOf(player), said.Value);
        return Said(result, TextKeys.ActionNoted, result.Code == Messages.ActionTooManyNotes.Code ? TextKeys.ActionTooManyNotes : TextKeys.ActionNothingSaid, number);
    });

    /// <summary>Closes a call.</summary>
    public ActionResult Close(int player, int number) => Checked(player, number, call =>
        permissions.MayClose(player, call)
            ? Said(callActions.Close(number), TextKeys.ActionClosed, TextKeys.ActionNoCall, number)
            : new ActionResult(false, Messages.ActionMayNotClose.Code, locale.Text(
                settings.Actions.Close == OfficerActionSettings.Responders ? TextKeys.ActionRespondersClose : TextKeys.ActionMayNotClose,
                ("call", number), ("permission", settings.Actions.Close))));

    /// <summary>Acknowledges a panic call: adds a note in the CAD and tells the officer in danger.</summary>
    public ActionResult Acknowledge(int player, int number) => Checked(player, number, call =>
    {
        var notes = call.Desired.Notes;
        if (call.IsPanic && call.Caller.Player != player)
        {
            callActions.Acknowledge(call, responders.Of(player));
            if (call.Caller.Player is { } inDanger && !ReferenceEquals(notes, callActions.Open(number)?.Desired.Notes))
                notifier.Tell(inDanger, TextKeys.PanicSeen, ("unit", responders.LabelOf(player)));
        }

        return new ActionResult(true, "", locale.Text(TextKeys.ActionAcknowledged, ("call", number)));
    });

    /// <summary>Runs an action on a call that the officer sees, if they are on duty and within the rate limit.</summary>
    /// <param name="player">The officer's server id.</param>
    /// <param name="number">The call's number.</param>
    /// <param name="act">The action; <c>null</c> for an unknown one.</param>
    /// <param name="may">Returns whether the officer may act on the call, if that is not the same as seeing it.</param>
    internal ActionResult Checked(int player, int number, Func<Call, ActionResult>? act, Func<int, Call, bool>? may = null) => Paced(player, number, () =>
    {
        if (!duty.IsOnDuty(player)) return Refused(Messages.ActionOffDuty, TextKeys.ActionOffDuty, number);
        if (act is null) return Refused(Messages.ActionUnknown, TextKeys.ActionUnknown, number);

        return callActions.Open(number) is { } call && (may ?? permissions.Sees)(player, call) ? act(call) : Refused(Messages.ActionNoCall, TextKeys.ActionNoCall, number);
    });

    /// <summary>Runs an action if the player is within the rate limit. Only the first refusal of a burst has a text.</summary>
    internal ActionResult Paced(int player, int number, Func<ActionResult> act)
    {
        if (_limiter.TryTake(player, out var isFirstRejection)) return act();

        return isFirstRejection ? Refused(Messages.ActionTooFast, TextKeys.ActionTooFast, number) : new ActionResult(false, Messages.ActionTooFast.Code, "");
    }

    private ActionResult Said(ActionResult done, string key, string refusalKey, int number) =>
        done with { Text = locale.Text(done.Ok ? key : refusalKey, ("call", number)) };

    private ActionResult Refused(MessageDefinition why, string key, int number) => new(false, why.Code, locale.Text(key, ("call", number)));
}
