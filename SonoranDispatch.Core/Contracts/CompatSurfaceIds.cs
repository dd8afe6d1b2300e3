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

    /// <summary>lb-phone.</summary>
    public const string LbPhone = "lb-phone";

    /// <summary>NPWD.</summary>
    public const string Npwd = "npwd";

    /// <summary>linden_outlawalert.</summary>
    public const string Linden = "linden_outlawalert";

    /// <summary>codem-dispatch.</summary>
    public const string Codem = "codem-dispatch";

    /// <summary>tk_dispatch.</summary>
    public const string Tk = "tk_dispatch";

    /// <summary>lb-tablet.</summary>
    public const string LbTablet = "lb-tablet";

    /// <summary>aty_dispatch.</summary>
    public const string Aty = "aty_dispatch";

    /// <summary>origen_police.</summary>
    public const string Origen = "origen_police";

    /// <summary>emergencydispatch.</summary>
    public const string EmergencyDispatch = "emergencydispatch";

    /// <summary>Opto's op-dispatch.</summary>
    public const string Opto = "op-dispatch";

    /// <summary>redutzu-mdt.</summary>
    public const string Redutzu = "redutzu-mdt";

    /// <summary>qb-policealerts.</summary>
    public const string PoliceAlerts = "qb-policealerts";

    /// <summary>esx_outlawalert.</summary>
    public const string EsxOutlawAlert = "esx_outlawalert";

    /// <summary>piotreq_gpt.</summary>
    public const string Piotreq = "piotreq_gpt";

    /// <summary>kartik-mdt.</summary>
    public const string Kartik = "kartik-mdt";

    /// <summary>wasabi_mdt.</summary>
    public const string Wasabi = "wasabi_mdt";

    /// <summary>The switch for all of <see cref="Phones"/>.</summary>
    public const string PhonesSwitch = "phones";

    /// <summary>The switch for all of <see cref="Others"/>.</summary>
    public const string OthersSwitch = "others";

    /// <summary>All surfaces that an owner can switch on or off, in display order.</summary>
    public static IReadOnlyList<string> All { get; } = [Ps, Cd, Qs, Core, Rcore, Frameworks, Sonoran, Ers, PhonesSwitch, OthersSwitch];

    /// <summary>Phones on which people write to emergency services or call them. They have one switch.</summary>
    public static IReadOnlyList<string> Phones { get; } = [LbPhone, Npwd];

    /// <summary>The less usual dispatch resources. They have one switch.</summary>
    public static IReadOnlyList<string> Others { get; } =
    [
        Linden, Codem, Tk, LbTablet, Aty, Origen, EmergencyDispatch, Opto, Redutzu, PoliceAlerts, EsxOutlawAlert, Piotreq, Kartik, Wasabi,
    ];

    /// <summary>The names of all resources that a surface replaces, each once.</summary>
    public static IReadOnlyList<string> Resources { get; } = [.. All.Concat(Others).SelectMany(ResourcesOf).Distinct(StringComparer.Ordinal)];

    /// <summary>Returns whether a surface with that id exists.</summary>
    public static bool IsKnown(string surface) => surface == Client || All.Contains(surface) || Phones.Contains(surface) || Others.Contains(surface);

    /// <summary>The switch that a surface belongs to: its own, or the one it shares with others.</summary>
    public static string SwitchOf(string surface) => Phones.Contains(surface) ? PhonesSwitch : Others.Contains(surface) ? OthersSwitch : surface;

    /// <summary>The resources that a surface replaces. If one of them runs, it handles its own calls and the surface does not.</summary>
    public static IReadOnlyList<string> ResourcesOf(string surface) => surface switch
    {
        Ps or Cd or Qs or Rcore => [surface],
        Core => [Core, "core_dispach"],
        Sonoran or Ers => ["sonorancad"],
        _ => Others.Contains(surface) ? [surface] : [],
    };
}
