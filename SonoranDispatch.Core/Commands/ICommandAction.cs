using SonoranDispatch.Configuration;

namespace SonoranDispatch.Commands;

/// <summary>What one sort of command does, and what the chat shows about the text after it. <see cref="CommandHandler"/> has checked that the player may use it.</summary>
internal interface ICommandAction
{
    /// <summary>Whether this action is the one for a command. The first that says so runs.</summary>
    bool Handles(CommandSettings command);

    /// <summary>What may be typed after the command.</summary>
    IReadOnlyList<CommandParameter> ParametersOf(CommandSettings command);

    /// <summary>Runs the command.</summary>
    void Run(CommandUse use);
}
