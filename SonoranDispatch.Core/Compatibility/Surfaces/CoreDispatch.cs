using SonoranDispatch.Contracts;

namespace SonoranDispatch.Compatibility.Surfaces;

/// <summary>core_dispatch, also in its old spelling core_dispach.</summary>
internal static class CoreDispatch
{
    private static readonly string[] AddCall = ["code", "title", "extraInfo", "coords", "job", "", "", "", "priority"];

    /// <summary>The table, which is also what the arguments of addCall are read as.</summary>
    public static AlertSurface Table { get; } = new(
        CompatSurfaceIds.Core,
        [
            SurfaceEntry.Event("core_dispatch:addCall", AddCall),
            SurfaceEntry.Event("core_dispach:addCall", AddCall),
            SurfaceEntry.Event("core_dispatch:sendAlert"),
            SurfaceEntry.Export("core_dispatch:addCall", AddCall),
            SurfaceEntry.Export("core_dispatch:sendAlert"),
        ],
        [
            AlertField.Code("code"),
            AlertField.Title("message", "title"),
            AlertField.Details("extraInfo").Meaning("text", "the title"),
            AlertField.Place("coords"),
            AlertField.Departments("job", "jobs"),
            AlertField.Urgent("priority"),
        ])
    {
        Ignored = ["cooldown", "time", "sprite", "color", "blip"],
    };
}
