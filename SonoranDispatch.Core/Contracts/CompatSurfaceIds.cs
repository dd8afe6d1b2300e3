namespace SonoranDispatch.Contracts;

/// <summary>The ways by which scripts that were written for another dispatch resource raise calls: the names the counters and the log use.</summary>
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

    /// <summary>What QBCore, Qbox and ESX resources have built in.</summary>
    public const string Frameworks = "frameworks";

    /// <summary>What scripts call on the CAD's official resource.</summary>
    public const string Sonoran = "sonoran";

    /// <summary>Emergency Response Simulator.</summary>
    public const string Ers = "ers";

    /// <summary>This resource's own client export.</summary>
    public const string Client = "client";

    /// <summary>All that an owner can switch, in the order they are shown to people.</summary>
    public static IReadOnlyList<string> All { get; } = [Ps, Cd, Qs, Core, Rcore, Frameworks, Sonoran, Ers];

    /// <summary>Whether a way of that name exists.</summary>
    public static bool IsKnown(string surface) => surface == Client || All.Contains(surface);

    /// <summary>The resources whose place a way takes: where one of them runs, what is meant for it is its own business.</summary>
    public static IReadOnlyList<string> ResourcesOf(string surface) => surface switch
    {
        Ps or Cd or Qs or Rcore => [surface],
        Core => [Core, "core_dispach"],
        Sonoran or Ers => ["sonorancad"],
        _ => [],
    };
}
