namespace SonoranDispatch.Calls;

/// <summary>A call as other resources read it: a table of text, numbers and booleans. Unknown facts are left out.</summary>
public static class CallLuaTable
{
    /// <summary>
    /// Returns the table: call, uuid, kind, panic, state ("accepted", "open", "closed", "refused"), cad, title, code, priority (1 to 3), description,
    /// address, postal, caller, player, count, needs, x, y, z, radius (metres), reason.
    /// </summary>
    public static IDictionary<string, object?> Of(Call call)
    {
        var details = call.Desired.Details;
        var table = new Dictionary<string, object?>
        {
            ["call"] = call.Number,
            ["uuid"] = call.Uuid.ToString("D"),
            ["kind"] = call.Kind,
            ["panic"] = call.IsPanic,
            ["state"] = StateName(call.State),
            ["title"] = details.Title,
            ["code"] = details.Code,
            ["priority"] = details.Priority,
            ["description"] = details.Description,
            ["address"] = details.Address,
            ["postal"] = details.Postal,
            ["caller"] = call.Caller.Name,
            ["count"] = call.Count,
        };
        if (call.Needs > 0) table["needs"] = call.Needs;
        if (call.CadNumber is { } cad) table["cad"] = cad;
        if (call.Caller.Player is { } player && !call.Caller.IsAnonymous) table["player"] = player;
        if (call.Refusal is { } refusal) table["reason"] = refusal.Why;
        if (call.Desired.Place is { } place)
        {
            (table["x"], table["y"], table["z"]) = (place.X, place.Y, place.Z);
            if (place.Radius is { } radius) table["radius"] = radius;
        }

        return table;
    }

    /// <summary>Returns the same with the lists, which events leave out: departments (ids; empty for all), units (their labels), notes; and with the times.</summary>
    /// <param name="call">The call.</param>
    /// <param name="idOf">Returns a department's id for any of its names.</param>
    public static IDictionary<string, object?> Row(Call call, Func<string, string> idOf)
    {
        var table = Of(call);
        table["departments"] = call.Departments.Select(name => (object?)idOf(name)).ToList();
        table["units"] = call.Responders.Select(responder => (object?)responder.Label).ToList();
        CallTimesTable.AddTo(table, call);
        table["notes"] = call.AllNotes.Select(note => (object?)note.Content).ToList();
        return table;
    }

    /// <summary>Returns the name of a state as other resources read it.</summary>
    public static string StateName(CallState state) => state switch
    {
        CallState.Accepted => "accepted",
        CallState.Open => "open",
        CallState.Closed => "closed",
        _ => "refused",
    };
}
