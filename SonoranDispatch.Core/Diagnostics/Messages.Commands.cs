namespace SonoranDispatch.Diagnostics;

public static partial class Messages
{
    /// <summary>{0} the command's name, {1} the other resource, {2} the command's id.</summary>
    public static MessageDefinition CommandTaken { get; } = new("SD-COMMAND-001", Severity.Warning,
        "The command /{0} was registered by the resource {1}, which no longer receives it: SonoranDispatch handles it now.",
        "Change its name (commands.{2}.name) or disable it (commands.{2}.enabled) in config.json, then restart both resources.");

    /// <summary>{0} the commands, {1} the official resource, {2} the ids of the commands.</summary>
    public static MessageDefinition OfficialCommands { get; } = new("SD-COMMAND-002", Severity.Warning,
        "The resource {1} also has {0}. Of two commands of one name only the one that was registered last works, and which one that is depends on the order of the starts.",
        "Keep one of the two, then restart both resources. To rename or turn off the one here: commands.<id>.name or commands.<id>.enabled in config.json, for {2}. "
        + "The one of {1}: callTypes and enablePanic in its configuration/callcommands_config.lua, or commands in its configuration/calltemplates_config.lua.");
}
