using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Intake;
using SonoranDispatch.Locales;
using SonoranDispatch.Notifications;
using SonoranDispatch.Players;
using SonoranDispatch.Time;

namespace SonoranDispatch.Commands;

/// <summary>
/// Handles the panic button and similar commands: a call by an officer that follows them until they use the command again. Pressing the button
/// repeatedly does not cancel the call: during the command's cooldown a second use does nothing, and a use with text adds a note.
/// </summary>
public sealed class OfficerAssistance(CallRepository repository, CallIntake intake, Cooldowns cooldowns, CallerNotifier notifier, Locale locale, IClock clock, IRandom random)
{
    /// <summary>Returns the officer's open call from this command. After a restart the officer is recognised by their licence.</summary>
    /// <returns>Null if there is none.</returns>
    public Call? OpenOf(TypedCommand typed) => repository.Calls.LastOrDefault(call =>
        call.FollowsCaller
        && call.State is CallState.Accepted or CallState.Open
        && string.Equals(call.Kind, typed.Command.Kind, StringComparison.Ordinal)
        && IsHis(call.Caller, typed.Caller));

    /// <summary>Opens a call for help by the officer.</summary>
    public IntakeResult Take(TypedCommand typed)
    {
        var place = typed.Position is { } position ? ApproximatePlace.Of(position.Place, typed.Command.ApproximateRadius, random) : null;
        var result = intake.Take(typed.Request(place) with { FollowsCaller = true, NeverMerges = true });
        if (result.Accepted is { } accepted) notifier.Tell(typed.Player, TextKeys.Followed, ("command", typed.Command.Name), ("call", accepted.Call));
        return result;
    }

    /// <summary>
    /// Handles a use of the command while the officer's call is open. A text is added as a note; without a text, the call is closed.
    /// </summary>
    public void Again(TypedCommand typed, Call open)
    {
        var command = typed.Command;
        if (cooldowns.SecondsLeft(typed.Player, command.Kind) is > 0 and var seconds)
        {
            notifier.Tell(typed.Player, TextKeys.StillOpen, ("command", command.Name), ("call", open.Number), ("seconds", seconds));
            return;
        }

        cooldowns.Start(typed.Player, command.Kind, command.CooldownSeconds);
        if (typed.Text.Length == 0)
        {
            Note(open, typed, locale.Text(TextKeys.CalledOffNote), closes: true);
            notifier.Tell(typed.Player, TextKeys.CalledOff, ("call", open.Number));
        }
        else
        {
            Note(open, typed, typed.Text, closes: false);
            notifier.Merged(open, typed.Caller);
        }
    }

    private void Note(Call open, TypedCommand typed, string content, bool closes) => repository.Change(open.Number, call => call with
    {
        Desired = call.Desired with
        {
            Notes = [.. call.Desired.Notes, new CallNote(typed.Officer.Label, content, clock.UtcNow)],
            Closed = closes || call.Desired.Closed,
        },
    });

    private static bool IsHis(Caller caller, Caller who) =>
        (caller.Player is { } player && player == who.Player) || (caller.Licence is not null && caller.Licence == who.Licence);
}
