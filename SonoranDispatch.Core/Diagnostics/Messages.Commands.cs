namespace SonoranDispatch.Diagnostics;

public static partial class Messages
{
    /// <summary>{0} the command's name, {1} the other resource, {2} the command's id.</summary>
    public static MessageDefinition CommandTaken { get; } = new("SD-COMMAND-001", Severity.Warning,
        "The command /{0} was registered by the resource {1}, which no longer receives it: SonoranDispatch handles it now.",
        "Change its name (commands.{2}.name) or disable it (commands.{2}.enabled) in config.json, then restart both resources.");
}
