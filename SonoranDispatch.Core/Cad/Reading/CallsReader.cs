using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Cad.Reading;

/// <summary>
/// Reads the response of GET_CALLS (v1) and GET calls (v2), one call at a time so that a large response is never held as one tree. A response that is
/// cut off or has none of the three lists does not mean "no calls": code that looks for a lost call must not conclude that it was never created.
/// </summary>
internal static class CallsReader
{
    private const int MostClosed = 100;

    /// <summary>Returns how many closed calls to ask for, within what both versions allow: 0 to 100.</summary>
    public static int ClosedLimit(int wanted) => Math.Min(Math.Max(wanted, 0), MostClosed);

    /// <summary>Reads the response.</summary>
    /// <returns>Null if it cannot be read.</returns>
    public static CadCallList? Read(string body)
    {
        if (body.Length > TolerantJson.MaxLength) return null;
        try
        {
            using var reader = TolerantJson.Reader(body);
            return ReadLists(reader);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Reads one call, from a list or from the response to a create or update.</summary>
    /// <param name="from">The call's object.</param>
    /// <param name="closed">Whether the call was in the list of closed calls.</param>
    /// <returns>Null if the call has no number above 0.</returns>
    public static CadCall? ReadCall(JObject from, bool closed)
    {
        if (from.Field("callId").Int() is not (> 0 and var id)) return null;

        var metaData = from.Field("metaData").TextMap() ?? CadCall.EmptyMetaData;
        return new CadCall
        {
            CallId = id,
            Details = CadCallFieldsReader.Details(from),
            Notes = CadCallFieldsReader.Notes(from),
            MetaData = metaData,
            OriginEmergency = from.Field("createdFromId").Int() ?? CallMetaData.OriginIn(metaData),
            Identifiers = from.Field("idents") is JArray idents ? [.. idents.Select(ident => ident.Int()).OfType<int>()] : [],
            SaysUnits = from.Field("idents") is JArray,
            Emergency = CadCallFieldsReader.Emergency(from),
            IsClosed = closed || from.Field("status").Int() == (int)CallStatus.Closed,
        };
    }

    private static CadCallList? ReadLists(JsonTextReader reader)
    {
        if (!Next(reader) || reader.TokenType != JsonToken.StartObject) return null;

        var lists = new Dictionary<string, List<CadCall>>(StringComparer.OrdinalIgnoreCase)
        {
            ["ActiveCalls"] = [],
            ["EmergencyCalls"] = [],
            ["ClosedCalls"] = [],
        };
        var found = false;
        while (Next(reader) && reader.TokenType == JsonToken.PropertyName)
        {
            var name = (string)reader.Value!;
            if (!Next(reader)) return null;
            if (!lists.TryGetValue(name, out var list))
            {
                reader.Skip();
                continue;
            }

            if (!ReadList(reader, list, string.Equals(name, "ClosedCalls", StringComparison.OrdinalIgnoreCase))) return null;
            found = true;
        }

        var whole = reader.TokenType == JsonToken.EndObject && !Next(reader);
        return whole && found ? new CadCallList(lists["ActiveCalls"], lists["EmergencyCalls"], lists["ClosedCalls"]) : null;
    }

    /// <summary>Reads one list. Null or an empty text means an empty list, as the CAD writes it for notes.</summary>
    private static bool ReadList(JsonTextReader reader, List<CadCall> list, bool closed)
    {
        if (reader.TokenType == JsonToken.Null || reader.Value is "") return true;
        if (reader.TokenType != JsonToken.StartArray) return false;

        while (Next(reader) && reader.TokenType != JsonToken.EndArray)
        {
            if (JToken.Load(reader) is JObject item && ReadCall(item, closed) is { } call) list.Add(call);
        }

        return reader.TokenType == JsonToken.EndArray;
    }

    private static bool Next(JsonTextReader reader)
    {
        while (reader.Read())
        {
            if (reader.TokenType != JsonToken.Comment) return true;
        }

        return false;
    }
}
