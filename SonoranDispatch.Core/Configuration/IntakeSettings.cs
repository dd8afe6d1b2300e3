using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

/// <summary>What a player's text may be, and when a call joins an open one.</summary>
public sealed record IntakeSettings
{
    /// <summary>Characters kept of a text.</summary>
    [NumberOption("How much of a player's text is kept; the rest is cut off and they are told.", 1, 2000, Unit = "characters")]
    public int MaxTextLength { get; init; } = 500;

    /// <summary>How near a repeat must be; 0 for the same spot only.</summary>
    [NumberOption("A call of the same caller within this distance of their open one is added to it.", 0, 1000, Unit = "metres")]
    public int MergeRadiusMetres { get; init; } = 50;

    /// <summary>How soon after the open call a repeat must come; 0 for never merging.</summary>
    [NumberOption("A call of the same caller within this time of their open one is added to it; 0: never.", 0, 600, Unit = "seconds")]
    public int MergeSeconds { get; init; } = 45;

    /// <summary>How soon after a call the same thing, told by another way, is that call; 0 for never.</summary>
    [NumberOption("A script that tells several dispatch systems of one thing within this time makes one call; 0: one for each.", 0, 30, Unit = "seconds", FormerPath = "intake.twinSeconds")]
    public int CopySeconds { get; init; } = 2;
}
