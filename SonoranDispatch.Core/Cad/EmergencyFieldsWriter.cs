using System.Globalization;
using Newtonsoft.Json.Linq;

namespace SonoranDispatch.Cad;

/// <summary>
/// Writes a call as a 911 call, whose fields have the same names and types in both API versions. A 911 call has no title: it goes before the description.
/// The CAD takes priority, code, postal and block from the map when a dispatcher takes the call up (page 911-call). A call of the least urgent priority
/// is not marked as an emergency.
/// </summary>
internal static class EmergencyFieldsWriter
{
    private const int LeastUrgent = 3;

    private static readonly string[] Imported = ["priority", "code", "postal", "block"];

    /// <summary>Adds the fields to a body.</summary>
    public static void AddTo(JObject body, NewCall call)
    {
        var details = call.Details;
        body["isEmergency"] = details.Priority < LeastUrgent;
        body["caller"] = call.Caller;
        body["location"] = details.Address;
        body["description"] = Description(call);
        body["metaData"] = SharedCallFieldsWriter.Map(Map(call));
        if (details.DeleteAfterMinutes is { } minutes) body["deleteAfterMinutes"] = minutes;
    }

    /// <summary>Returns the map of the 911 call.</summary>
    public static IReadOnlyDictionary<string, string> Map(NewCall call)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in call.MetaData) map[pair.Key] = pair.Value;
        string[] values = [call.Details.Priority.ToString(CultureInfo.InvariantCulture), call.Details.Code, call.Details.Postal, call.Details.Block];
        for (var at = 0; at < Imported.Length; at++)
            if (values[at].Length > 0) map[Imported[at]] = values[at];

        return map;
    }

    /// <summary>Returns a map without what only a 911 call needs in it.</summary>
    public static IReadOnlyDictionary<string, string> WithoutImported(IReadOnlyDictionary<string, string> map) =>
        map.Where(static pair => !Imported.Contains(pair.Key, StringComparer.Ordinal)).ToDictionary(static pair => pair.Key, static pair => pair.Value, StringComparer.Ordinal);

    private static string Description(NewCall call)
    {
        var (title, description) = (call.Details.Title, call.Details.Description);
        if (description.Length == 0) return title;
        return !call.SaysTitle || title.Length == 0 || description.IndexOf(title, StringComparison.OrdinalIgnoreCase) >= 0 ? description : title + ": " + description;
    }
}
