using SonoranDispatch.Contracts;

namespace SonoranDispatch.Compatibility.Surfaces;

/// <summary>qb-policealerts: its client event, raised on the clients of police officers.</summary>
internal static class PoliceAlerts
{
    /// <summary>The table.</summary>
    public static AlertSurface Table { get; } = new(
        CompatSurfaceIds.PoliceAlerts,
        [SurfaceEntry.ClientEvent("qb-policealerts:client:AddPoliceAlert")],
        [
            AlertField.Title("alertTitle", "title"),
            AlertField.Details("details"),
            AlertField.Place("coords"),
        ])
    {
        Ignored = ["timeOut", "callSign"],
        Usual = new() { Surface = CompatSurfaceIds.PoliceAlerts, Jobs = ["police"], ByOfficer = true, IsRelayed = true, IsFarAway = true },
    };
}
