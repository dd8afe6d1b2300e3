using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Compatibility.Surfaces;

/// <summary>This resource's own client export <c>createCall</c>.</summary>
internal static class OwnExport
{
    /// <summary>The table.</summary>
    public static AlertSurface Table { get; } = new(
        CompatSurfaceIds.Client,
        [SurfaceEntry.Export("sonorandispatch:createCall")],
        [
            AlertField.Title("title").Meaning("title", "the beginning of the text"),
            AlertField.Text("description", "text", "message"),
            new(["kind"], "text", "kind; not `panic`", "derived from code, title and text", (table, draft) => draft.Kind = table.Text(32, ["kind"]) is var kind && kind != BuiltInKinds.Panic ? kind : ""),
            AlertField.Code("code"),
            AlertField.Priority("priority"),
            AlertField.Place("coords", "place", "").Meaning("location; the last is `x`, `y`, `z` of the table itself", "the player's position"),
            AlertField.Radius("radius"),
            AlertField.Departments("departments", "jobs", "job"),
            AlertField.Plate("plate"),
            AlertField.Model("model"),
            AlertField.Street("address", "street"),
            AlertField.Postal("postal"),
            AlertField.Anonymous("anonymous").Meaning("true: without the player's name", "false"),
            new(["automatic"], "boolean", "false: the player wrote the text, and the call is in their name", "true", (table, draft) => draft.Alert = draft.Alert with { IsAutomatic = table.Flag(["automatic"]) ?? true }),
        ])
    {
        Name = "sonorandispatch",
        Accept = draft => draft.Title.Length > 0 || draft.Texts.Count > 0,
    };
}
