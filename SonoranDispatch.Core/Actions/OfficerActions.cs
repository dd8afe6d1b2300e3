using SonoranDispatch.Audience;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Duty;
using SonoranDispatch.Locales;
using SonoranDispatch.Notifications;
using SonoranDispatch.Texts;
using SonoranDispatch.Time;
using SonoranDispatch.Units;

namespace SonoranDispatch.Actions;

/// <summary>
/// What officers do with calls, from the page, from a key or typed. Every check is here: on duty, sees the call, is on it where that is
/// needed, not too fast. Answers are in the server's language.
/// </summary>
/// <param name="callActions">Does it.</param>
/// <param name="permissions">Knows who may.</param>
/// <param name="duty">Knows who is on duty.</param>
/// <param name="responders">Knows how officers stand on calls.</param>
/// <param name="notifier">The way to an officer in danger.</param>
/// <param name="settings">The owner's choices.</param>
/// <param name="locale">The texts.</param>
/// <param name="clock">Time.</param>
public sealed class OfficerActions(
    CallActions callActions,
    OfficerPermissions permissions,
    DutyRoster duty,
    ResponderFactory responders,
    CallerNotifier notifier,
    Settings settings,
    Locale locale,
    IClock clock)
{
    /// <summary>The most actions in <see cref="WindowMilliseconds"/>.</summary>
    public const int MostActions = 5;

    /// <summary>The time in which they are counted.</summary>
    public const long WindowMilliseconds = 5_000;

    private readonly PlayerActionRateLimiter _limiter = new(MostActions, WindowMilliseconds, clock);

    /// <summary>Does an action by its name.</summary>
    /// <param name="player">The officer.</param>
    /// <param name="action">One of <see cref="OfficerActionNames"/>, but not the panic.</param>
    /// <param name="number">The call.</param>
    /// <param name="text">For a note: what he says, as it came.</param>
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

    /// <summary>He goes to a call, and leaves the one he was on.</summary>
    public ActionResult Respond(int player, int number) => Checked(player, number, call =>
        call.Involves(player)
            ? Refused(Messages.ActionAlreadyThere, TextKeys.ActionAlreadyThere, number)
            : Said(callActions.AttachUnit(number, responders.Of(player)), TextKeys.ActionResponded, TextKeys.ActionAlreadyThere, number));

    /// <summary>He goes there no more.</summary>
    public ActionResult Leave(int player, int number) => Checked(player, number, call =>
        call.Involves(player)
            ? Said(callActions.DetachUnit(number, responders.Of(player)), TextKeys.ActionLeft, TextKeys.ActionNotThere, number)
            : Refused(Messages.ActionNotThere, TextKeys.ActionNotThere, number));

    /// <summary>His unit, which is on the call, becomes its primary unit.</summary>
    public ActionResult MakePrimary(int player, int number) => Checked(player, number, call =>
    {
        if (!call.Involves(player)) return Refused(Messages.ActionNotThere, TextKeys.ActionNotThere, number);
        if (OfficerPermissions.UnitOn(player, call) is not { } unit) return Refused(Messages.ActionNoUnit, TextKeys.ActionNoUnit, number);
        if (call.Desired.Details.Primary == unit) return Refused(Messages.ActionIsPrimary, TextKeys.ActionIsPrimary, number);

        return Said(callActions.SetPrimary(number, unit, settings.Actions.TrackPrimary), TextKeys.ActionMadePrimary, TextKeys.ActionNotThere, number);
    });

    /// <summary>He says something about a call.</summary>
    public ActionResult AddNote(int player, int number, string text) => Checked(player, number, _ =>
    {
        var said = SanitizedText.Clean(text, settings.Intake.MaxTextLength);
        return Said(callActions.AddNote(number, responders.LabelOf(player), said.Value), TextKeys.ActionNoted, TextKeys.ActionNothingSaid, number);
    });

    /// <summary>He closes a call.</summary>
    public ActionResult Close(int player, int number) => Checked(player, number, call =>
        permissions.MayClose(player, call)
            ? Said(callActions.Close(number), TextKeys.ActionClosed, TextKeys.ActionNoCall, number)
            : Refused(Messages.ActionMayNotClose, TextKeys.ActionMayNotClose, number));

    /// <summary>He has seen a panic: the CAD gets a note, and the one in danger knows.</summary>
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

    private ActionResult Checked(int player, int number, Func<Call, ActionResult>? act)
    {
        if (!_limiter.Takes(player, out var isFirstTooMany))
            return isFirstTooMany ? Refused(Messages.ActionTooFast, TextKeys.ActionTooFast, number) : new ActionResult(false, Messages.ActionTooFast.Code, "");

        if (!duty.IsOnDuty(player)) return Refused(Messages.ActionOffDuty, TextKeys.ActionOffDuty, number);
        if (act is null) return Refused(Messages.ActionUnknown, TextKeys.ActionUnknown, number);

        return callActions.Open(number) is { } call && permissions.Sees(player, call) ? act(call) : Refused(Messages.ActionNoCall, TextKeys.ActionNoCall, number);
    }

    private ActionResult Said(ActionResult done, string key, string refusalKey, int number) =>
        done with { Text = locale.Text(done.Ok ? key : refusalKey, ("call", number)) };

    private ActionResult Refused(MessageDefinition why, string key, int number) => new(false, why.Code, locale.Text(key, ("call", number)));
}
