namespace CitizenFX.Core;

/// <summary>Marks a method as a command.</summary>
[AttributeUsage(AttributeTargets.Method)]
public class CommandAttribute : Attribute
{
    /// <summary>The command's name, without slash.</summary>
    public string Command;

    /// <summary>True if only players with the ACE command.name may use it.</summary>
    public bool Restricted;

    /// <summary>Creates a handler for this command.</summary>
    public CommandAttribute(string command) => Command = command;
}
