using System.Globalization;
using Newtonsoft.Json.Linq;
using SonoranDispatch.Actions;
using SonoranDispatch.Calls;
using SonoranDispatch.Compatibility.Surfaces;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Units;

namespace SonoranDispatch.Compatibility;

/// <summary>
/// The requests that other resources make of the official resource through <c>performApiRequest</c>, as far as they concern calls, units and panics. They go
/// through the same intake and actions as everything else. Numbers of calls are the CAD's. Any other request is answered with an error.
/// </summary>
/// <param name="alerts">Makes calls.</param>
/// <param name="repository">The calls.</param>
/// <param name="actions">Changes calls.</param>
/// <param name="units">Knows which player is which unit.</param>
/// <param name="unitReader">Reads units.</param>
/// <param name="foreign">Changes calls that are not ours.</param>
/// <param name="panic">Uses a player's panic command.</param>
/// <param name="log">The console.</param>
internal sealed class SonoranCadRequests(
    CompatAlerts alerts, CallRepository repository, CallActions actions, UnitRoster units, SonoranCadUnitReader unitReader, ForeignCallRequests foreign, Action<int> panic, ILog log)
{
    private const int MostAtOnce = 10;
    private const int LongestType = 40;

    private readonly HashSet<string> _logged = new(StringComparer.Ordinal);

    /// <summary>Carries out a request.</summary>
    /// <param name="type">The request's type, such as "CALL_911".</param>
    /// <param name="data">A table, or a list of at most ten tables; of several, the first that fails or else the first is answered.</param>
    /// <param name="from">The resource that asks; may be empty.</param>
    public SonoranCadAnswer Run(string type, object? data, string from)
    {
        var items = data is System.Collections.IList list and not byte[] ? list.Cast<object?>().Take(MostAtOnce).ToList() : [data];
        if (items.Count == 0) items.Add(null);

        SonoranCadAnswer? first = null;
        foreach (var answer in items.Select(item => One(type, LuaTableReader.Of(item), from)))
        {
            if (!answer.Ok) return answer;
            first ??= answer;
        }

        return first!;
    }

    private SonoranCadAnswer One(string type, LuaTableReader request, string from) => type switch
    {
        "CALL_911" => Created(SonoranCad.Calls.Read(request), "EMERGENCY CALL ADDED ID: "),
        "NEW_DISPATCH" or "CREATE_DISPATCH_CALL" or "CREATE_CALL" => Dispatch(request),
        "EDIT_DISPATCH" or "UPDATE_DISPATCH_CALL" => OnCall(request, number => actions.Update(number, SonoranCadRequestReader.Update(request)), "DISPATCH CALL {0} UPDATED"),
        "SET_CALL_POSTAL" => OnCall(request, number => SetPostal(number, request.Text(20, "postal")), "CALL {0} POSTAL SET TO " + request.Text(20, "postal"), call => foreign.SetPostal(call, request.Text(20, "postal"))),
        "SET_CALL_PRIMARY" => OnCall(request, number => SetPrimary(number, request.Whole("primary", "identId"), request.Flag("trackPrimary") == true), "CALL {0} PRIMARY SET"),
        "ADD_CALL_NOTE" => OnCall(request, number => actions.AddNote(number, request.Text(60, "label"), request.Text("note"), NoteSource.Script), "NOTE ADDED TO CALL {0}", call => foreign.AddNote(call, request)),
        "CLOSE_CALL" => OnCall(request, actions.Close, "CALL {0} CLOSED", foreign.Close),
        "REMOVE_911" => OnCall(request, actions.Close, "CALL {0} REMOVED", foreign.Close),
        "ATTACH_UNIT" => Attach(request),
        "DETACH_UNIT" => Detach(request),
        "UNIT_PANIC" => Panic(request),
        "GET_CALLS" => new SonoranCadAnswer(true, CallsJson()),
        "GET_ACTIVE_UNITS" => new SonoranCadAnswer(true, new JArray(units.All().Select(pair => JObject.FromObject(SonoranCadTables.Unit(pair.Value)))).ToString(Newtonsoft.Json.Formatting.None)),
        _ => Unsupported(type, from),
    };

    // The call's own number is the same for the whole resource; the CAD's is known once the CAD has it.
    private SonoranCadAnswer Created(CompatAlert? alert, string text)
    {
        if (alert is null || alerts.Take(0, alert) is not { } number) return Error(Messages.CompatNotTaken);

        return CreatedAnswer(number, text);
    }

    private SonoranCadAnswer CreatedAnswer(int number, string text) => repository.Find(number)?.CadNumber is { } known
        ? new SonoranCadAnswer(true, text + known.ToString(CultureInfo.InvariantCulture))
        : new SonoranCadAnswer(true, text) { Call = number };

    private SonoranCadAnswer Dispatch(LuaTableReader request)
    {
        if (SonoranCad.Dispatches.Read(request) is not { } alert || alerts.Take(0, alert) is not { } number) return Error(Messages.CompatNotTaken);

        if (request.Whole("status") == (int)CallStatus.Active) actions.Update(number, new CallUpdate { Details = new() { Status = CallStatus.Active } });
        foreach (var who in unitReader.Read(request)) actions.AttachUnit(number, who);
        if (request.Whole("primary") is > 0 and var primary) SetPrimary(number, primary, request.Flag("trackPrimary") == true);
        foreach (var note in SonoranCadRequestReader.Notes(request)) actions.AddNote(number, note.Label, note.Content, NoteSource.Script);
        return CreatedAnswer(number, "NEW DISPATCH CREATED - ID: ");
    }

    private SonoranCadAnswer OnCall(LuaTableReader request, Func<int, ActionResult> act, string done, Func<int, SonoranCadAnswer>? onForeign = null)
    {
        var number = request.Whole("callId", "id") ?? 0;
        if (Find(number) is not { } call) return onForeign is null ? foreign.Refuse(number) : onForeign(number);

        var result = act(call.Number);
        return result.Ok ? new SonoranCadAnswer(true, done.Replace("{0}", number.ToString(CultureInfo.InvariantCulture))) : new SonoranCadAnswer(false, result.Code + ": " + result.Text);
    }

    private Call? Find(int cadNumber) => repository.Calls.LastOrDefault(call => call.CadNumber == cadNumber);

    private ActionResult SetPostal(int number, string postal) => actions.Update(number, postal.Length == 0 ? new CallUpdate() : new CallUpdate { Details = new() { Postal = postal } });

    private ActionResult SetPrimary(int number, int? identifier, bool track)
    {
        if (identifier is not > 0) return actions.SetPrimary(number, null, track: false);

        actions.AttachUnit(number, unitReader.OfUnit(identifier.Value));
        return actions.SetPrimary(number, identifier, track);
    }

    private SonoranCadAnswer Attach(LuaTableReader request)
    {
        var who = unitReader.Read(request);
        if (who.Count == 0) return Error(Messages.CompatNobody);

        return OnCall(request, number => AttachAll(number, who), "UNITS ATTACHED", call => foreign.Attach(call, who));
    }

    // The CAD needs no number here: a unit is on one call at a time.
    private SonoranCadAnswer Detach(LuaTableReader request)
    {
        var who = unitReader.Read(request);
        if (who.Count == 0) return Error(Messages.CompatNobody);

        var elsewhere = who.Where(unit => !DetachFromOurs(unit)).ToList();
        return elsewhere.Count == 0 ? new SonoranCadAnswer(true, "UNITS DETACHED") : foreign.Detach(elsewhere);
    }

    private bool DetachFromOurs(Responder who)
    {
        var found = false;
        foreach (var call in repository.Calls.Where(call => call.State != CallState.Closed && call.Responders.Any(who.IsSameAs)).ToList())
            found |= actions.DetachUnit(call.Number, who).Ok;

        return found;
    }

    // Attaching a unit that is already attached is not an error.
    private ActionResult AttachAll(int number, IReadOnlyList<Responder> who)
    {
        var result = ActionResult.Done;
        foreach (var one in who.Select(unit => actions.AttachUnit(number, unit)).Where(one => !one.Ok && one.Code != Messages.ActionAlreadyThere.Code)) result = one;
        return result;
    }

    // A panic is the officer's own: a player of this server raises it with their panic command, and it is called off by closing it.
    private SonoranCadAnswer Panic(LuaTableReader request)
    {
        var players = unitReader.Read(request).Select(who => who.Player).OfType<int>().ToList();
        if (players.Count == 0) return Error(Messages.CompatNobody);

        var wanted = request.Flag("isPanic") != false;
        foreach (var player in players)
        {
            var open = PanicOf(player);
            if (wanted && open is null) panic(player);
            else if (!wanted && open is not null) actions.Close(open.Number);
        }

        return players.TrueForAll(player => PanicOf(player) is not null == wanted) ? new SonoranCadAnswer(true, "UNIT PANIC UPDATED") : Error(Messages.CompatNotTaken);
    }

    private Call? PanicOf(int player) =>
        repository.Calls.LastOrDefault(call => call.IsPanic && call.Caller.Player == player && call.State is CallState.Accepted or CallState.Open);

    private string CallsJson() => new JObject
    {
        ["activeCalls"] = new JArray(SonoranCadCaches.Active(repository).Select(JObject.FromObject)),
        ["emergencyCalls"] = new JArray(SonoranCadCaches.Emergency(repository).Select(JObject.FromObject)),
        ["closedCalls"] = new JArray(),
    }.ToString(Newtonsoft.Json.Formatting.None);

    private SonoranCadAnswer Unsupported(string type, string from)
    {
        var name = LuaTextReader.One(type, LongestType);
        if (_logged.Count < MostAtOnce && _logged.Add(name)) log.Write(Messages.CompatUnsupported, name, from.Length > 0 ? from : "A resource");
        return Error(Messages.CompatUnsupported, name, "A resource");
    }

    internal static SonoranCadAnswer Error(MessageDefinition why, params object?[] values) => new(false, why.Code + ": " + MessageFormatter.Fill(why.Text, values));
}
