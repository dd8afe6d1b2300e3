using SonoranDispatch.Contracts;

namespace SonoranDispatch.Compatibility.Surfaces;

/// <summary>qs-dispatch.</summary>
internal static class QsDispatch
{
    /// <summary>The table.</summary>
    public static AlertSurface Table { get; } = new(
        CompatSurfaceIds.Qs,
        [SurfaceEntry.Event("qs-dispatch:server:CreateDispatchCall")],
        [
            AlertField.Title("callCode.snippet", "callCode.text", "blip.text", "title"),
            AlertField.Code("callCode.code", "callCode", "code"),
            AlertField.Text("message"),
            AlertField.Details("otherData"),
            AlertField.Place("callLocation", "coords"),
            AlertField.Departments("job", "jobs"),
            AlertField.Radius("blip.radius"),
        ])
    {
        Ignored = ["image", "flashes", "the rest of blip"],
    };
}
