using System.Globalization;
using Newtonsoft.Json.Linq;
using SonoranDispatch.Calls;

namespace SonoranDispatch.Cad.V2;

/// <summary>
/// Creates the bodies of version 2, with exactly the documented fields and types. Source: the vendor's v2 pages create-dispatch-call,
/// update-dispatch-call, update-call-primary, add-call-note, attach-units, detach-units, close-dispatch-calls and create-911-call.
/// </summary>
internal static class V2RequestBodies
{
    /// <summary>
    /// A dispatch call. The newest page requires only four fields, the older one every text and the notes. All are sent, and are empty if unknown.
    /// The players' property is always included: an empty list creates an unassigned call, a missing one is refused.
    /// </summary>
    /// <param name="call">The call.</param>
    /// <param name="player">The property that names players.</param>
    public static JObject Create(NewCall call, V2PlayerProperty player)
    {
        var body = new JObject();
        SharedCallFieldsWriter.AddTo(body, call.Details);
        body["notes"] = new JArray(call.Notes.Select(InitialNote));
        body[player.Several] = new JArray(call.CommunityUserIds.Select(player.IdOf));
        body["metaData"] = SharedCallFieldsWriter.Map(call.MetaData);
        if (call.Details.DeleteAfterMinutes is { } minutes) body["deleteAfterMinutes"] = minutes;
        return body;
    }

    /// <summary>The same call as a 911 call.</summary>
    public static JObject Emergency(NewCall call)
    {
        var body = new JObject();
        EmergencyFieldsWriter.AddTo(body, call);
        return body;
    }

    /// <summary>The changed fields of a call.</summary>
    public static JObject Edit(CallEdit edit)
    {
        var body = new JObject();
        SharedCallFieldsWriter.AddTo(body, edit);
        return body;
    }

    /// <summary>The primary unit. No v2 page says how to clear it.</summary>
    public static JObject Primary(int identifierId, bool track) => new()
    {
        ["identId"] = identifierId,
        ["trackPrimary"] = track,
    };

    /// <summary>A note.</summary>
    public static JObject AddNote(CallNote note) => new()
    {
        ["note"] = note.Content,
        ["noteType"] = "text",
        ["label"] = note.Label,
    };

    /// <summary>The unit to attach or detach, by either identifier id or the player's id.</summary>
    public static JObject Target(UnitTarget unit, V2PlayerProperty player) => unit.IdentifierId is { } identifier
        ? new JObject { ["identIds"] = new JArray(identifier) }
        : new JObject { [player.Several] = new JArray(player.IdOf(unit.CommunityUserId ?? "")) };

    /// <summary>A unit's panic state.</summary>
    public static JObject Panic(UnitTarget unit, bool isPanic, V2PlayerProperty player)
    {
        var body = Target(unit, player);
        body["isPanic"] = isPanic;
        return body;
    }

    /// <summary>A unit's status, as a number.</summary>
    public static JObject Status(UnitTarget unit, int status, V2PlayerProperty player)
    {
        var body = Target(unit, player);
        body["status"] = status;
        return body;
    }

    /// <summary>Where units are; w is the heading.</summary>
    public static JObject Locations(IReadOnlyList<UnitLocation> locations, V2PlayerProperty player) => new()
    {
        ["updates"] = new JArray(locations.Select(unit => new JObject
        {
            [player.One] = player.IdOf(unit.CommunityUserId),
            ["location"] = unit.Location,
            ["coordinates"] = new JObject
            {
                ["x"] = Coordinate(unit.Position.Place.X),
                ["y"] = Coordinate(unit.Position.Place.Y),
                ["z"] = Coordinate(unit.Position.Place.Z),
                ["w"] = Coordinate(unit.Position.Heading),
            },
        })),
    };

    /// <summary>The player of a link.</summary>
    public static JObject Link(string communityUserId) => new() { ["communityUserId"] = communityUserId };

    /// <summary>The calls to close.</summary>
    public static JObject Close(IReadOnlyList<int> callIds) => new() { ["callIds"] = new JArray(callIds) };

    private static double Coordinate(double value) => Math.Round(value, 1);

    private static JObject InitialNote(CallNote note) => new()
    {
        ["time"] = note.At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        ["label"] = note.Label,
        ["type"] = "text",
        ["content"] = note.Content,
    };
}
