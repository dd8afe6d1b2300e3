using SonoranDispatch.Contracts;

namespace SonoranDispatch.Compatibility.Surfaces;

/// <summary>lb-tablet.</summary>
internal static class LbTablet
{
    /// <summary>The table.</summary>
    public static AlertSurface Table { get; } = new(
        CompatSurfaceIds.LbTablet,
        [SurfaceEntry.Export("lb-tablet:AddDispatch")],
        [
            AlertField.Title("title"),
            AlertField.Code("code"),
            AlertField.Priority("priority"),
            AlertField.Text("description"),
            AlertField.Details("fields"),
            AlertField.Place("location.coords", "coords"),
            AlertField.Street("location.label"),
            AlertField.Departments("job", "jobs"),
        ])
    {
        Ignored = ["time", "image", "sound", "blip"],
    };
}
