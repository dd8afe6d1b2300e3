using SonoranDispatch.Contracts;

namespace SonoranDispatch.Compatibility.Surfaces;

/// <summary>tk_dispatch.</summary>
internal static class TkDispatch
{
    /// <summary>The table.</summary>
    public static AlertSurface Table { get; } = new(
        CompatSurfaceIds.Tk,
        [SurfaceEntry.Export("tk_dispatch:addCall")],
        [
            AlertField.Title("title"),
            AlertField.Code("code"),
            AlertField.Priority("priority"),
            AlertField.Text("message"),
            AlertField.Place("coords"),
            AlertField.Departments("jobs", "job"),
            AlertField.Radius("blip.radius"),
        ])
    {
        Ignored = ["showLocation", "showDirection", "showGender", "showVehicle", "showWeapon", "showPerson", "showPlate", "showNumber", "platePercentage", "color", "flash", "playSound", "removeTime", "the rest of blip"],
    };
}
