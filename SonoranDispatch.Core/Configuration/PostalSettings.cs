using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

[Section("Where postals come from.")]
public sealed record PostalSettings
{
    [TextOption(
        "A postals file in this resource's folder, in the format of nearest-postal. Empty: none.",
        200,
        Form = "a path inside the resource's folder",
        Pattern = @"^(?![/\\])(?!.*\.\.)[^:\u0000-\u001f]*$")]
    public string File { get; init; } = "";

    [TextOption("The resource whose postals file is used if `postals.file` is empty. Empty: none.", 64, Form = TextForms.ResourceForm, Pattern = TextForms.Resource)]
    public string Resource { get; init; } = "nearest-postal";

    [NumberOption("A postal farther away than this is not used. 0: any distance.", 0, 20000, Unit = "metres")]
    public double MaxDistanceMetres { get; init; }
}
