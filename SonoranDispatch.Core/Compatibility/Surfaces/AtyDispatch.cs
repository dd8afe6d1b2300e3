using SonoranDispatch.Contracts;

namespace SonoranDispatch.Compatibility.Surfaces;

/// <summary>aty_dispatch. A fork adds the vehicle's speed, so that what follows stands one argument later.</summary>
internal static class AtyDispatch
{
    /// <summary>The arguments.</summary>
    public static AlertSurface Table { get; } = new(
        CompatSurfaceIds.Aty,
        [
            SurfaceEntry.ClientEvent("aty_dispatch:SendDispatch", "title", "code", "", "jobs"),
            SurfaceEntry.Export("aty_dispatch:SendDispatch", "title", "code", "", "jobs"),
            SurfaceEntry.Event("aty_dispatch:server:customDispatch", "title", "code", "location", "coords", "", "vehicle", "", "weapon", "sprite", "jobs", "next"),
        ],
        [
            AlertField.Title("title"),
            AlertField.Code("code"),
            AlertField.Street("location.street", "location"),
            AlertField.Place("coords"),
            AlertField.Model("vehicle"),
            AlertField.Weapon("weapon", "sprite"),
            AlertField.Departments("jobs", "next"),
        ])
    {
        Ignored = ["gender", "the vehicle's handle and speed", "sprite", "sound"],
    };
}
