using Newtonsoft.Json.Linq;
using SonoranDispatch.Cad.Reading;

namespace SonoranDispatch.Cad.V2;

/// <summary>Reads what version 2 answers: the call after a create or update, the plan for a version.</summary>
internal static class V2Responses
{
    /// <summary>A made call. What the answer does not repeat is as it was sent.</summary>
    /// <param name="body">The answer's body.</param>
    /// <param name="sent">The map that was sent.</param>
    /// <param name="asEmergency">Whether it was made as a 911 call.</param>
    /// <returns><c>null</c> where there is no call number above 0.</returns>
    public static CreatedCall? Created(string body, IReadOnlyDictionary<string, string> sent, bool asEmergency)
    {
        if (TolerantJson.Parse(body) is not JObject call || call.Field("callId").Int() is not (> 0 and var id)) return null;

        int? primary = call.Field("primary").Int() is > 0 and var unit ? unit : null;
        var map = call.Field("metaData").TextMap() ?? sent;
        return new CreatedCall(id, map, Placed: true, asEmergency, primary, primary is not null && call.Field("trackPrimary").Flag());
    }

    /// <summary>A taken change, with the map that the call now holds where the answer tells.</summary>
    public static CadChangeResult Changed(string body) => new((TolerantJson.Parse(body) as JObject)?.Field("metaData").TextMap());

    /// <summary>The plan.</summary>
    /// <returns><c>null</c> where it cannot be read.</returns>
    public static CadPlan? Version(string body) => TolerantJson.Parse(body) switch
    {
        JObject plan when plan.Field("version").Int() is { } number => new CadPlan(number, plan.Field("name").Text()),
        JValue plain when plain.Int() is { } number => new CadPlan(number, ""),
        _ => null,
    };
}
