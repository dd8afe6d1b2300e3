using SonoranDispatch.Configuration;

namespace SonoranDispatch.Commands;

/// <summary>All actions of commands, the most special first.</summary>
internal sealed class CommandActions(params ICommandAction[] actions)
{
    /// <summary>The action that a command runs.</summary>
    public ICommandAction Of(CommandSettings command) => Array.Find(actions, action => action.Handles(command))!;
}
