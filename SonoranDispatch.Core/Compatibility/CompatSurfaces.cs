using SonoranDispatch.Contracts;
using SonoranDispatch.Intake;
using SonoranDispatch.Players;

namespace SonoranDispatch.Compatibility;

/// <summary>
/// The entry point for everything that scripts send to another dispatch resource: decides whether to accept it, reads it, and acts on it.
/// </summary>
public sealed class CompatSurfaces
{
    /// <summary>
    /// How many alerts a player's client may raise in <see cref="AlertWindowMilliseconds"/>; what is beyond is not even read. It leaves room for a script
    /// that raises its alert in every dispatch system it finds.
    /// </summary>
    public const int MostAlerts = 20;

    /// <summary>The length of that window, in milliseconds.</summary>
    public const long AlertWindowMilliseconds = 30_000;

    // What a shim passes on of an event that the runtime could not hand to this resource: its name, the player behind it, and its arguments.
    private const string RelayedEvent = "event";

    private readonly EnabledSurfaces _enabled;
    private readonly PlayerRateLimiter _rateLimiter;
    private readonly PlayerRateLimiter _broadcasts;
    private readonly IntakeCounters _counters;
    private readonly CompatAlerts _alerts;
    private readonly RefusedClaims _claims;
    private readonly ErsEvents _ers;
    private readonly CompatFunctions _functions;
    private readonly SonoranCadFunctions _sonoranCad;

    internal CompatSurfaces(
        EnabledSurfaces enabled, PlayerRateLimiter rateLimiter, PlayerRateLimiter broadcasts, IntakeCounters counters, CompatAlerts alerts, RefusedClaims claims, ErsEvents ers, CompatFunctions functions, SonoranCadFunctions sonoranCad)
    {
        (_enabled, _rateLimiter, _broadcasts, _counters, _alerts, _claims) = (enabled, rateLimiter, broadcasts, counters, alerts, claims);
        (_ers, _functions, _sonoranCad) = (ers, functions, sonoranCad);
    }

    /// <summary>Which compatibility surfaces are enabled.</summary>
    public EnabledSurfaces Switches => _enabled;

    /// <summary>Returns whether input for a surface should be read. Checked before the input is converted from the game's types.</summary>
    /// <param name="player">The player whose client sent it; 0 for a server resource.</param>
    /// <param name="surface">The compatibility surface: one of <see cref="CompatSurfaceIds"/>.</param>
    /// <param name="function">The function, if the client names one. What repeats a broadcast has an allowance of its own.</param>
    public bool Listens(int player, string surface, string function = "")
    {
        var rateLimiter = CompatEvents.IsBroadcast(surface, function) ? _broadcasts : _rateLimiter;
        if (player <= 0 || rateLimiter.TryTake(player)) return _enabled.IsOn(surface);

        // A client can send any surface name: invented names must not fill the status.
        if (CompatSurfaceIds.IsKnown(surface)) _counters.Add(surface, IntakeCounters.Unread);
        return false;
    }

    /// <summary>Handles one of the events in <see cref="CompatEvents.Names"/>.</summary>
    /// <param name="player">The player behind it, according to the runtime; 0 for a server resource.</param>
    /// <param name="name">Its name.</param>
    /// <param name="arguments">Its arguments, in plain types.</param>
    /// <returns>The call's number; <c>null</c> if no call was made.</returns>
    public int? Event(int player, string name, IReadOnlyList<object?> arguments) =>
        CompatEvents.Read(name, arguments) is { } alert ? _alerts.Take(player, alert) : null;

    /// <summary>Handles what a shim, or this resource's own client script, sends from a player's client.</summary>
    /// <param name="player">The player behind it, according to the runtime.</param>
    /// <param name="surface">The compatibility surface.</param>
    /// <param name="preset">The name of its function.</param>
    /// <param name="table">The function's argument, or the list of its arguments, in plain types.</param>
    public int? Alert(int player, string surface, string preset, object? table) =>
        CompatEvents.Read(surface, preset, table, isServer: false) is { } alert ? _alerts.Take(player, alert) : null;

    /// <summary>Handles an officer's event of Emergency Response Simulator.</summary>
    public void Ers(int player, string name, IReadOnlyList<object?> arguments) => _ers.Take(player, name, arguments);

    /// <summary>An officer responds to a call, or leaves it, through another resource's tablet.</summary>
    /// <param name="player">The player behind it, according to the runtime; 0 for a server resource.</param>
    /// <param name="named">The officer that it names; 0 if none. From a player's client, it is always that player.</param>
    /// <param name="call">The call's number.</param>
    /// <param name="goes">True to respond, false to leave.</param>
    public void Attach(int player, int named, int call, bool goes)
    {
        var officer = player > 0 ? player : named;
        if (officer <= 0) return;

        var refused = _functions.Attach(officer, call, goes);
        if (player <= 0) return;

        if (refused is null && named > 0 && named != player) refused = RefusedClaims.AnotherPlayer;
        if (refused is not null) _claims.Add(player, CompatSurfaceIds.Ps, refused);
    }

    /// <summary>Runs one of the functions that scripts know, for a server resource.</summary>
    /// <param name="surface">The compatibility surface.</param>
    /// <param name="function">The function.</param>
    /// <param name="table">Its table, or its arguments by name or as a list, in plain types.</param>
    /// <returns>Text, number, boolean, or tables of these; <c>null</c> if there is no result.</returns>
    public object? Ask(string surface, string function, object? table)
    {
        if (!_enabled.IsOn(surface)) return null;

        var given = LuaTableReader.Of(table);
        if (function == RelayedEvent) return Relay(surface, given);
        if (surface == CompatSurfaceIds.Sonoran) return _sonoranCad.Of(function, given);

        return CompatEvents.Read(surface, function, table, isServer: true) is { } alert ? _alerts.Take(0, alert) : _functions.Of(surface, function, given);
    }

    private int? Relay(string surface, LuaTableReader given)
    {
        var (name, player) = (given.Text(LuaTableReader.LongestText, "name"), given.Whole("player") ?? 0);
        if (!CompatEvents.Names.Contains(name) || CompatEvents.SurfaceOf(name) != surface || !Listens(player, surface)) return null;

        return Event(player, name, given.Raw("arguments") is System.Collections.IList list ? [.. list.Cast<object?>()] : []);
    }
}
