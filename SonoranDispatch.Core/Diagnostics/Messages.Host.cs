namespace SonoranDispatch.Diagnostics;

public static partial class Messages
{
    /// <summary>The resource has started.</summary>
    public static MessageDefinition Started { get; } = new("SD-HOST-001", Severity.Information, "SonoranDispatch {0} is up: {1}.", "");

    /// <summary>An entry point threw an exception, which was caught before it reached the game server.</summary>
    public static MessageDefinition EntryPointFailed { get; } = new("SD-HOST-002", Severity.Error,
        "An error occurred inside the resource. The game server and other calls are not affected: {0}", "Report this line.");

    /// <summary>A player command was entered in the console.</summary>
    public static MessageDefinition PlayersOnly { get; } = new("SD-HOST-003", Severity.Information,
        "The command {0} is for players only: the console has no name and no position.", "");

    /// <summary>{0} the other resource, {1} this one.</summary>
    public static MessageDefinition TwinRuns { get; } = new("SD-HOST-004", Severity.Error,
        "The resource {0} is also SonoranDispatch and is already running. {1} does nothing, because two copies would create every call twice.",
        "Remove one of the two and its line in server.cfg, then restart the other.");

    /// <summary>{0} the call, {1} its number in the CAD, {2} seconds.</summary>
    public static MessageDefinition TestCallTaken { get; } = new("SD-HOST-005", Severity.Information,
        "Test call {0} is CAD call {1} after {2} s and is being closed.", "");

    /// <summary>{0} the call, {1} the reason.</summary>
    public static MessageDefinition TestCallRefused { get; } = new("SD-HOST-006", Severity.Warning,
        "The CAD refused test call {0}: {1}", "Fix the cause, then try again. \"sdispatch drop {0}\" removes this one.");

    /// <summary>{0} the folder's name, {1} the same in lower case.</summary>
    public static MessageDefinition FolderNameHasCapitals { get; } = new("SD-HOST-007", Severity.Error,
        "The resource's folder is named {0}. With capital letters in the folder name, the officers' page cannot reach the resource: none of its keys, buttons and settings work.",
        "Rename the folder to {1}, also in server.cfg, and restart the server.");

    /// <summary>The server does not know where players are.</summary>
    public static MessageDefinition OneSyncOff { get; } = new("SD-HOST-008", Severity.Warning,
        "OneSync is off, so the server does not know where players are: calls have no location, and explosions and gunfire make no calls.",
        "Add set onesync on to server.cfg, or turn it on in txAdmin's settings, and restart the server.");

    /// <summary>The C# runtime on Linux runs without explicit null checks.</summary>
    public static MessageDefinition NullChecksMissing { get; } = new("SD-HOST-009", Severity.Warning,
        "The environment variable MONO_DEBUG is not explicit-null-checks. Without it, some builds of the game server for Linux end as a whole when a C# resource, any of them, meets a null reference.",
        "Start the server with MONO_DEBUG=explicit-null-checks.");

    /// <summary>The HTTP client of the runtime is set on Linux.</summary>
    public static MessageDefinition SystemTransportOnLinux { get; } = new("SD-HOST-010", Severity.Warning,
        "cad.transport is system. On Linux, that HTTP client cannot resolve names in some builds of the game server.",
        "If the CAD is not reached, set cad.transport in config.json to \"game\".");

    /// <summary>{0} the folder's name.</summary>
    public static MessageDefinition FolderNameUnusual { get; } = new("SD-HOST-011", Severity.Warning,
        "The resource's folder is named {0}. Compat resources, and scripts that call the exports of sonorandispatch, do not find it.",
        "If there are any, rename the folder to sonorandispatch, also in server.cfg, and restart the server.");

    /// <summary>{0} the reason.</summary>
    public static MessageDefinition StoreNotWritable { get; } = new("SD-HOST-012", Severity.Error,
        "The game server's database does not keep what is written to it: {0}. Calls work, but a restart loses what the CAD does not have yet, who responds to which call, and the counts of sdispatch report.",
        "Free up space on the disk that holds the game server's db folder, make sure the server may write to that folder, then restart the server.");

    /// <summary>{0} the compat resources with their versions, {1} this resource's version.</summary>
    public static MessageDefinition CompatVersionDiffers { get; } = new("SD-HOST-013", Severity.Warning,
        "Compat resources of another version than this resource, which is {1}: {0}. What one passes on may not be understood.",
        "Replace them by those of sonorandispatch-compat-{1}.zip and restart the server.");
}
