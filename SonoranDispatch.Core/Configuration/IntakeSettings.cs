using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

[Section("How incoming reports become calls.")]
public sealed record IntakeSettings
{
    [NumberOption("How much of a player's text is kept. The rest is cut off, and the player is told.", 1, 2000, Unit = "characters")]
    public int MaxTextLength { get; init; } = 500;

    [NumberOption("A call by the same caller within this distance of their open call is merged into it.", 0, 1000, Unit = "metres")]
    public int MergeRadiusMetres { get; init; } = 50;

    [NumberOption("A call by the same caller within this time of their open call is merged into it. 0: never.", 0, 600, Unit = "seconds")]
    public int MergeSeconds { get; init; } = 45;

    [NumberOption("If a script reports one incident to several dispatch systems within this time, one call is created. 0: one call for each report.", 0, 30, Unit = "seconds", FormerPath = "intake.twinSeconds")]
    public int CopySeconds { get; init; } = 2;
}
