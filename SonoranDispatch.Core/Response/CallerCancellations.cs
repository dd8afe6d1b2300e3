using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Intake;
using SonoranDispatch.Locales;
using SonoranDispatch.Notifications;
using SonoranDispatch.Time;

namespace SonoranDispatch.Response;

/// <summary>
/// Lets callers take their call back. That is said on the call and to its responders, once. It closes nothing: the caller may have been forced to say it.
/// </summary>
internal sealed class CallerCancellations(CallRepository repository, CallerNotifier notifier, Settings settings, Locale locale, IClock clock)
{
    /// <summary>The word that takes a call back, typed alone after the command that made it. Upper or lower case.</summary>
    public const string Word = "cancel";

    /// <summary>Takes the newest open call back that a person made with a command.</summary>
    /// <param name="who">The person who typed it.</param>
    /// <param name="command">The command.</param>
    public void Take(Caller who, CommandSettings command)
    {
        if (who.Player is not { } player) return;

        var theirs = repository.Calls.LastOrDefault(call => call.State != CallState.Closed && AnswerCommand.IsCaller(call.Caller, who) && AnswerCommand.IdOf(call, settings) == command.Id);
        if (theirs is null) notifier.Tell(player, TextKeys.CancelNoCall, ("command", command.Name));
        else if (!Note(theirs, who)) notifier.Tell(player, TextKeys.CancelAgain, ("call", theirs.Number));
        else Tell(theirs, player);
    }

    private bool Note(Call call, Caller who)
    {
        var text = locale.Text(TextKeys.NoteCancelled);
        var isSaid = call.Desired.Notes.Any(note => string.Equals(note.Content, text, StringComparison.Ordinal));
        if (isSaid || !UndeliveredNotes.HasRoomFor(call, NoteSource.Person)) return false;

        repository.Change(call.Number, present => present with { Desired = present.Desired.WithNote(who.Name, text, clock.UtcNow) });
        return true;
    }

    private void Tell(Call call, int player)
    {
        notifier.Tell(player, TextKeys.Cancelled, ("call", call.Number));
        foreach (var responder in call.Responders)
            if (responder.Player is { } officer && officer != player) notifier.Tell(officer, TextKeys.CallerCancelled, ("call", call.Number));
    }
}
