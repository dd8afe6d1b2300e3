using SonoranDispatch.Contracts;
using SonoranDispatch.Intake;

namespace SonoranDispatch.Compatibility;

/// <summary>Where everything comes in that scripts say to another dispatch resource: whether it is taken, how it is read, what becomes of it.</summary>
/// <param name="enabled">Which ways are taken.</param>
/// <param name="rateLimiter">How often a player's game may raise alerts.</param>
/// <param name="counters">Counts what is not even read.</param>
/// <param name="alerts">Makes calls of alerts.</param>
/// <param name="ers">Follows Emergency Response Simulator.</param>
/// <param name="functions">What scripts ask for.</param>
public sealed class CompatSurfaces(EnabledSurfaces enabled, AlertRateLimiter rateLimiter, IntakeCounters counters, CompatAlerts alerts, ErsEvents ers, CompatFunctions functions)
{
    /// <summary>Which ways are taken.</summary>
    public EnabledSurfaces Switches => enabled;

    /// <summary>Whether anything of a way is worth reading. Asked before what came is even taken out of the game's types.</summary>
    /// <param name="player">Whose game; 0 for a server resource.</param>
    /// <param name="surface">The way: one of <see cref="CompatSurfaceIds"/>.</param>
    public bool Listens(int player, string surface)
    {
        if (player <= 0 || rateLimiter.Take(player)) return enabled.IsOn(surface);

        // A way's name can come from a player's game: what it makes up is not worth a line in the status.
        if (CompatSurfaceIds.IsKnown(surface)) counters.Add(surface, IntakeCounters.Unread);
        return false;
    }

    /// <summary>One of the events of <see cref="CompatEvents.Names"/>.</summary>
    /// <param name="player">The player behind it as the runtime says; 0 for a server resource.</param>
    /// <param name="name">Its name.</param>
    /// <param name="arguments">What it carries, in plain types.</param>
    /// <returns>The call's number; <c>null</c> where it did not become one.</returns>
    public int? Event(int player, string name, IReadOnlyList<object?> arguments) =>
        CompatEvents.Read(name, arguments) is { } alert ? alerts.Take(player, alert) : null;

    /// <summary>What a shim, or this resource's own client script, says on a player's game.</summary>
    /// <param name="player">The player behind it as the runtime says.</param>
    /// <param name="surface">The way.</param>
    /// <param name="preset">Which of its functions.</param>
    /// <param name="table">What was given to it, in plain types.</param>
    public int? Alert(int player, string surface, string preset, object? table) =>
        CompatEvents.Read(surface, preset, LuaTableReader.Of(table)) is { } alert ? alerts.Take(player, alert) : null;

    /// <summary>An officer's event of Emergency Response Simulator.</summary>
    public void Ers(int player, string name, IReadOnlyList<object?> arguments) => ers.Take(player, name, arguments);

    /// <summary>An officer goes to a call, or leaves it, by another resource's tablet.</summary>
    /// <param name="player">Who: the player behind the event, or whom a server resource names.</param>
    /// <param name="call">The call's number.</param>
    /// <param name="goes">Whether he goes there.</param>
    public void Attach(int player, int call, bool goes) => functions.Attach(player, call, goes);

    /// <summary>A server resource calls one of the functions scripts know.</summary>
    /// <param name="surface">The way.</param>
    /// <param name="function">The function.</param>
    /// <param name="table">Its arguments by name, in plain types.</param>
    /// <returns>Text, number, boolean, or tables of these; <c>null</c> for nothing.</returns>
    public object? Ask(string surface, string function, object? table)
    {
        if (!enabled.IsOn(surface)) return null;

        var given = LuaTableReader.Of(table);
        return (surface, function) switch
        {
            (CompatSurfaceIds.Sonoran, "call911") => SonoranCadAlertReader.Export911(given) is { } call ? alerts.Take(0, call) : null,
            (CompatSurfaceIds.Sonoran, "createDispatchCall") => SonoranCadAlertReader.Dispatch(given) is { } call ? alerts.Take(0, call) : null,
            _ => CompatEvents.Read(surface, function, given) is { } alert ? alerts.Take(0, alert) : functions.Of(surface, function, given),
        };
    }

    /// <summary>A player left.</summary>
    public void Leave(int player) => ers.Leave(player);
}
