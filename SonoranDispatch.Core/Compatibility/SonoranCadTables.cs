using System.Globalization;
using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;

namespace SonoranDispatch.Compatibility;

/// <summary>Converts calls and units to the tables that callers of the official resource expect.</summary>
internal static class SonoranCadTables
{
    /// <summary>A dispatch call, by the CAD's number.</summary>
    public static Dictionary<string, object?> Dispatch(Call call)
    {
        var details = call.Desired.Details;
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["callId"] = call.CadNumber,
            ["origin"] = (int)details.Origin,
            ["status"] = (int)details.Status,
            ["priority"] = details.Priority,
            ["block"] = details.Block,
            ["address"] = details.Address,
            ["postal"] = details.Postal,
            ["title"] = details.Title,
            ["code"] = details.Code,
            ["primary"] = details.Primary ?? -1,
            ["trackPrimary"] = details.TrackPrimary,
            ["description"] = details.Description,
            ["caller"] = call.Caller.Name,
            ["notes"] = call.AllNotes.Select(Note).ToList(),
            ["idents"] = call.Desired.Units.Select(unit => unit.IdentifierId).OfType<int>().Select(identifier => (object?)identifier).ToList(),
            ["metaData"] = MetaData(call),
        };
    }

    /// <summary>A call that nobody took on yet, as a 911 call.</summary>
    public static Dictionary<string, object?> Emergency(Call call) => new(StringComparer.Ordinal)
    {
        ["callId"] = call.CadNumber,
        ["isEmergency"] = call.Kind == BuiltInKinds.Emergency,
        ["caller"] = call.Caller.Name,
        ["location"] = call.Desired.Details.Address,
        ["description"] = call.Desired.Details.Description,
        ["metaData"] = MetaData(call),
    };

    /// <summary>A unit.</summary>
    public static Dictionary<string, object?> Unit(CadUnit unit) => new(StringComparer.Ordinal)
    {
        ["id"] = unit.IdentifierId,
        ["isDispatch"] = unit.IsDispatch,
        ["isPanic"] = unit.IsPanic,
        ["data"] = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["unitNum"] = unit.UnitNumber,
            ["name"] = unit.Name,
            ["department"] = unit.Department,
            ["apiIds"] = unit.CommunityUserIds.ToList<object?>(),
        },
    };

    private static object? Note(CallNote note) => new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["time"] = note.At.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
        ["label"] = note.Label,
        ["type"] = "text",
        ["content"] = note.Content,
    };

    // The same place as in the CAD.
    private static Dictionary<string, object?> MetaData(Call call) =>
        new(CallMetaData.For(call.Uuid, call.Desired.Place).ToDictionary(pair => pair.Key, pair => (object?)pair.Value), StringComparer.Ordinal) { ["postal"] = call.Desired.Details.Postal };
}
