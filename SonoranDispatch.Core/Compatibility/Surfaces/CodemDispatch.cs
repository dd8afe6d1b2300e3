using SonoranDispatch.Contracts;

namespace SonoranDispatch.Compatibility.Surfaces;

/// <summary>codem-dispatch: the table of its first version.</summary>
internal static class CodemDispatch
{
    /// <summary>The table.</summary>
    public static AlertSurface Table { get; } = new(
        CompatSurfaceIds.Codem,
        [SurfaceEntry.Export("codem-dispatch:CustomDispatch")],
        [
            AlertField.Kind("type"),
            AlertField.Title("header", "title"),
            AlertField.Text("text", "description"),
            AlertField.Code("code"),
            AlertField.Place("coords"),
            AlertField.Departments("jobs", "job"),
        ]);
}
