using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

/// <summary>What officers may do with calls, and the effects of their actions.</summary>
public sealed record OfficerActionSettings
{
    /// <summary>The units that respond to the call.</summary>
    public const string Responders = "responders";

    /// <summary>Everyone on duty who sees the call.</summary>
    public const string Anyone = "anyone";

    /// <summary>Whether the first unit that responds becomes the call's primary unit.</summary>
    [BoolOption("Whether the first unit that responds becomes the call's primary unit.")]
    public bool FirstIsPrimary { get; init; } = true;

    /// <summary>Whether the next unit on a call becomes primary when the primary unit leaves.</summary>
    [BoolOption("Whether the next unit on a call becomes primary when the primary unit leaves.")]
    public bool NextIsPrimary { get; init; }

    /// <summary>Whether the call's location in the CAD follows its primary unit.</summary>
    [BoolOption("Whether the call's location in the CAD follows its primary unit.")]
    public bool TrackPrimary { get; init; }

    /// <summary>Whether the caller is told that a unit is on its way.</summary>
    [BoolOption("Whether the caller is told once that a unit is on its way.")]
    public bool TellCaller { get; init; } = true;

    /// <summary>Who may close a call: <see cref="Responders"/>, <see cref="Anyone"/>, or players with this ACE.</summary>
    [TextOption(
        "Who may close a call: `responders` (the officers who respond to it), `anyone` (everyone on duty who sees it), or players with an ACE, such as `sonorandispatch.close`.",
        100,
        Form = "responders, anyone, or an ACE",
        Pattern = "^[A-Za-z0-9_.-]+$")]
    public string Close { get; init; } = Responders;
}
