using SonoranDispatch.Contracts;

namespace SonoranDispatch.Compatibility.Surfaces;

/// <summary>linden_outlawalert.</summary>
internal static class Linden
{
    /// <summary>The table of scripts' alerts.</summary>
    public static AlertSurface Table { get; } = new(
        CompatSurfaceIds.Linden,
        [SurfaceEntry.Event("wf-alerts:svNotify")],
        [
            AlertField.Code("dispatchData.displayCode", "displayCode"),
            AlertField.CodeOrName("dispatchCode", "dispatchData.dispatchCode"),
            AlertField.Title("dispatchData.description", "description"),
            AlertField.Details("dispatchData.info", "dispatchData.info2", "info", "info2").Meaning("text", "the title"),
            AlertField.Urgent("dispatchData.isImportant", "isImportant"),
            AlertField.Place("coords", "dispatchData.coords"),
            AlertField.Departments("dispatchData.recipientList", "recipientList"),
            AlertField.Caller("caller"),
        ])
    {
        Ignored = ["netId", "the rest of dispatchData"],
    };

    /// <summary>What a player writes to the emergency services.</summary>
    public static AlertSurface Messages { get; } = new(
        CompatSurfaceIds.Linden,
        [SurfaceEntry.Event("wf-alerts:svNotify911", "message", "caller", "coords", "more")],
        [
            AlertField.Text("message").Meaning("text", "no call is created"),
            AlertField.Caller("caller"),
            AlertField.Place("coords", "more"),
            AlertField.Street("coords").Meaning("address, if it is a street, with the location after it"),
        ])
    {
        Name = CompatSurfaceIds.Linden + " 911",
        Usual = new() { Surface = CompatSurfaceIds.Linden, IsAutomatic = false },
        Accept = draft =>
        {
            (draft.Kind, draft.Code, draft.Title) = ("emergency", "911", "911 call");
            return draft.Texts.Count > 0;
        },
    };
}
