using Newtonsoft.Json.Linq;
using SonoranDispatch.Cad;
using SonoranDispatch.Cad.Reading;

namespace SonoranDispatch.CadFeed.Pushes;

/// <summary>
/// Reads the local events with which the CAD's official resource tells other resources of the pushes it received. Its tables hold the CAD's objects, in
/// forms that changed between its versions.
/// </summary>
public static class OfficialEventReader
{
    private const string Prefix = "SonoranCAD::pushevents:";

    private static readonly Dictionary<string, Func<JToken[], CadEvent?>> Readers = new(StringComparer.Ordinal)
    {
        [Prefix + "DispatchEvent"] = CallEvent,
        [Prefix + "DispatchEdit"] = given => Edited(given),
        [Prefix + "DispatchNote"] = NoteAdded,
        [Prefix + "UnitAttach"] = given => CallIn(given) is { } call && UnitIn(given) is { } unit ? new CadEvent.UnitsAttached(call, [unit], null) : null,
        [Prefix + "UnitDetach"] = given => UnitIn(given) is { } unit ? new CadEvent.UnitsDetached(CallIn(given), [unit]) : null,
        [Prefix + "UnitPanic"] = PanicChanged,
        [Prefix + "IncomingCadCall"] = EmergencyRaised,
        [Prefix + "CadCallRemoved"] = given => Removed(At(given, 0)),
        [Prefix + "CommunityLinkVerified"] = PlayerLinked,
        [Prefix + "UnitLogin"] = _ => new CadEvent.UnitsChanged(),
        [Prefix + "UnitLogout"] = _ => new CadEvent.UnitsChanged(),
        [Prefix + "UnitUpdate"] = _ => new CadEvent.UnitsChanged(),
        [Prefix + "UnitStatusUpdate"] = _ => new CadEvent.UnitsChanged(),
    };

    /// <summary>The names of the events.</summary>
    public static IReadOnlyCollection<string> Names => Readers.Keys;

    /// <summary>Reads an event. Never throws because of its arguments.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="arguments">Its arguments, in plain types.</param>
    /// <returns>Null if they say nothing.</returns>
    public static CadEvent? Read(string name, IReadOnlyList<object?> arguments) =>
        Readers.TryGetValue(name, out var read) ? read([.. arguments.Select(argument => LuaJson.Of(argument))]) : null;

    private static CadEvent? CallEvent(JToken[] given)
    {
        if (At(given, 0) is not JObject told || Dispatch(told) is not { } call) return null;

        var isClose = string.Equals(told.Field("dispatch_type").Text(), "CALL_CLOSE", StringComparison.OrdinalIgnoreCase);
        return isClose ? new CadEvent.CallsClosed([call.CallId]) : new CadEvent.CallChanged(call, null);
    }

    // What it was before comes first, then the push's data.
    private static CadEvent.CallChanged? Edited(JToken[] given) =>
        At(given, 1) is JObject after && Dispatch(after) is { } call ? new CadEvent.CallChanged(call, after.Id("eventOriginIdent")) : null;

    // The data of the push; newer versions give the call before it.
    private static CadEvent.NoteAdded? NoteAdded(JToken[] given)
    {
        var data = given.OfType<JObject>().LastOrDefault(table => table.Field("note") is not null);
        return data?.Id("callId") is { } call && data.Note("note") is { } note ? new CadEvent.NoteAdded(call, note) : null;
    }

    // The unit, its identifier id, and whether it is in panic.
    private static CadEvent.PanicChanged? PanicChanged(JToken[] given)
    {
        if (At(given, 2) is not JValue { Value: not null } isPanic) return null;

        var unit = At(given, 1).Int() ?? (At(given, 0) as JObject)?.Id("id");
        return unit is > 0 and var id ? new CadEvent.PanicChanged([id], isPanic.Flag()) : null;
    }

    // The call, and its metaData among the other arguments.
    private static CadEvent.EmergencyRaised? EmergencyRaised(JToken[] given)
    {
        if (At(given, 0) is not JObject told || told.Call("call") is not { } call) return null;

        var beside = call.MetaData.Count > 0 ? null : given.Skip(1).OfType<JObject>().FirstOrDefault().TextMap();
        return new CadEvent.EmergencyRaised(beside is null ? call : call with { MetaData = beside });
    }

    private static CadEvent.EmergenciesRemoved? Removed(JToken? told)
    {
        var calls = told is JObject data ? data.Ids("callIds", "callId") : told.Int() is > 0 and var id ? [id] : [];
        return calls.Count > 0 ? new CadEvent.EmergenciesRemoved(calls) : null;
    }

    private static CadEvent.PlayerLinked? PlayerLinked(JToken[] given)
    {
        var told = At(given, 0);
        var user = (told is JObject data ? data.Field("communityUserId") : told).Text();
        return user.Length is > 0 and <= 255 ? new CadEvent.PlayerLinked(user) : null;
    }

    private static int? CallIn(JToken[] given) => At(given, 0) is JObject told ? Dispatch(told)?.CallId : null;

    private static int? UnitIn(JToken[] given) => (At(given, 1) as JObject)?.Id("id");

    // A cached call holds the CAD's object as "dispatch", after a close of older versions twice.
    private static CadCall? Dispatch(JObject told) => ((told.Field("dispatch") as JObject)?.Field("dispatch") is JObject inner ? inner : told).Call("dispatch");

    private static JToken? At(JToken[] given, int index) => index < given.Length && given[index].Type != JTokenType.Null ? given[index] : null;
}
