namespace SonoranDispatch.Configuration.Options;

/// <summary>The officers' own command.</summary>
internal static class DispatchOptions
{
    /// <summary>Its name.</summary>
    public static Option<string> Command { get; } = new(
        "dispatch.command",
        new Text(32, "lower-case letters, digits, _ and -, or empty", "^[a-z0-9_-]*$"),
        "dispatch",
        "The command with which officers list calls, respond and so on, without the slash; empty: there is none.");
}
