using SonoranDispatch.Contracts;

namespace SonoranDispatch.Compatibility.Surfaces;

/// <summary>emergencydispatch.</summary>
internal static class EmergencyDispatch
{
    /// <summary>The table.</summary>
    public static AlertSurface Table { get; } = new(
        CompatSurfaceIds.EmergencyDispatch,
        [SurfaceEntry.Event("emergencydispatch:emergencycall:new", "job", "message", "coords")],
        [
            AlertField.TitledText("message"),
            AlertField.Place("coords"),
            AlertField.Departments("job"),
        ]);
}
