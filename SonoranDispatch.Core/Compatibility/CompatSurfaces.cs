using SonoranDispatch.Contracts;
using SonoranDispatch.Intake;
using SonoranDispatch.Players;

namespace SonoranDispatch.Compatibility;

/// <summary>
/// The entry point for everything that scripts send to another dispatch resource: decides whether to accept it, reads it, and acts on it.
/// </summary>
/// <param name="enabled">Which compatibility surfaces are enabled.</param>
/// <param name="rateLimiter">Limits how often a player's client may raise alerts.</param>
/// <param name="counters">Counts what is not read.</param>
/// <param name="alerts">Turns alerts into calls.</param>
/// <param name="ers">Follows Emergency Response Simulator.</param>
/// <param name="functions">Runs the functions that make no call.</param>
public sealed class CompatSurfaces(EnabledSurfaces enabled, PlayerRateLimiter rateLimiter, IntakeCounters counters, CompatAlerts alerts, ErsEvents ers, CompatFunctions functions)
{
    /// <summary>
    /// How many alerts a player's client may raise in <see cref="AlertWindowMilliseconds"/>; what is beyond is not even read. It leaves room for a script
    /// that raises its alert in every dispatch system it finds.
    /// </summary>
    public const int MostAlerts = 20;

    /// <summary>The length of that window, in milliseconds.</summary>
    public const long AlertWindowMilliseconds = 30_000;

    /// <summary>Which compatibility surfaces are enabled.</summary>
    public EnabledSurfaces Switches => enabled;

    /// <summary>Returns whether input for a surface should be read. Checked before the input is converted from the game's types.</summary>
    /// <param name="player">The player whose client sent it; 0 for a server resource.</param>
    /// <param name="surface">The compatibility surface: one of <see cref="CompatSurfaceIds"/>.</param>
    public bool Listens(int player, string surface)
    {
        if (player <= 0 || rateLimiter.TryTake(player)) return enabled.IsOn(surface);

        // A client can send any surface name: invented names must not fill the status.
        if (CompatSurfaceIds.IsKnown(surface)) counters.Add(surface, IntakeCounters.Unread);
        return false;
    }

    /// <summary>Handles one of the events in <see cref="CompatEvents.Names"/>.</summary>
    /// <param name="player">The player behind it, according to the runtime; 0 for a server resource.</param>
    /// <param name="name">Its name.</param>
    /// <param name="arguments">Its arguments, in plain types.</param>
    /// <returns>The call's number; <c>null</c> if no call was made.</returns>
    public int? Event(int player, string name, IReadOnlyList<object?> arguments) =>
        CompatEvents.Read(name, arguments) is { } alert ? alerts.Take(player, alert) : null;

    /// <summary>Handles what a shim, or this resource's own client script, sends from a player's client.</summary>
    /// <param name="player">The player behind it, according to the runtime.</param>
    /// <param name="surface">The compatibility surface.</param>
    /// <param name="preset">The name of its function.</param>
    /// <param name="table">The function's argument, or the list of its arguments, in plain types.</param>
    public int? Alert(int player, string surface, string preset, object? table) =>
        CompatEvents.Read(surface, preset, table, isServer: false) is { } alert ? alerts.Take(player, alert) : null;

    /// <summary>Handles an officer's event of Emergency Response Simulator.</summary>
    public void Ers(int player, string name, IReadOnlyList<object?> arguments) => ers.Take(player, name, arguments);

    /// <summary>An officer responds to a call, or leaves it, through another resource's tablet.</summary>
    /// <param name="player">The officer: the player behind the event, or the one a server resource names.</param>
    /// <param name="call">The call's number.</param>
    /// <param name="goes">True to respond, false to leave.</param>
    public void Attach(int player, int call, bool goes) => functions.Attach(player, call, goes);

    /// <summary>Runs one of the functions that scripts know, for a server resource.</summary>
    /// <param name="surface">The compatibility surface.</param>
    /// <param name="function">The function.</param>
    /// <param name="table">Its table, or its arguments by name or as a list, in plain types.</param>
    /// <returns>Text, number, boolean, or tables of these; <c>null</c> if there is no result.</returns>
    public object? Ask(string surface, string function, object? table)
    {
        if (!enabled.IsOn(surface)) return null;

        return CompatEvents.Read(surface, function, table, isServer: true) is { } alert ? alerts.Take(0, alert) : functions.Of(surface, function, LuaTableReader.Of(table));
    }
}
