using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

/// <summary>The command with which officers work on calls.</summary>
public sealed record DispatchCommandSettings
{
    [TextOption(
        "The command with which officers list calls, respond and so on, without the slash. Empty: no such command.",
        32,
        Form = "lower-case letters, digits, _ and -, or empty",
        Pattern = "^[a-z0-9_-]*$")]
    public string Command { get; init; } = "dispatch";
}
