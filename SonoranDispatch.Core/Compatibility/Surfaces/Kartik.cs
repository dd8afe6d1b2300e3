using SonoranDispatch.Contracts;

namespace SonoranDispatch.Compatibility.Surfaces;

/// <summary>kartik-mdt.</summary>
internal static class Kartik
{
    /// <summary>The table.</summary>
    public static AlertSurface Table { get; } = new(
        CompatSurfaceIds.Kartik,
        [SurfaceEntry.Event("kartik-mdt:server:sendDispatchNotification"), SurfaceEntry.Export("kartik-mdt:CustomAlert")],
        [
            AlertField.Title("title"),
            AlertField.Code("code"),
            AlertField.Text("description", "message"),
            AlertField.Kind("type"),
            AlertField.Place("coords", ""),
            AlertField.Departments("jobs", "job"),
            AlertField.Radius("blip.radius"),
            AlertField.Weapon("weapon.name", "weapon"),
            AlertField.Model("vehicle.model", "vehicle"),
            AlertField.Plate("vehicle.plate", "plate"),
        ])
    {
        Ignored = ["sound", "person", "the rest of blip"],
    };
}
