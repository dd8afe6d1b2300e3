using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

/// <summary>How units of the CAD are found and matched with players.</summary>
public sealed record UnitSettings
{
    /// <summary>Seconds between two reads, 20 to 3600.</summary>
    [NumberOption(
        "How long after a read of the CAD's units the next one follows. An officer who is on duty and has no unit yet is looked for sooner, within `cad.limits.units`.",
        20,
        3600,
        Unit = "seconds")]
    public int EverySeconds { get; init; } = 60;

    /// <summary>The type of the players' identifier that the CAD knows, such as "license".</summary>
    [TextOption(
        "The type of the players' identifier that the CAD knows them by, such as `license`, `steam` or `discord`. The CAD may hold it with or without the type in front.",
        20,
        Form = "an identifier's type, without the colon",
        Pattern = "^[a-z0-9]{1,20}$")]
    public string Identifier { get; init; } = "license";

    /// <summary>The official resource, whose unit cache is used instead of reads while it runs; empty where it never is.</summary>
    [TextOption("The official resource. While it runs, its list of units is used and the CAD is not read; empty: the CAD is always read.", 64, Form = TextForms.ResourceForm, Pattern = TextForms.Resource)]
    public string Resource { get; init; } = "sonorancad";
}
