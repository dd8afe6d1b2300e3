using System.Globalization;
using CitizenFX.Core;
using SonoranDispatch.Compatibility;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Server;

/// <summary>
/// Listens for what scripts send to other dispatch resources: their events, and what our shims pass on. It checks whether the input should
/// be read at all before it converts any of it.
/// </summary>
/// <param name="enter">Runs an action in the main thread's context.</param>
/// <param name="surfaces">Handles the input.</param>
internal sealed class CompatEventListener(Action<Action> enter, CompatSurfaces surfaces)
{
    /// <summary>Registers the handlers.</summary>
    /// <param name="handlers">The script's handlers.</param>
    public void Listen(EventHandlerDictionary handlers)
    {
        foreach (var name in CompatEvents.Names)
            Take(handlers, name, CompatEvents.SurfaceOf(name), (player, arguments) => surfaces.Event(player, name, Plainly(arguments)));

        foreach (var name in ErsEvents.Events)
            Take(handlers, ErsEvents.Prefix + name, CompatSurfaceIds.Ers, (player, arguments) => surfaces.Ers(player, name, Plainly(arguments)));

        Take(handlers, CompatEvents.Attach, CompatSurfaceIds.Ps, (player, arguments) => Attach(player, arguments, goes: true));
        Take(handlers, CompatEvents.Detach, CompatSurfaceIds.Ps, (player, arguments) => Attach(player, arguments, goes: false));
        handlers[EventNames.Alert] += new CompatEventHandler(OnAlert).Handler;
        handlers[LocalEventNames.Compat] += new CompatEventHandler(OnAsked).Handler;
    }

    private void Take(EventHandlerDictionary handlers, string name, string surface, Action<int, object?[]> take) => handlers[name] += new CompatEventHandler((player, arguments) => enter(() =>
    {
        if (surfaces.Listens(player, surface)) take(player, arguments);
    })).Handler;

    // Only client scripts send this; server resources use the events and the exports.
    private void OnAlert(int player, object?[] arguments) => enter(() =>
    {
        if (player > 0 && arguments[0] is string surface && arguments[1] is string preset && surfaces.Listens(player, surface, preset)) surfaces.Alert(player, surface, preset, LuaConverter.Of(arguments[2]));
    });

    private void OnAsked(int player, object?[] arguments)
    {
        if (player > 0) return;

        enter(() =>
        {
            var answer = arguments[0] is string surface && arguments[1] is string function ? surfaces.Ask(surface, function, LuaConverter.Of(arguments[2])) : null;
            if (arguments[3] is CallbackDelegate reply) reply(answer!);
        });
    }

    // The officer is named by number or in a table.
    private void Attach(int player, object?[] arguments, bool goes)
    {
        if (LuaValue.TryInt(arguments[0], out var call)) surfaces.Attach(player, Named(arguments[1]), call, goes);
    }

    private static int Named(object? given) => given switch
    {
        string text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var player) ? player : 0,
        _ => LuaValue.TryInt(given, out var number) || LuaValue.TryInt(LuaValue.Field(given, "source"), out number) ? number : 0,
    };

    private static object?[] Plainly(object?[] arguments) => Array.ConvertAll(arguments, LuaConverter.Of);
}
