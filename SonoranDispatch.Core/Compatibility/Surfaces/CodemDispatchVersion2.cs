using SonoranDispatch.Contracts;

namespace SonoranDispatch.Compatibility.Surfaces;

/// <summary>codem-dispatch: the table of its second version, whose type is a job.</summary>
internal static class CodemDispatchVersion2
{
    /// <summary>The table.</summary>
    public static AlertSurface Table { get; } = new(
        CompatSurfaceIds.Codem,
        [SurfaceEntry.Event("codem-dispatchv2:server:sendAlert")],
        [
            AlertField.Title("title"),
            AlertField.Text("description"),
            AlertField.Code("code"),
            AlertField.Place("coords"),
            AlertField.Departments("type"),
        ])
    {
        Ignored = ["blip"],
        Name = CompatSurfaceIds.Codem + " version 2",
    };
}
