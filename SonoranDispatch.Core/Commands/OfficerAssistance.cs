using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Intake;
using SonoranDispatch.Locales;
using SonoranDispatch.Notifications;
using SonoranDispatch.Players;
using SonoranDispatch.Time;

namespace SonoranDispatch.Commands;

/// <summary>
/// The panic button and the like: a call of the officer's own that goes where he goes until he uses the command again. Whoever hammers the
/// button does not call help off: within the command's waiting time a second use does nothing, and one with words adds them.
/// </summary>
public sealed class OfficerAssistance(CallRepository repository, CallIntake intake, Cooldowns cooldowns, CallerNotifier notifier, Locale locale, IClock clock, IRandom random)
{
    /// <summary>The officer's open call by this command; he is known by his licence after a restart.</summary>
    /// <returns><c>null</c> where he has none.</returns>
    public Call? OpenOf(TypedCommand typed) => repository.Calls.LastOrDefault(call =>
        call.FollowsCaller
        && call.State is CallState.Accepted or CallState.Open
        && string.Equals(call.Kind, typed.Command.Kind, StringComparison.Ordinal)
        && IsHis(call.Caller, typed.Caller));

    /// <summary>He asks for help.</summary>
    public IntakeResult Take(TypedCommand typed)
    {
        var place = typed.Position is { } position ? ApproximatePlace.Of(position.Place, typed.Command.ApproximateRadius, random) : null;
        var result = intake.Take(typed.Request(place) with { FollowsCaller = true, NeverMerges = true });
        if (result.Accepted is { } accepted) notifier.Tell(typed.Player, TextKeys.Followed, ("command", typed.Command.Name), ("call", accepted.Call));
        return result;
    }

    /// <summary>He uses the command while his call is open: words are added to it, none call it off.</summary>
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
