using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

/// <summary>What officers may do with calls, and what follows from it.</summary>
public sealed record OfficerActionSettings
{
    /// <summary>Those who go to the call.</summary>
    public const string Responders = "responders";

    /// <summary>Everybody on duty who sees it.</summary>
    public const string Anyone = "anyone";

    /// <summary>Whether the first unit on a call becomes its primary unit.</summary>
    [BoolOption("Whether the first unit that responds becomes the call's primary unit.")]
    public bool FirstIsPrimary { get; init; } = true;

    /// <summary>Whether the next unit becomes primary when the primary one leaves.</summary>
    [BoolOption("Whether the next unit on a call becomes primary when the primary unit leaves it.")]
    public bool NextIsPrimary { get; init; }

    /// <summary>Whether the call's place follows its primary unit in the CAD.</summary>
    [BoolOption("Whether the call's place in the CAD follows its primary unit.")]
    public bool TrackPrimary { get; init; }

    /// <summary>Whether the caller is told that a unit is on its way.</summary>
    [BoolOption("Whether the caller is told, once, that a unit is on its way.")]
    public bool TellCaller { get; init; } = true;

    /// <summary>Who may close a call: <see cref="Responders"/>, <see cref="Anyone"/> on duty, or players with this ACE.</summary>
    [TextOption(
        "Who may close a call: `responders`, those who go to it; `anyone` on duty who sees it; or an ACE, such as `sonorandispatch.close`, that a player needs.",
        100,
        Form = "responders, anyone, or an ACE",
        Pattern = "^[A-Za-z0-9_.-]+$")]
    public string Close { get; init; } = Responders;
}
