using SonoranDispatch.Configuration.Reading;
using SonoranDispatch.Surfaces.Compat;

namespace SonoranDispatch.Configuration.Options;

/// <summary>Which other dispatch resources' ways are taken.</summary>
internal static class CompatOptions
{
    /// <summary>ps-dispatch.</summary>
    public static Option<SurfaceChoice> PsDispatch { get; } = Of("psDispatch", "written for ps-dispatch", "no resource `ps-dispatch`");

    /// <summary>cd_dispatch.</summary>
    public static Option<SurfaceChoice> CdDispatch { get; } = Of("cdDispatch", "written for cd_dispatch", "no resource `cd_dispatch`");

    /// <summary>qs-dispatch.</summary>
    public static Option<SurfaceChoice> QsDispatch { get; } = Of("qsDispatch", "written for qs-dispatch", "no resource `qs-dispatch`");

    /// <summary>core_dispatch.</summary>
    public static Option<SurfaceChoice> CoreDispatch { get; } = Of("coreDispatch", "written for core_dispatch", "no resource `core_dispatch` or `core_dispach`");

    /// <summary>rcore_dispatch.</summary>
    public static Option<SurfaceChoice> RcoreDispatch { get; } = Of("rcoreDispatch", "written for rcore_dispatch", "no resource `rcore_dispatch`");

    /// <summary>Frameworks.</summary>
    public static Option<SurfaceChoice> Frameworks { get; } = new(
        "compat.frameworks", Choices(), SurfaceChoice.Auto, "Whether the alerts built into QBCore, Qbox and ESX resources are taken; `auto`: yes.");

    /// <summary>The official resource.</summary>
    public static Option<SurfaceChoice> Sonoran { get; } = Of("sonoran", "written for the CAD's official resource", "no resource `sonorancad`");

    /// <summary>Emergency Response Simulator.</summary>
    public static Option<SurfaceChoice> Ers { get; } = Of("ers", "of Emergency Response Simulator", "no resource `sonorancad`");

    /// <summary>Reads all of it.</summary>
    public static CompatSettings Read(OptionReader options) => new(new Dictionary<string, SurfaceChoice>(StringComparer.Ordinal)
    {
        [SurfaceIds.Ps] = options.Read(PsDispatch),
        [SurfaceIds.Cd] = options.Read(CdDispatch),
        [SurfaceIds.Qs] = options.Read(QsDispatch),
        [SurfaceIds.Core] = options.Read(CoreDispatch),
        [SurfaceIds.Rcore] = options.Read(RcoreDispatch),
        [SurfaceIds.Frameworks] = options.Read(Frameworks),
        [SurfaceIds.Sonoran] = options.Read(Sonoran),
        [SurfaceIds.Ers] = options.Read(Ers),
    });

    private static Option<SurfaceChoice> Of(string key, string whose, string where) => new(
        "compat." + key, Choices(), SurfaceChoice.Auto, "Whether alerts of scripts " + whose + " are taken; `auto`: where " + where + " runs.");

    private static Word<SurfaceChoice> Choices() => new(("auto", SurfaceChoice.Auto), ("on", SurfaceChoice.On), ("off", SurfaceChoice.Off));
}
