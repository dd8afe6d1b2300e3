namespace SonoranDispatch.Diagnostics;

public static partial class Messages
{
    /// <summary>{0} the command's name, {1} the other resource, {2} the command's id.</summary>
    public static MessageDefinition CommandTaken { get; } = new("SD-COMMAND-001", Severity.Warning,
        "The command /{0} belonged to the resource {1}, which does not hear of it any more: it is SonoranDispatch's now.",
        "Give it another name in config.json (commands.{2}.name) or switch it off there (commands.{2}.enabled), and restart both resources.");
}
