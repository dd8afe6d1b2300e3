using Newtonsoft.Json.Linq;
using SonoranDispatch.Cad.Reading;

namespace SonoranDispatch.Cad.V2;

/// <summary>Reads version 2's responses: the call after a create or update, and the plan.</summary>
internal static class V2Responses
{
    /// <summary>Reads a created call. Anything the response does not repeat is taken as sent.</summary>
    /// <param name="body">The response body.</param>
    /// <param name="sent">The map that was sent.</param>
    /// <param name="asEmergency">Whether the call was created as a 911 call.</param>
    /// <returns>Null if there is no call number above 0.</returns>
    public static CreatedCall? Created(string body, IReadOnlyDictionary<string, string> sent, bool asEmergency)
    {
        if (TolerantJson.Parse(body) is not JObject call || call.Field("callId").Int() is not (> 0 and var id)) return null;

        int? primary = call.Field("primary").Int() is > 0 and var unit ? unit : null;
        var map = call.Field("metaData").TextMap() ?? sent;
        return new CreatedCall(id, map, Placed: true, asEmergency, primary, primary is not null && call.Field("trackPrimary").Flag(), Identifiers(call, "idents"));
    }

    /// <summary>
    /// Reads an accepted change, with the map, the units and the primary unit if the response includes them. A call names its units "idents" and "primary";
    /// the response to an attachment "identIds", and that to a primary unit "identId".
    /// </summary>
    public static CadChangeResponse Changed(string body)
    {
        if (TolerantJson.Parse(body) is not JObject response) return new CadChangeResponse();

        var primary = response.Field("primary") ?? response.Field("identId");
        return new CadChangeResponse(
            response.Field("metaData").TextMap(),
            Identifiers(response, "idents") ?? Identifiers(response, "identIds"),
            primary.Int() is > 0 and var unit ? unit : null,
            primary is not null,
            response.Field("trackPrimary") is { } track ? track.Flag() : null);
    }

    /// <summary>Reads which calls were closed.</summary>
    /// <param name="body">The response body.</param>
    /// <param name="sent">The calls that were to be closed.</param>
    public static ClosedCalls Closed(string body, IReadOnlyList<int> sent)
    {
        var listed = (TolerantJson.Parse(body) as JObject)?.Field("callIds") as JArray;
        return new ClosedCalls(listed is null ? sent : [.. listed.Select(id => id.Int()).OfType<int>()]);
    }

    /// <summary>Reads a link code. Its documented life is 600 seconds.</summary>
    /// <returns>Null if there is no code.</returns>
    public static LinkCode? Link(string body)
    {
        if (TolerantJson.Parse(body) is not JObject link || link.Field("code").Text().Trim() is not { Length: > 0 } code) return null;
        return new LinkCode(code, link.Field("expiresInSeconds").Int() is > 0 and var seconds ? seconds : 600);
    }

    /// <summary>Reads whether a player is linked. For one who is not, the CAD may only say that it had no success.</summary>
    /// <returns>Null if the body cannot be read.</returns>
    public static LinkState? Linked(string body) => TolerantJson.Parse(body) is JObject link ? new LinkState(link.Field("linked").Flag()) : null;

    /// <summary>Reads the plan.</summary>
    /// <returns>Null if it cannot be read.</returns>
    public static CadPlan? Version(string body) => TolerantJson.Parse(body) switch
    {
        JObject plan when plan.Field("version").Int() is { } number => new CadPlan(number, plan.Field("name").Text()),
        JValue plain when plain.Int() is { } number => new CadPlan(number, ""),
        _ => null,
    };

    private static IReadOnlyList<int>? Identifiers(JObject response, string field) =>
        response.Field(field) is JArray listed ? [.. listed.Select(id => id.Int()).OfType<int>()] : null;
}
