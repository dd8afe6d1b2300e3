using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

[Section("What officers may do with calls.")]
public sealed record OfficerActionSettings
{
    /// <summary>Value of <see cref="Close"/>: the officers who respond to the call.</summary>
    public const string Responders = "responders";

    /// <summary>Value of <see cref="Close"/>: everyone on duty who sees the call.</summary>
    public const string Anyone = "anyone";

    [BoolOption("Whether the first unit that responds becomes the call's primary unit.")]
    public bool FirstIsPrimary { get; init; } = true;

    [BoolOption("Whether the next unit on a call becomes primary when the primary unit leaves.")]
    public bool NextIsPrimary { get; init; }

    [BoolOption("Whether a call's location follows its primary unit while that unit's player is on this server. While the official resource runs, it does that itself.")]
    public bool TrackPrimary { get; init; }

    [BoolOption("Whether the caller is told once that a unit is on its way.")]
    public bool TellCaller { get; init; } = true;

    [TextOption(
        "Who may close a call: `responders` (the officers who respond to it), `anyone` (everyone on duty who sees it), or players with an ACE, such as `sonorandispatch.close`.",
        100,
        Form = "responders, anyone, or an ACE",
        Pattern = "^[A-Za-z0-9_.-]+$")]
    public string Close { get; init; } = Responders;
}

[Section("The command with which officers work on calls.")]
public sealed record DispatchCommandSettings
{
    [TextOption(
        "The command with which officers list calls, respond and so on, without the slash. Empty: no such command.",
        32,
        Form = "lower-case letters, digits, _ and -, or empty",
        Pattern = "^[a-z0-9_-]*$")]
    public string Command { get; init; } = "dispatch";
}
