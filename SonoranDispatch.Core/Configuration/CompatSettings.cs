using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

/// <summary>Which other dispatch resources' ways are taken.</summary>
public sealed record CompatSettings
{
    /// <summary>ps-dispatch.</summary>
    [EnumOption("Whether alerts of scripts written for ps-dispatch are taken; `auto`: where no resource `ps-dispatch` runs.")]
    public CompatSurfaceMode PsDispatch { get; init; }

    /// <summary>cd_dispatch.</summary>
    [EnumOption("Whether alerts of scripts written for cd_dispatch are taken; `auto`: where no resource `cd_dispatch` runs.")]
    public CompatSurfaceMode CdDispatch { get; init; }

    /// <summary>qs-dispatch.</summary>
    [EnumOption("Whether alerts of scripts written for qs-dispatch are taken; `auto`: where no resource `qs-dispatch` runs.")]
    public CompatSurfaceMode QsDispatch { get; init; }

    /// <summary>core_dispatch.</summary>
    [EnumOption("Whether alerts of scripts written for core_dispatch are taken; `auto`: where no resource `core_dispatch` or `core_dispach` runs.")]
    public CompatSurfaceMode CoreDispatch { get; init; }

    /// <summary>rcore_dispatch.</summary>
    [EnumOption("Whether alerts of scripts written for rcore_dispatch are taken; `auto`: where no resource `rcore_dispatch` runs.")]
    public CompatSurfaceMode RcoreDispatch { get; init; }

    /// <summary>The alerts built into frameworks.</summary>
    [EnumOption("Whether the alerts built into QBCore, Qbox and ESX resources are taken; `auto`: yes.")]
    public CompatSurfaceMode Frameworks { get; init; }

    /// <summary>The CAD's official resource.</summary>
    [EnumOption("Whether alerts of scripts written for the CAD's official resource are taken; `auto`: where no resource `sonorancad` runs.")]
    public CompatSurfaceMode Sonoran { get; init; }

    /// <summary>Emergency Response Simulator.</summary>
    [EnumOption("Whether alerts of scripts of Emergency Response Simulator are taken; `auto`: where no resource `sonorancad` runs.")]
    public CompatSurfaceMode Ers { get; init; }
}
