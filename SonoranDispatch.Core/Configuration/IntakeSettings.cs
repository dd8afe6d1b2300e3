using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

[Section("How incoming reports become calls.")]
public sealed record IntakeSettings
{
    [NumberOption("How much of a player's text is kept. The rest is cut off, and the player is told.", 1, 2000, Unit = "characters")]
    public int MaxTextLength { get; init; } = 500;

    [NumberOption("The same alert within this distance of an open call joins it, if it comes soon enough. Kinds of game events have their own distance.", 0, 1000, Unit = "metres")]
    public int MergeRadiusMetres { get; init; } = 50;

    [NumberOption("The same alert within this time of the first one joins its call. 0: never.", 0, 600, Unit = "seconds")]
    public int MergeSeconds { get; init; } = 45;

    [NumberOption("What a caller says with the same command within this time of the last word about their open call is added to that call. 0: never.", 0, 3600, Unit = "seconds")]
    public int FollowUpSeconds { get; init; } = 600;

    [NumberOption("How near to their open call a caller has to be for their words to be added to it.", 0, 20000, Unit = "metres")]
    public int FollowUpMetres { get; init; } = 150;

    [NumberOption("The most urgent priority that an alert sent by a player's client may have. A more urgent one counts as this.", 1, 3)]
    public int ClientAlertPriority { get; init; } = 2;

    [NumberOption("If a script reports one incident to several dispatch systems within this time, one call is created. 0: one call for each report.", 0, 30, Unit = "seconds", FormerPath = "intake.twinSeconds")]
    public int CopySeconds { get; init; } = 2;
}
