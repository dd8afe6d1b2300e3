using SonoranDispatch.Configuration;
using SonoranDispatch.Intake;
using SonoranDispatch.Response;
using SonoranDispatch.Time;

namespace SonoranDispatch.Commands;

/// <summary>/911 and every command that raises a call with the player's words: whatever no other action handles.</summary>
internal sealed class ReportCommand(ChatCommandReader reader, CallIntake intake, CallerCancellations cancellations, IRandom random) : ICommandAction
{
    /// <inheritdoc />
    public bool Handles(CommandSettings command) => true;

    /// <inheritdoc />
    public IReadOnlyList<CommandParameter> ParametersOf(CommandSettings command) => [CommandParameter.Text];

    /// <inheritdoc />
    public void Run(CommandUse use)
    {
        var typed = reader.Read(use);
        if (typed.Text.Length == 0) reader.TellUsage(typed);
        else if (string.Equals(typed.Text, CallerCancellations.Word, StringComparison.OrdinalIgnoreCase) && !typed.Command.Attach) cancellations.Take(typed.Caller, typed.Command);
        else reader.TellIfCut(typed, intake.Take(typed.Request(typed.ReportedPlace(random))));
    }
}
