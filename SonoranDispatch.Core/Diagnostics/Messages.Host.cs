namespace SonoranDispatch.Diagnostics;

public static partial class Messages
{
    /// <summary>The resource is up.</summary>
    public static MessageDefinition Started { get; } = new("SD-HOST-001", Severity.Information, "SonoranDispatch {0} is up: {1}.", "");

    /// <summary>A bug of ours was kept from the game server.</summary>
    public static MessageDefinition EntryPointFailed { get; } = new("SD-HOST-002", Severity.Error,
        "Something failed inside the resource; the game server and the other calls go on: {0}", "Report it with this line.");

    /// <summary>A player's command in the console.</summary>
    public static MessageDefinition PlayersOnly { get; } = new("SD-HOST-003", Severity.Information,
        "The command {0} is for players: the console has no name and no place.", "");

    /// <summary>{0} the other resource, {1} this one.</summary>
    public static MessageDefinition TwinRuns { get; } = new("SD-HOST-004", Severity.Error,
        "The resource {0} is SonoranDispatch too and runs already. {1} does nothing, because two would make every call twice.",
        "Remove one of the two, and its line in server.cfg; then restart the one that stays.");

    /// <summary>{0} the call, {1} its number in the CAD, {2} seconds.</summary>
    public static MessageDefinition TestCallTaken { get; } = new("SD-HOST-005", Severity.Information,
        "Test call {0} is CAD call {1} after {2} s, and is closed again now.", "");

    /// <summary>{0} the call, {1} the reason.</summary>
    public static MessageDefinition TestCallRefused { get; } = new("SD-HOST-006", Severity.Warning,
        "The CAD refused test call {0}: {1}", "Mend the cause, then try again; \"sdispatch drop {0}\" forgets this one.");

    /// <summary>{0} the folder's name, {1} the same in lower case.</summary>
    public static MessageDefinition FolderNameHasCapitals { get; } = new("SD-HOST-007", Severity.Error,
        "The resource's folder is named {0}. A folder name with capital letters keeps the page that officers see from answering: no key, button or setting of it works.",
        "Rename the folder to {1}, in server.cfg too, and restart the server.");
}
