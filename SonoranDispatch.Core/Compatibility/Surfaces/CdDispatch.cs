using SonoranDispatch.Contracts;

namespace SonoranDispatch.Compatibility.Surfaces;

/// <summary>cd_dispatch.</summary>
internal static class CdDispatch
{
    /// <summary>The stand-in's name for an alert that was sent to every client at once.</summary>
    public const string ToEverybody = "ToEverybody";

    private const int PanicSound = 3;

    /// <summary>The table.</summary>
    public static AlertSurface Table { get; } = new(
        CompatSurfaceIds.Cd,
        [SurfaceEntry.Event("cd_dispatch:AddNotification")],
        [
            AlertField.Title("title"),
            AlertField.Text("message"),
            AlertField.Place("coords"),
            AlertField.Departments("job_table", "job"),
            AlertField.UrgentIf(PanicSound, "sound", "blip.sound").Meaning("priority 1 if it is 3, its panic sound", "2"),
            AlertField.Radius("blip.radius"),
            AlertField.KindHint("blip.text"),
        ])
    {
        Ignored = ["flash", "unique_id", "the rest of blip"],
    };
}
