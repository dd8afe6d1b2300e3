using System.Globalization;
using Newtonsoft.Json.Linq;
using SonoranDispatch.Calls;

namespace SonoranDispatch.Cad.V1;

/// <summary>
/// Creates the data objects of version 1, with exactly the documented fields and types. Source: the vendor's pages new-dispatch, edit-dispatch,
/// update-call-primary, add-call-note, attach-units, detach-unit, close-call, 911-call, remove-911, get-calls and
/// get-active-units.
/// </summary>
internal static class V1RequestBodies
{
    private const int AllTypes = 100;
    private const int NoPrimary = -1;

    /// <summary>NEW_DISPATCH. Required fields are included even if empty, because the CAD refuses a call without them.</summary>
    public static JObject Create(int serverId, NewCall call)
    {
        var details = call.Details;
        var data = new JObject { ["serverId"] = serverId };
        SharedCallFieldsWriter.AddTo(data, details);
        data["notes"] = new JArray(call.Notes.Select(Note));
        data["metaData"] = SharedCallFieldsWriter.Map(call.MetaData);
        data["units"] = new JArray(call.CommunityUserIds);
        if (details.Primary is { } primary)
        {
            data["primary"] = primary;
            data["trackPrimary"] = details.TrackPrimary;
        }

        if (details.DeleteAfterMinutes is { } minutes) data["deleteAfterMinutes"] = minutes;
        return data;
    }

    /// <summary>CALL_911. The page's example has numbers in the map; ours are texts, as in every map.</summary>
    public static JObject Emergency(int serverId, NewCall call)
    {
        var data = new JObject { ["serverId"] = serverId };
        EmergencyFieldsWriter.AddTo(data, call);
        return data;
    }

    /// <summary>EDIT_DISPATCH, both for fields and for the location.</summary>
    public static JObject Edit(int serverId, int callId, CallEdit edit)
    {
        var data = OfCall(serverId, callId);
        SharedCallFieldsWriter.AddTo(data, edit);
        return data;
    }

    /// <summary>SET_CALL_PRIMARY. According to the page, -1 clears the primary unit.</summary>
    public static JObject Primary(int serverId, int callId, int? identifierId, bool track)
    {
        var data = OfCall(serverId, callId);
        data["primary"] = identifierId ?? NoPrimary;
        data["trackPrimary"] = track;
        return data;
    }

    /// <summary>ADD_CALL_NOTE. The label is optional.</summary>
    public static JObject AddNote(int serverId, int callId, CallNote note)
    {
        var data = OfCall(serverId, callId);
        if (note.Label.Length > 0) data["label"] = note.Label;
        data["note"] = note.Content;
        return data;
    }

    /// <summary>ATTACH_UNIT, by either identifier id or API id.</summary>
    public static JObject Attach(int serverId, int callId, UnitTarget unit)
    {
        var data = OfCall(serverId, callId);
        if (unit.IdentifierId is { } identifier) data["identIds"] = new JArray(identifier);
        else data["units"] = new JArray(unit.CommunityUserId ?? "");
        return data;
    }

    /// <summary>DETACH_UNIT, by API id only: the page documents no identifier ids.</summary>
    public static JObject Detach(int serverId, string apiId) => new()
    {
        ["serverId"] = serverId,
        ["units"] = new JArray(apiId),
    };

    /// <summary>UNIT_PANIC, by either identifier id or API id. The page names no server.</summary>
    public static JObject Panic(UnitTarget unit, bool isPanic)
    {
        var data = Target(unit);
        data["isPanic"] = isPanic;
        return data;
    }

    /// <summary>UNIT_STATUS, by either identifier id or API id.</summary>
    public static JObject Status(int serverId, UnitTarget unit, int status)
    {
        var data = Target(unit);
        data["status"] = status;
        data["serverId"] = serverId;
        return data;
    }

    /// <summary>UNIT_LOCATION for several units, by API id. The page names no server, no height and no heading.</summary>
    public static JArray Locations(IReadOnlyList<UnitLocation> locations) => new(locations.Select(static unit => new JObject
    {
        ["apiId"] = unit.CommunityUserId,
        ["location"] = unit.Location,
        ["coordinates"] = new JObject { ["x"] = Coordinate(unit.Position.Place.X), ["y"] = Coordinate(unit.Position.Place.Y) },
    }));

    /// <summary>CLOSE_CALL and REMOVE_911: the server and the call. Also the basis of other bodies.</summary>
    public static JObject OfCall(int serverId, int callId) => new()
    {
        ["serverId"] = serverId,
        ["callId"] = callId,
    };

    /// <summary>GET_CALLS, with calls of every type.</summary>
    public static JObject ReadCalls(int serverId, int closedLimit) => new()
    {
        ["serverId"] = serverId,
        ["closedLimit"] = closedLimit,
        ["closedOffset"] = 0,
        ["type"] = AllTypes,
    };

    /// <summary>GET_ACTIVE_UNITS, including dispatchers.</summary>
    public static JObject ReadUnits(int serverId, int limit, int offset) => new()
    {
        ["serverId"] = serverId,
        ["onlyUnits"] = false,
        ["includeOffline"] = false,
        ["limit"] = limit,
        ["offset"] = offset,
    };

    private static double Coordinate(double metres) => Math.Round(metres, 1);

    private static JObject Target(UnitTarget unit) => unit.IdentifierId is { } identifier
        ? new JObject { ["identIds"] = new JArray(identifier) }
        : new JObject { ["apiId"] = unit.CommunityUserId ?? "" };

    private static JObject Note(CallNote note) => new()
    {
        ["time"] = note.At.UtcDateTime.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
        ["label"] = note.Label,
        ["type"] = "text",
        ["content"] = note.Content,
    };
}
