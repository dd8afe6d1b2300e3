using SonoranDispatch.Contracts;

namespace SonoranDispatch.Compatibility.Surfaces;

/// <summary>origen_police.</summary>
internal static class Origen
{
    /// <summary>The table.</summary>
    public static AlertSurface Table { get; } = new(
        CompatSurfaceIds.Origen,
        [SurfaceEntry.Event("SendAlert:police"), SurfaceEntry.Export("origen_police:SendAlert")],
        [
            AlertField.CodeOrName("type"),
            AlertField.Title("title"),
            AlertField.Text("message"),
            AlertField.Code("code"),
            AlertField.Place("coords"),
            AlertField.Departments("job", "jobs"),
            AlertField.Model("metadata.model"),
            AlertField.Colour("metadata.color"),
            AlertField.Plate("metadata.plate"),
            AlertField.Weapon("metadata.weapon"),
            AlertField.Caller("metadata.name"),
        ])
    {
        Ignored = ["the rest of metadata"],
    };
}
