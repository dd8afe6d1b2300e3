using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

[Section("How CAD units are matched with players.")]
public sealed record UnitSettings
{
    /// <summary>The value of <see cref="Identifier"/> with which version 2 of the CAD's API is told players' Discord accounts.</summary>
    public const string Discord = "discord";

    [NumberOption(
        "The time between two reads of the CAD's units. If an officer on duty has no unit yet, the next read comes sooner, within `cad.limits.units`.",
        20,
        3600,
        Unit = "seconds")]
    public int EverySeconds { get; init; } = 60;

    [TextOption(
        "The type of player identifier that the CAD stores, such as `license`, `steam` or `discord`. The CAD may store it with or without the type in front. With `discord`, version 2 of the API is told players' Discord accounts.",
        20,
        Form = "an identifier type without the colon",
        Pattern = "^[a-z0-9]{1,20}$")]
    public string Identifier { get; init; } = "license";

    [BoolOption("Whether a panic sets the officer's unit to panic in the CAD until it is over.")]
    public bool SetPanic { get; init; } = true;

    public UnitStatusSettings Status { get; init; } = new();

    [TextOption("The official resource. While it is running, its list of units is used and the CAD is not read. Empty: the CAD is always read.", 64, Form = TextForms.ResourceForm, Pattern = TextForms.Resource)]
    public string Resource { get; init; } = "sonorancad";
}
