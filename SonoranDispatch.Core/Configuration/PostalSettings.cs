using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

/// <summary>Where postals come from.</summary>
public sealed record PostalSettings
{
    /// <summary>A file in the resource's own folder; empty for none.</summary>
    [TextOption(
        "A postals file in this resource's folder, in the format of nearest-postal; empty: none.",
        200,
        Form = "a path inside the resource's folder",
        Pattern = @"^(?![/\\])(?!.*\.\.)[^:\u0000-\u001f]*$")]
    public string File { get; init; } = "";

    /// <summary>The resource whose file is used where there is none of our own; empty for none.</summary>
    [TextOption("The resource whose postals file is used where `postals.file` is empty; empty: none.", 64, Form = TextForms.ResourceForm, Pattern = TextForms.Resource)]
    public string Resource { get; init; } = "nearest-postal";

    /// <summary>A postal farther away is not named, metres; 0 for any distance.</summary>
    [NumberOption("A postal farther away than this is not named; 0: any distance will do.", 0, 20000, Unit = "metres")]
    public double MaxDistanceMetres { get; init; }
}
