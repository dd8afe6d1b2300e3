using SonoranDispatch.Contracts;

namespace SonoranDispatch.Compatibility.Surfaces;

/// <summary>Opto's op-dispatch.</summary>
internal static class Opto
{
    /// <summary>The table.</summary>
    public static AlertSurface Table { get; } = new(
        CompatSurfaceIds.Opto,
        [SurfaceEntry.Event("Opto_dispatch:Server:SendAlert", "job", "title", "text", "coords", "panic", "player")],
        [
            AlertField.Title("title"),
            AlertField.Text("text"),
            AlertField.Place("coords"),
            AlertField.Departments("job"),
            AlertField.Panic("panic"),
            AlertField.Player("player"),
        ]);
}
