using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

[Section("Which alerts of scripts written for other dispatch resources are accepted.")]
public sealed record CompatSettings
{
    [EnumOption("Whether alerts from scripts written for ps-dispatch are accepted. `auto`: if no resource `ps-dispatch` is running.")]
    public CompatSurfaceMode PsDispatch { get; init; }

    [EnumOption("Whether alerts from scripts written for cd_dispatch are accepted. `auto`: if no resource `cd_dispatch` is running.")]
    public CompatSurfaceMode CdDispatch { get; init; }

    [EnumOption("Whether alerts from scripts written for qs-dispatch are accepted. `auto`: if no resource `qs-dispatch` is running.")]
    public CompatSurfaceMode QsDispatch { get; init; }

    [EnumOption("Whether alerts from scripts written for core_dispatch are accepted. `auto`: if no resource `core_dispatch` or `core_dispach` is running.")]
    public CompatSurfaceMode CoreDispatch { get; init; }

    [EnumOption("Whether alerts from scripts written for rcore_dispatch are accepted. `auto`: if no resource `rcore_dispatch` is running.")]
    public CompatSurfaceMode RcoreDispatch { get; init; }

    [EnumOption("Whether the alerts built into QBCore, Qbox and ESX resources are accepted. `auto`: yes.")]
    public CompatSurfaceMode Frameworks { get; init; }

    [EnumOption("Whether alerts from scripts written for the CAD's official resource are accepted. `auto`: if no resource `sonorancad` is running.")]
    public CompatSurfaceMode Sonoran { get; init; }

    [BoolOption("Whether scripts may also change calls that SonoranDispatch did not make, by the CAD's number, through the exports of the compat resource `sonorancad`: add notes, attach and detach units, set the postal, close.")]
    public bool SonoranForeignCalls { get; init; }

    [EnumOption("Whether alerts from Emergency Response Simulator scripts are accepted. `auto`: if no resource `sonorancad` is running.")]
    public CompatSurfaceMode Ers { get; init; }

    /// <summary>Phones.</summary>
    [EnumOption("Whether messages and calls to emergency services on the phones lb-phone and NPWD are accepted. `auto`: yes.")]
    public CompatSurfaceMode Phones { get; init; }

    /// <summary>The less usual dispatch resources.</summary>
    [EnumOption("Whether alerts from scripts written for the less usual dispatch resources are accepted; docs/compatibility.md lists them. `auto`: each of them if no resource of its name is running.")]
    public CompatSurfaceMode Others { get; init; }
}

/// <summary>Whether alerts raised through another dispatch resource's exports and events are accepted. The options say what <see cref="Auto"/> means.</summary>
public enum CompatSurfaceMode
{
    Auto,
    On,
    Off,
}
