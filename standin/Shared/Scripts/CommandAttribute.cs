namespace CitizenFX.Core;

/// <summary>Makes a method a command.</summary>
[AttributeUsage(AttributeTargets.Method)]
public class CommandAttribute : Attribute
{
    /// <summary>The command's name, without slash.</summary>
    public string Command;

    /// <summary>True where only players with the ACE command.name may use it.</summary>
    public bool Restricted;

    /// <summary>Handles this command.</summary>
    public CommandAttribute(string command) => Command = command;
}
