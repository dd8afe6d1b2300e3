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
/// <param name="desk">Does it.</param>
/// <param name="rights">Knows who may.</param>
/// <param name="duty">Knows who is on duty.</param>
/// <param name="crew">Knows how officers stand on calls.</param>
/// <param name="news">The way to an officer in danger.</param>
/// <param name="settings">The owner's choices.</param>
/// <param name="locale">The texts.</param>
/// <param name="clock">Time.</param>
public sealed class OfficerDesk(
    DispatchDesk desk,
    OfficerRights rights,
    DutyRoster duty,
    Crew crew,
    CallerNews news,
    Settings settings,
    Locale locale,
    IClock clock)
{
    /// <summary>The most actions in <see cref="WindowMilliseconds"/>.</summary>
    public const int MostActions = 5;

    /// <summary>The time in which they are counted.</summary>
    public const long WindowMilliseconds = 5_000;

    private readonly ActionPace _pace = new(MostActions, WindowMilliseconds, clock);

    /// <summary>Does an action by its name.</summary>
    /// <param name="player">The officer.</param>
    /// <param name="action">One of <see cref="ActionNames"/>, but not the panic.</param>
    /// <param name="number">The call.</param>
    /// <param name="text">For a note: what he says, as it came.</param>
    public ActionAnswer Act(int player, string action, int number, string text) => action switch
    {
        ActionNames.Respond => Respond(player, number),
        ActionNames.Leave => Leave(player, number),
        ActionNames.Primary => MakePrimary(player, number),
        ActionNames.Note => AddNote(player, number, text),
        ActionNames.Close => Close(player, number),
        ActionNames.Acknowledge => Acknowledge(player, number),
        _ => Checked(player, number, null),
    };

    /// <summary>He goes to a call, and leaves the one he was on.</summary>
    public ActionAnswer Respond(int player, int number) => Checked(player, number, call =>
        call.Involves(player)
            ? Refused(Messages.ActionAlreadyThere, TextKeys.ActionAlreadyThere, number)
            : Said(desk.AttachUnit(number, crew.Of(player)), TextKeys.ActionResponded, TextKeys.ActionAlreadyThere, number));

    /// <summary>He goes there no more.</summary>
    public ActionAnswer Leave(int player, int number) => Checked(player, number, call =>
        call.Involves(player)
            ? Said(desk.DetachUnit(number, crew.Of(player)), TextKeys.ActionLeft, TextKeys.ActionNotThere, number)
            : Refused(Messages.ActionNotThere, TextKeys.ActionNotThere, number));

    /// <summary>His unit, which is on the call, becomes its primary unit.</summary>
    public ActionAnswer MakePrimary(int player, int number) => Checked(player, number, call =>
    {
        if (!call.Involves(player)) return Refused(Messages.ActionNotThere, TextKeys.ActionNotThere, number);
        if (OfficerRights.UnitOn(player, call) is not { } unit) return Refused(Messages.ActionNoUnit, TextKeys.ActionNoUnit, number);
        if (call.Desired.Details.Primary == unit) return Refused(Messages.ActionIsPrimary, TextKeys.ActionIsPrimary, number);

        return Said(desk.SetPrimary(number, unit, settings.Actions.TrackPrimary), TextKeys.ActionMadePrimary, TextKeys.ActionNotThere, number);
    });

    /// <summary>He says something about a call.</summary>
    public ActionAnswer AddNote(int player, int number, string text) => Checked(player, number, _ =>
    {
        var said = SpokenText.Clean(text, settings.Intake.MaxTextLength);
        return Said(desk.AddNote(number, crew.LabelOf(player), said.Value), TextKeys.ActionNoted, TextKeys.ActionNothingSaid, number);
    });

    /// <summary>He closes a call.</summary>
    public ActionAnswer Close(int player, int number) => Checked(player, number, call =>
        rights.MayClose(player, call)
            ? Said(desk.Close(number), TextKeys.ActionClosed, TextKeys.ActionNoCall, number)
            : Refused(Messages.ActionMayNotClose, TextKeys.ActionMayNotClose, number));

    /// <summary>He has seen a panic: the CAD gets a note, and the one in danger knows.</summary>
    public ActionAnswer Acknowledge(int player, int number) => Checked(player, number, call =>
    {
        var notes = call.Desired.Notes;
        if (call.IsPanic && call.Caller.Player != player)
        {
            desk.Acknowledge(call, crew.Of(player));
            if (call.Caller.Player is { } inDanger && !ReferenceEquals(notes, desk.Open(number)?.Desired.Notes))
                news.Tell(inDanger, TextKeys.PanicSeen, ("unit", crew.LabelOf(player)));
        }

        return new ActionAnswer(true, "", locale.Text(TextKeys.ActionAcknowledged, ("call", number)));
    });

    private ActionAnswer Checked(int player, int number, Func<Call, ActionAnswer>? act)
    {
        if (!_pace.Takes(player, out var isFirstTooMany))
            return isFirstTooMany ? Refused(Messages.ActionTooFast, TextKeys.ActionTooFast, number) : new ActionAnswer(false, Messages.ActionTooFast.Code, "");

        if (!duty.IsOnDuty(player)) return Refused(Messages.ActionOffDuty, TextKeys.ActionOffDuty, number);
        if (act is null) return Refused(Messages.ActionUnknown, TextKeys.ActionUnknown, number);

        return desk.Open(number) is { } call && rights.Sees(player, call) ? act(call) : Refused(Messages.ActionNoCall, TextKeys.ActionNoCall, number);
    }

    private ActionAnswer Said(ActionAnswer done, string key, string refusalKey, int number) =>
        done with { Text = locale.Text(done.Ok ? key : refusalKey, ("call", number)) };

    private ActionAnswer Refused(MessageKind why, string key, int number) => new(false, why.Code, locale.Text(key, ("call", number)));
}
