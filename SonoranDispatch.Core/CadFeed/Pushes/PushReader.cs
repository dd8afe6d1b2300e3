using Newtonsoft.Json.Linq;
using SonoranDispatch.Cad;
using SonoranDispatch.Cad.Reading;

namespace SonoranDispatch.CadFeed.Pushes;

/// <summary>
/// Turns pushes of the CAD into events. Names are read in any case and numbers also as text; <c>data</c> is an object as the CAD's own resource reads it,
/// or a list of objects as the pages show it. Source: the CAD's push events.
/// </summary>
internal static class PushReader
{
    private static readonly Dictionary<string, Func<JObject, CadEvent?>> Readers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["EVENT_DISPATCH_NEW"] = CallChanged,
        ["EVENT_DISPATCH_EDIT"] = CallChanged,
        ["EVENT_DISPATCH_CLOSED"] = CallsClosed,
        ["EVENT_DISPATCH_CLOSE"] = CallsClosed,
        ["EVENT_DISPATCH_NOTE"] = NoteAdded,
        ["EVENT_DISPATCH_UNIT_ATTACH"] = UnitsAttached,
        ["EVENT_UNIT_ATTACH"] = UnitsAttached,
        ["EVENT_DISPATCH_UNIT_DETACH"] = UnitsDetached,
        ["EVENT_UNIT_DETACH"] = UnitsDetached,
        ["EVENT_911"] = EmergencyRaised,
        ["EVENT_REMOVE_911"] = EmergenciesRemoved,
        ["EVENT_UNIT_PANIC"] = PanicChanged,
        ["EVENT_UNIT_LOGIN"] = UnitsChanged,
        ["EVENT_UNIT_LOGOUT"] = UnitsChanged,
        ["EVENT_UNIT_UPDATE"] = UnitsChanged,
        ["EVENT_UNIT_STATUS"] = StatusChanged,
        ["EVENT_COMMUNITY_LINK_VERIFIED"] = PlayerLinked,
    };

    /// <summary>Whether pushes of a type lead to events.</summary>
    public static bool Knows(string type) => Readers.ContainsKey(type);

    /// <summary>Reads a push of a known type.</summary>
    /// <param name="type">The type, in any case.</param>
    /// <param name="data">Its <c>data</c>.</param>
    /// <returns>Null if the data, or an object of its list, is not what the type needs.</returns>
    public static IReadOnlyList<CadEvent>? Read(string type, JToken? data)
    {
        IReadOnlyList<JToken> parts = data is JArray several ? [.. several] : data is null ? [] : [data];
        if (parts.Count == 0) return null;

        var events = new List<CadEvent>(parts.Count);
        foreach (var part in parts)
        {
            if (part is not JObject fields || Readers[type](fields) is not { } happened) return null;
            events.Add(happened);
        }

        return events;
    }

    private static CadEvent.CallChanged? CallChanged(JObject data) =>
        data.Call("dispatch") is { } call ? new CadEvent.CallChanged(call, data.Id("eventOriginIdent")) : null;

    private static CadEvent.CallsClosed? CallsClosed(JObject data) =>
        data.Ids("callIds", "callId") is { Count: > 0 } calls ? new CadEvent.CallsClosed(calls) : null;

    private static CadEvent.NoteAdded? NoteAdded(JObject data) =>
        data.Id("callId") is { } call && data.Note("note") is { } note ? new CadEvent.NoteAdded(call, note) : null;

    private static CadEvent.UnitsAttached? UnitsAttached(JObject data) =>
        data.Id("callId") is { } call && Units(data) is { Count: > 0 } units ? new CadEvent.UnitsAttached(call, units, data.Id("eventOriginIdent")) : null;

    private static CadEvent.UnitsDetached? UnitsDetached(JObject data) =>
        Units(data) is { Count: > 0 } units ? new CadEvent.UnitsDetached(data.Id("callId"), units) : null;

    private static CadEvent.EmergencyRaised? EmergencyRaised(JObject data) => data.Call("call") is { } call ? new CadEvent.EmergencyRaised(call) : null;

    private static CadEvent.EmergenciesRemoved? EmergenciesRemoved(JObject data) =>
        data.Ids("callIds", "callId") is { Count: > 0 } calls ? new CadEvent.EmergenciesRemoved(calls) : null;

    private static CadEvent.PanicChanged? PanicChanged(JObject data) =>
        data.Field("isPanic") is { } isPanic && Units(data) is { Count: > 0 } units ? new CadEvent.PanicChanged(units, isPanic.Flag()) : null;

    private static CadEvent.UnitsChanged? UnitsChanged(JObject data) => new();

    // The pages also show a form with whole units instead of their ids. Their statuses are read with the next list of units.
    private static CadEvent.UnitStatusChanged? StatusChanged(JObject data) =>
        data.Field("status").Int() is { } status ? new CadEvent.UnitStatusChanged(Units(data), status) : data.Field("units") is JArray ? new CadEvent.UnitStatusChanged([], 0) : null;

    private static CadEvent.PlayerLinked? PlayerLinked(JObject data) =>
        data.Field("communityUserId").Text() is { Length: > 0 and <= 255 } user ? new CadEvent.PlayerLinked(user) : null;

    private static IReadOnlyList<int> Units(JObject data) => data.Ids("idents", "ident", "identIds", "identId");
}
