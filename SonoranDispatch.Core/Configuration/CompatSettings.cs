using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

/// <summary>Which compatibility surfaces are enabled: the exports and events of other dispatch resources that scripts may use.</summary>
public sealed record CompatSettings
{
    /// <summary>ps-dispatch.</summary>
    [EnumOption("Whether alerts from scripts written for ps-dispatch are accepted. `auto`: if no resource `ps-dispatch` is running.")]
    public CompatSurfaceMode PsDispatch { get; init; }

    /// <summary>cd_dispatch.</summary>
    [EnumOption("Whether alerts from scripts written for cd_dispatch are accepted. `auto`: if no resource `cd_dispatch` is running.")]
    public CompatSurfaceMode CdDispatch { get; init; }

    /// <summary>qs-dispatch.</summary>
    [EnumOption("Whether alerts from scripts written for qs-dispatch are accepted. `auto`: if no resource `qs-dispatch` is running.")]
    public CompatSurfaceMode QsDispatch { get; init; }

    /// <summary>core_dispatch.</summary>
    [EnumOption("Whether alerts from scripts written for core_dispatch are accepted. `auto`: if no resource `core_dispatch` or `core_dispach` is running.")]
    public CompatSurfaceMode CoreDispatch { get; init; }

    /// <summary>rcore_dispatch.</summary>
    [EnumOption("Whether alerts from scripts written for rcore_dispatch are accepted. `auto`: if no resource `rcore_dispatch` is running.")]
    public CompatSurfaceMode RcoreDispatch { get; init; }

    /// <summary>The alerts built into frameworks.</summary>
    [EnumOption("Whether the alerts built into QBCore, Qbox and ESX resources are accepted. `auto`: yes.")]
    public CompatSurfaceMode Frameworks { get; init; }

    /// <summary>The CAD's official resource.</summary>
    [EnumOption("Whether alerts from scripts written for the CAD's official resource are accepted. `auto`: if no resource `sonorancad` is running.")]
    public CompatSurfaceMode Sonoran { get; init; }

    /// <summary>Calls that are not ours.</summary>
    [BoolOption("Whether scripts may also change calls that SonoranDispatch did not make, by the CAD's number, through the exports of the compat resource `sonorancad`: add notes, attach and detach units, set the postal, close.")]
    public bool SonoranForeignCalls { get; init; }

    /// <summary>Emergency Response Simulator.</summary>
    [EnumOption("Whether alerts from Emergency Response Simulator scripts are accepted. `auto`: if no resource `sonorancad` is running.")]
    public CompatSurfaceMode Ers { get; init; }
}
