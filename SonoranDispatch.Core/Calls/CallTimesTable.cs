namespace SonoranDispatch.Calls;

/// <summary>
/// A call's times as other resources read them: whole seconds since 1970, UTC. What has not happened or is not known is left out.
/// </summary>
public static class CallTimesTable
{
    /// <summary>Adds the times: receivedAt, inCadAt, enRouteAt, onSceneAt, closedAt.</summary>
    public static void AddTo(IDictionary<string, object?> table, Call call)
    {
        Add(table, "receivedAt", call.AcceptedAt);
        Add(table, "inCadAt", call.Times.InCadAt);
        Add(table, "enRouteAt", call.Times.EnRouteAt);
        Add(table, "onSceneAt", call.Times.OnSceneAt);
        Add(table, "closedAt", call.Times.ClosedAt);
    }

    /// <summary>
    /// The table of <see cref="Contracts.LocalEventNames.CallTimes"/>: call, cad, uuid, kind, departments (ids; empty for all), the times, and
    /// secondsToEnRoute and secondsToOnScene, both from receivedAt.
    /// </summary>
    /// <param name="call">The call, closed.</param>
    /// <param name="idOf">Returns a department's id for any of its names.</param>
    public static IDictionary<string, object?> Of(Call call, Func<string, string> idOf)
    {
        var table = new Dictionary<string, object?>
        {
            ["call"] = call.Number,
            ["uuid"] = call.Uuid.ToString("D"),
            ["kind"] = call.Kind,
            ["departments"] = call.Departments.Select(name => (object?)idOf(name)).ToList(),
        };
        if (call.CadNumber is { } cad) table["cad"] = cad;
        AddTo(table, call);
        if (SecondsTo(call, call.Times.EnRouteAt) is { } enRoute) table["secondsToEnRoute"] = enRoute;
        if (SecondsTo(call, call.Times.OnSceneAt) is { } onScene) table["secondsToOnScene"] = onScene;
        return table;
    }

    /// <summary>The whole seconds from a call's report to a later time, at least 0: the wall clock may have been set back.</summary>
    /// <returns>Null if the time is not known.</returns>
    public static int? SecondsTo(Call call, DateTimeOffset? time) =>
        time is { } at ? (int)Math.Min(int.MaxValue, Math.Max(0, Math.Floor((at - call.AcceptedAt).TotalSeconds))) : null;

    private static void Add(IDictionary<string, object?> table, string name, DateTimeOffset? time)
    {
        if (time is { } at) table[name] = at.ToUnixTimeSeconds();
    }
}
