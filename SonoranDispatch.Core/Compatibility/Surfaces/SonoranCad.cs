using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Compatibility.Surfaces;

/// <summary>The CAD's official resource: its two events, and its exports.</summary>
internal static class SonoranCad
{
    /// <summary>The kind of a call to the non-emergency number.</summary>
    public const string NonEmergency = "non-emergency";

    private const int LongestPostal = 6;

    private static readonly string[] NoNames = ["caller", "anonymous", "unknown"];

    /// <summary>Emergency calls.</summary>
    public static AlertSurface Calls { get; } = new(
        CompatSurfaceIds.Sonoran,
        [
            SurfaceEntry.Event("SonoranCAD::callcommands:SendCallApi", "emergency", "caller", "location", "description", "", "", "", "type"),
            SurfaceEntry.Event("SonoranScripts::Call911", "caller", "location", "description", "postal", "plate"),
            SurfaceEntry.ServerExport("sonorancad:call911", "caller", "location", "description", "postal", "plate", "", "coords"),
            SurfaceEntry.ServerExport("sonorancad:performApiRequest CALL_911", SurfaceEntry.Table),
        ],
        [
            new(
                ["emergency", "isEmergency"], "boolean", "kind `emergency` and priority 2; if false, `non-emergency` and 3", "true",
                (table, draft) => draft.Kind = table.Flag(["emergency", "isEmergency"]) == false ? NonEmergency : BuiltInKinds.Emergency),
            AlertField.Code("type").Meaning("code, and followed by \"call\" the title", "911, or 311 if it is not an emergency"),
            AlertField.Text("description").Meaning("text", "the location, which is then no address; without either no call is created"),
            AlertField.Street("location"),
            AlertField.Postal("postal", "metaData.postal", "metadata.postal"),
            AlertField.Plate("plate", "metaData.plate", "metadata.plate"),
            AlertField.Caller("caller").Meaning("caller, only from a server resource; \"caller\", \"anonymous\" and \"unknown\" do not count as names", "\"witness\""),
            AlertField.Place("coords", "location", "metaData", "metadata"),
        ])
    {
        Name = "sonorancad calls",
        Ignored = ["source", "silent", "whether to use the player's position", "callback"],
        Accept = Accept,
    };

    /// <summary>Calls of dispatchers.</summary>
    public static AlertSurface Dispatches { get; } = new(
        CompatSurfaceIds.Sonoran,
        [SurfaceEntry.ServerExport("sonorancad:createDispatchCall", SurfaceEntry.Table), SurfaceEntry.ServerExport("sonorancad:performApiRequest NEW_DISPATCH", SurfaceEntry.Table)],
        [
            AlertField.Title("title").Meaning("title", "the beginning of the text"),
            AlertField.Code("code"),
            AlertField.Priority("priority"),
            AlertField.Text("description"),
            AlertField.Street("address"),
            AlertField.Postal("postal"),
            AlertField.Place("coords", "metaData", "metadata"),
        ])
    {
        Name = "sonorancad createDispatchCall",
        Accept = draft => draft.Title.Length > 0 || draft.Texts.Count > 0,
    };

    private static bool Accept(AlertDraft draft)
    {
        Shift(draft);
        if (draft.Texts.Count == 0) return false;

        var isEmergency = draft.Kind == BuiltInKinds.Emergency;
        draft.Alert = draft.Alert with { HasDefaultCode = draft.Code.Length == 0, HasDefaultTitle = true };
        if (draft.Code.Length == 0) draft.Code = isEmergency ? "911" : "311";
        draft.Title = draft.Code + " call";
        draft.Priority = isEmergency ? 2 : 3;
        if (NoNames.Contains(draft.Alert.Caller.ToLowerInvariant())) draft.Alert = draft.Alert with { Caller = "" };
        return true;
    }

    // Scripts leave the location out: the caller's words are then in its place, and the postal in theirs.
    private static void Shift(AlertDraft draft)
    {
        var alert = draft.Alert;
        var words = draft.Texts.FirstOrDefault() ?? "";
        var isPostal = alert.Postal.Length == 0 && words.Length <= LongestPostal && words.Length > 0 && words.All(char.IsDigit);
        if (alert.Street.Length == 0 || (words.Length > 0 && !isPostal)) return;

        draft.Texts.Clear();
        draft.Texts.Add(alert.Street);
        draft.Alert = alert with { Street = "", Postal = isPostal ? words : alert.Postal };
    }
}
