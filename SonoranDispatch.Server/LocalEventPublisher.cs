using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Server;

/// <summary>Publishes calls to other resources, through local server events with one table each.</summary>
internal sealed class LocalEventPublisher
{
    private readonly Func<string, string> _departmentId;
    private readonly Action<string, IDictionary<string, object?>> _trigger;

    /// <summary>Subscribes to the repository.</summary>
    /// <param name="repository">The calls.</param>
    /// <param name="departmentId">Returns a department's id for any of its names.</param>
    /// <param name="trigger">Triggers a local event: its name, its table.</param>
    public LocalEventPublisher(CallRepository repository, Func<string, string> departmentId, Action<string, IDictionary<string, object?>> trigger)
    {
        (_departmentId, _trigger) = (departmentId, trigger);
        repository.Changed += Follow;
    }

    private void Follow(Call? before, Call after)
    {
        if (EventOf(before, after) is { } name) _trigger(name, CallLuaTable.Of(after));
        if (before is { Desired.Closed: false } && after.Desired.Closed) _trigger(LocalEventNames.CallTimes, CallTimesTable.Of(after, _departmentId));
        if (ReferenceEquals(before?.Responders, after.Responders)) return;

        foreach (var responder in after.Responders)
            if (before is null || !before.Responders.Any(responder.IsSameAs)) _trigger(LocalEventNames.UnitResponding, TableOf(after, responder));
    }

    private static Dictionary<string, object?> TableOf(Call call, Responder responder)
    {
        var table = new Dictionary<string, object?> { ["call"] = call.Number, ["unit"] = responder.Label };
        if (responder.Player is { } player) table["player"] = player;
        return table;
    }

    private static string? EventOf(Call? before, Call after) =>
        before is null ? LocalEventNames.Accepted :
        before.Refusal is null && after.Refusal is not null ? LocalEventNames.Refused :
        before is { CadNumber: null, IsSetAside: false } && after.CadNumber is not null ? LocalEventNames.Created :
        before.State != CallState.Closed && after.State == CallState.Closed ? LocalEventNames.Closed :
        before.Desired != after.Desired || !ReferenceEquals(before.Responders, after.Responders) ? LocalEventNames.Updated : null;
}
