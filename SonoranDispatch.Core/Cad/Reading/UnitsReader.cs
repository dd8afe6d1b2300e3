using Newtonsoft.Json.Linq;

namespace SonoranDispatch.Cad.Reading;

/// <summary>
/// Reads the response of GET_ACTIVE_UNITS (v1) and GET units (v2): in both cases a bare array, or an object that holds it as "Units". v1 documents
/// apiId1 and apiId2 but sends apiIds. v2 documents communityUserId, and the vendor's own script reads communityUserIds before it. All of them are
/// read. The ids that v2 uses for a player come first, because the first one identifies the unit to the CAD.
/// </summary>
internal static class UnitsReader
{
    /// <summary>Reads one page.</summary>
    /// <param name="body">The response body.</param>
    /// <param name="listed">The number of entries on the page, readable or not.</param>
    /// <returns>Null if the page cannot be read.</returns>
    public static IReadOnlyList<CadUnit>? Read(string body, out int listed)
    {
        listed = 0;
        var token = TolerantJson.Parse(body);
        if ((token as JObject)?.Field("units") is { } wrapped) token = wrapped;
        if (token is not JArray page) return null;

        listed = page.Count;
        return [.. page.OfType<JObject>().Select(ReadUnit).OfType<CadUnit>()];
    }

    private static CadUnit? ReadUnit(JObject unit)
    {
        if (unit.Field("id").Int() is not (> 0 and var id)) return null;

        var data = unit.Field("data") as JObject ?? unit;
        return new CadUnit(
            id,
            ReadIds(data),
            data.Field("unitNum").Text(),
            data.Field("name").Text(),
            data.Field("department").Text(),
            unit.Field("isDispatch").Flag(),
            unit.Field("isPanic").Flag()) { Status = unit.Field("status").Int() };
    }

    private static IReadOnlyList<string> ReadIds(JObject data)
    {
        var ids = new List<string>();
        if (data.Field("communityUserIds") is JArray several) ids.AddRange(several.Select(TolerantJson.Text));
        ids.Add(data.Field("communityUserId").Text());
        if (data.Field("apiIds") is JArray apiIds) ids.AddRange(apiIds.Select(TolerantJson.Text));
        ids.Add(data.Field("apiId1").Text());
        ids.Add(data.Field("apiId2").Text());
        return [.. ids.Where(id => id.Length > 0).Distinct(StringComparer.Ordinal)];
    }
}
