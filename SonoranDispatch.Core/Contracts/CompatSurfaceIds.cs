namespace SonoranDispatch.Contracts;

/// <summary>
/// The ids of the compatibility surfaces: scripts written for another dispatch resource raise calls through them. Counters and the log use these
/// names.
/// </summary>
public static class CompatSurfaceIds
{
    /// <summary>ps-dispatch.</summary>
    public const string Ps = "ps-dispatch";

    /// <summary>cd_dispatch.</summary>
    public const string Cd = "cd_dispatch";

    /// <summary>qs-dispatch.</summary>
    public const string Qs = "qs-dispatch";

    /// <summary>core_dispatch, also in its old spelling core_dispach.</summary>
    public const string Core = "core_dispatch";

    /// <summary>rcore_dispatch.</summary>
    public const string Rcore = "rcore_dispatch";

    /// <summary>The alerts built into QBCore, Qbox and ESX resources.</summary>
    public const string Frameworks = "frameworks";

    /// <summary>The exports and events of the CAD's official resource.</summary>
    public const string Sonoran = "sonoran";

    /// <summary>Emergency Response Simulator.</summary>
    public const string Ers = "ers";

    /// <summary>This resource's own client export.</summary>
    public const string Client = "client";

    /// <summary>All surfaces that an owner can switch on or off, in display order.</summary>
    public static IReadOnlyList<string> All { get; } = [Ps, Cd, Qs, Core, Rcore, Frameworks, Sonoran, Ers];

    /// <summary>Returns whether a surface with that id exists.</summary>
    public static bool IsKnown(string surface) => surface == Client || All.Contains(surface);

    /// <summary>The resources that a surface replaces. If one of them runs, it handles its own calls and the surface does not.</summary>
    public static IReadOnlyList<string> ResourcesOf(string surface) => surface switch
    {
        Ps or Cd or Qs or Rcore => [surface],
        Core => [Core, "core_dispach"],
        Sonoran or Ers => ["sonorancad"],
        _ => [],
    };
}
