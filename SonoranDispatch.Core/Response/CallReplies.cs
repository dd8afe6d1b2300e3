using SonoranDispatch.Actions;
using SonoranDispatch.Audience;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Intake;
using SonoranDispatch.Locales;
using SonoranDispatch.Notifications;
using SonoranDispatch.Players;
using SonoranDispatch.Texts;
using SonoranDispatch.Time;
using SonoranDispatch.Units;

namespace SonoranDispatch.Response;

/// <summary>
/// Replies of officers to the callers of calls. The caller reads a line in the chat, and the call keeps the words as a note, in the CAD too. The officer
/// learns nothing about the caller beyond what the call says.
/// </summary>
/// <param name="actions">Checks that an officer may act on a call.</param>
/// <param name="callActions">Adds the note.</param>
/// <param name="permissions">Decides who may reply.</param>
/// <param name="responders">Names the officer.</param>
/// <param name="notifier">Tells the caller.</param>
/// <param name="counters">Counts replies and refusals.</param>
/// <param name="online">Identifies players.</param>
/// <param name="settings">The owner's settings.</param>
/// <param name="locale">The texts.</param>
/// <param name="clock">The clock.</param>
public sealed class CallReplies(
    OfficerActions actions,
    CallActions callActions,
    OfficerPermissions permissions,
    ResponderFactory responders,
    CallerNotifier notifier,
    IntakeCounters counters,
    OnlinePlayers online,
    Settings settings,
    Locale locale,
    IClock clock)
{
    /// <summary>The name under which replies are counted.</summary>
    public const string Surface = "reply";

    /// <summary>The minimum time between two replies by one officer, in milliseconds.</summary>
    public const long BetweenMilliseconds = 3_000;

    /// <summary>The maximum number of replies that one caller gets in a minute.</summary>
    public const int MostPerCaller = 10;

    private readonly PlayerRateLimiter _pace = new(1, BetweenMilliseconds, online, clock);
    private readonly PlayerRateLimiter _perCaller = new(MostPerCaller, 60_000, online, clock);

    /// <summary>Sends a reply to the caller of a call.</summary>
    /// <param name="player">The officer's server id.</param>
    /// <param name="number">The call's number.</param>
    /// <param name="text">What they typed.</param>
    public ActionResult Reply(int player, int number, string text)
    {
        var result = actions.Checked(player, number, call => Checked(player, call, SanitizedText.Clean(text, settings.Intake.MaxTextLength).Value));
        counters.Add(Surface, result.Code);
        return result;
    }

    private ActionResult Checked(int player, Call call, string text)
    {
        if (!permissions.MayReply(player, call)) return Refused(Messages.ReplyNotPermitted, TextKeys.ReplyNotPermitted, call);
        if (!OfficerPermissions.IsReported(call) || call.Caller.Player == player) return Refused(Messages.ReplyNobody, TextKeys.ReplyNobody, call);
        if (call.Caller.Player is not { } caller) return Refused(Messages.ReplyCallerLeft, TextKeys.ReplyCallerLeft, call);
        if (text.Length == 0) return Refused(Messages.ReplyNothingSaid, TextKeys.ReplyNothingSaid, call);
        if (_pace.Wait(player) > 0 || _perCaller.Wait(caller) > 0) return Refused(Messages.ActionTooFast, TextKeys.ActionTooFast, call);

        var label = responders.LabelOf(player);
        var isFirst = !call.Desired.Notes.Any(static note => note.Source == NoteSource.Reply);
        if (callActions.AddNote(call.Number, label, locale.Text(TextKeys.NoteReply, ("text", text)), NoteSource.Reply) is { Ok: false } full)
            return Refused(Messages.ActionTooManyNotes, TextKeys.ActionTooManyNotes, call) with { Code = full.Code };

        _pace.Add(player);
        _perCaller.Add(caller);
        Tell(caller, call, label, text, isFirst);
        return new ActionResult(true, "", locale.Text(TextKeys.Replied, ("call", call.Number)));
    }

    private void Tell(int caller, Call call, string label, string text, bool isFirst)
    {
        var key = settings.Response.ReplyAs == ReplyAuthor.Unit ? TextKeys.ReplyOfUnit : TextKeys.ReplyOfDispatch;
        notifier.Tell(caller, key, ("unit", label), ("call", call.Number), ("text", text));
        if (isFirst && settings.Intake.FollowUpSeconds > 0 && AnswerCommand.IdOf(call, settings) is { } id)
            notifier.Tell(caller, TextKeys.ReplyAnswer, ("command", settings.Commands[id].Name));
    }

    private ActionResult Refused(MessageDefinition why, string key, Call call) => new(false, why.Code, locale.Text(key, ("call", call.Number)));
}
