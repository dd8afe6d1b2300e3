using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

/// <summary>The officers' own command.</summary>
public sealed record DispatchCommandSettings
{
    /// <summary>Its name without the slash; empty for none.</summary>
    [TextOption(
        "The command with which officers list calls, respond and so on, without the slash; empty: there is none.",
        32,
        Form = "lower-case letters, digits, _ and -, or empty",
        Pattern = "^[a-z0-9_-]*$")]
    public string Command { get; init; } = "dispatch";
}
