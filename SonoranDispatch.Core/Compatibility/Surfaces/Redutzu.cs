using SonoranDispatch.Contracts;

namespace SonoranDispatch.Compatibility.Surfaces;

/// <summary>redutzu-mdt.</summary>
internal static class Redutzu
{
    /// <summary>The table.</summary>
    public static AlertSurface Table { get; } = new(
        CompatSurfaceIds.Redutzu,
        [SurfaceEntry.Event("redutzu-mdt:server:addDispatchToMDT")],
        [
            AlertField.Title("title"),
            AlertField.Code("code"),
            AlertField.Text("message", "description"),
            AlertField.Place("coords"),
            AlertField.Street("street"),
            AlertField.Model("vehicle.name", "vehicle"),
            AlertField.Colour("vehicle.color"),
            AlertField.Plate("vehicle.plate"),
            AlertField.Weapon("weapon"),
        ])
    {
        Ignored = ["duration", "gender", "the rest of vehicle"],
        Usual = new() { Surface = CompatSurfaceIds.Redutzu, Jobs = ["police"] },
    };
}
