using SonoranDispatch.Contracts;

namespace SonoranDispatch.Compatibility.Surfaces;

/// <summary>piotreq_gpt.</summary>
internal static class Piotreq
{
    /// <summary>The table.</summary>
    public static AlertSurface Table { get; } = new(
        CompatSurfaceIds.Piotreq,
        [SurfaceEntry.Export("piotreq_gpt:SendAlert", "player", SurfaceEntry.Table)],
        [
            AlertField.Title("title"),
            AlertField.Code("code"),
            AlertField.Details("info"),
            AlertField.Priority("type").Meaning("priority: `risk` is 1, `normal` 2", "2"),
            AlertField.Place("coords"),
            AlertField.Departments("jobs", "job"),
            AlertField.Player("player"),
        ])
    {
        Ignored = ["icon", "blip", "canAnswer", "maxOfficers", "time", "notifyTime"],
    };
}
