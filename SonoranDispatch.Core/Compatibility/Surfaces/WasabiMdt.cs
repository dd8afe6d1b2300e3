using SonoranDispatch.Contracts;

namespace SonoranDispatch.Compatibility.Surfaces;

/// <summary>wasabi_mdt.</summary>
internal static class WasabiMdt
{
    /// <summary>The table.</summary>
    public static AlertSurface Table { get; } = new(
        CompatSurfaceIds.Wasabi,
        [SurfaceEntry.Export("wasabi_mdt:CreateDispatch")],
        [
            AlertField.CodeOrName("type"),
            AlertField.Title("title"),
            AlertField.Text("description"),
            AlertField.Priority("priority"),
            AlertField.Place("coords", "location"),
            AlertField.Street("location"),
            AlertField.Departments("departments", "jobs", "job"),
        ]);
}
