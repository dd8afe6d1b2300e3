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
internal sealed class OfficerAssistance(
    ChatCommandReader reader, CallRepository repository, CallIntake intake, Cooldowns cooldowns, CallerNotifier notifier, Locale locale, IClock clock, IRandom random) : ICommandAction
{
    /// <inheritdoc />
    public bool Handles(CommandSettings command) => command.Follows;

    /// <inheritdoc />
    public IReadOnlyList<CommandParameter> ParametersOf(CommandSettings command) => [CommandParameter.OptionalText];

    /// <inheritdoc />
    public void Run(CommandUse use)
    {
        var typed = reader.Read(use);
        if (OpenOf(typed) is { } open) Again(typed, open);
        else reader.TellIfCut(typed, Open(typed));
    }

    // After a restart the officer is recognised by their licence.
    private Call? OpenOf(ChatCommandInput typed) => repository.Calls.LastOrDefault(call =>
        call.FollowsCaller
        && call.State is CallState.Accepted or CallState.Open
        && string.Equals(call.Kind, typed.Command.Kind, StringComparison.Ordinal)
        && IsCaller(call.Caller, typed.Caller));

    private IntakeResult Open(ChatCommandInput typed)
    {
        var result = intake.Take(typed.Request(typed.ReportedPlace(random)) with { FollowsCaller = true, NeverMerges = true });
        if (result.Accepted is { } accepted) notifier.Tell(typed.Player, TextKeys.Followed, ("command", typed.Command.Name), ("call", accepted.Call));
        return result;
    }

    // While the call is open, a text is added as a note; without a text, the call is closed.
    private void Again(ChatCommandInput typed, Call open)
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

    private void Note(Call open, ChatCommandInput typed, string content, bool closes) => repository.Change(open.Number, call =>
    {
        var desired = call.Desired.WithNote(typed.Officer.Label, content, clock.UtcNow);
        return call with { Desired = closes ? desired.AsClosed() : desired };
    });

    private static bool IsCaller(Caller caller, Caller who) =>
        (caller.Player is { } player && player == who.Player) || (caller.Licence is not null && caller.Licence == who.Licence);
}
