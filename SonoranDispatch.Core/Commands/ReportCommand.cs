using SonoranDispatch.Configuration;
using SonoranDispatch.Intake;
using SonoranDispatch.Time;

namespace SonoranDispatch.Commands;

/// <summary>/911 and every command that raises a call with the player's words: whatever no other action handles.</summary>
internal sealed class ReportCommand(ChatCommandReader reader, CallIntake intake, IRandom random) : ICommandAction
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
        else reader.TellIfCut(typed, intake.Take(typed.Request(typed.ReportedPlace(random))));
    }
}
