using SonoranDispatch.Contracts;

namespace SonoranDispatch.Compatibility.Surfaces;

/// <summary>rcore_dispatch.</summary>
internal static class RcoreDispatch
{
    private const int LongestCode = 40;

    /// <summary>The table.</summary>
    public static AlertSurface Table { get; } = new(
        CompatSurfaceIds.Rcore,
        [SurfaceEntry.Event("rcore_dispatch:server:sendAlert")],
        [
            new(["code"], "text", "code; the text after a code, as in \"10-64 - Shop robbery\", becomes the title, and so does a text that is too long for a code", "none", (table, draft) => ReadCode(table.Text(100, ["code"]), draft)),
            AlertField.Title("blip.text").Meaning("title, if `code` contains none", "the beginning of the text"),
            AlertField.Text("text"),
            AlertField.Priority("default_priority"),
            AlertField.Kind("type"),
            AlertField.Place("coords"),
            AlertField.Departments("job", "jobs"),
            AlertField.Radius("blip.radius"),
        ])
    {
        Ignored = ["blip_time", "image", "custom_sound", "the rest of blip"],
    };

    private static void ReadCode(string text, AlertDraft draft)
    {
        var coded = CodedTitle.Of(text);
        if (coded.Code.Length > 0) (draft.Code, draft.Title) = (coded.Code, coded.Title);
        else if (text.Length <= LongestCode) draft.Code = text;
        else draft.Title = text;
    }
}
