using System.Globalization;
using Newtonsoft.Json;
using SonoranDispatch.Audience;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Texts;

namespace SonoranDispatch.Notifications;

/// <summary>Writes what only dispatchers need of a call's details: the fields as they are, for the form, and the units that can be taken off it.</summary>
internal static class CallFormWriter
{
    private const int MostUnits = 40;
    private const int LongestLabel = 60;

    /// <summary>Writes what a player may use of it.</summary>
    public static void Write(JsonTextWriter json, Call call, IReadOnlyList<string> may)
    {
        if (may.Contains(OfficerPermissions.Edit, StringComparer.Ordinal)) WriteFields(json, call.Desired.Details);
        if (may.Contains(OfficerActionNames.Detach, StringComparer.Ordinal)) json.List("attached", call.Responders.Take(MostUnits), responder =>
        {
            json.Field("who", responder.Player is { } player ? "@" + player.ToString(CultureInfo.InvariantCulture) : responder.Label);
            json.Field("unit", JsonSizeTruncator.To(responder.Label, LongestLabel));
        });
    }

    private static void WriteFields(JsonTextWriter json, CallDetails details)
    {
        json.WritePropertyName("edit");
        json.WriteStartObject();
        json.Field("title", details.Title);
        json.Field("code", details.Code);
        json.Field("address", details.Address);
        json.Field("postal", details.Postal);
        json.WriteEndObject();
    }
}
