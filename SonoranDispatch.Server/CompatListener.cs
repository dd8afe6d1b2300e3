using System.Globalization;
using CitizenFX.Core;
using SonoranDispatch.Compatibility;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Server;

/// <summary>
/// Listens for what scripts say to other dispatch resources: their events, and what our stand-ins for them pass on. Whether it is worth
/// reading is asked before anything of it is.
/// </summary>
/// <param name="enter">Goes into the main thread's context.</param>
/// <param name="desk">What becomes of it.</param>
internal sealed class CompatListener(Action<Action> enter, CompatDesk desk)
{
    /// <summary>Registers the handlers.</summary>
    /// <param name="handlers">The script's handlers.</param>
    public void Listen(EventHandlerDictionary handlers)
    {
        foreach (var name in CompatEvents.Names)
            Take(handlers, name, CompatEvents.SurfaceOf(name), (player, arguments) => desk.Event(player, name, Plainly(arguments)));

        foreach (var name in ErsDesk.Events)
            Take(handlers, ErsDesk.Prefix + name, SurfaceIds.Ers, (player, arguments) => desk.Ers(player, name, Plainly(arguments)));

        Take(handlers, CompatEvents.Attach, SurfaceIds.Ps, (player, arguments) => Attach(player, arguments, goes: true));
        Take(handlers, CompatEvents.Detach, SurfaceIds.Ps, (player, arguments) => Attach(player, arguments, goes: false));
        handlers[EventNames.Alert] += new CompatHandler(OnAlert).Handler;
        handlers[LocalEventNames.Compat] += new CompatHandler(OnAsked).Handler;
        handlers["playerDropped"] += new CompatHandler((player, _) => enter(() => desk.Leave(player))).Handler;
    }

    private void Take(EventHandlerDictionary handlers, string name, string surface, Action<int, object?[]> take) => handlers[name] += new CompatHandler((player, arguments) => enter(() =>
    {
        if (desk.Listens(player, surface)) take(player, arguments);
    })).Handler;

    // What only a client script sends; a server resource has the events and the exports.
    private void OnAlert(int player, object?[] arguments) => enter(() =>
    {
        if (player > 0 && arguments[0] is string surface && arguments[1] is string preset && desk.Listens(player, surface)) desk.Alert(player, surface, preset, Plain.Of(arguments[2]));
    });

    private void OnAsked(int player, object?[] arguments)
    {
        if (player > 0) return;

        enter(() =>
        {
            var answer = arguments[0] is string surface && arguments[1] is string function ? desk.Ask(surface, function, Plain.Of(arguments[2])) : null;
            if (arguments[3] is CallbackDelegate reply) reply(answer!);
        });
    }

    // From a player's game only he himself is meant; a server resource says whom, by number or in a table.
    private void Attach(int player, object?[] arguments, bool goes)
    {
        if (!Loose.TryInt(arguments[0], out var call)) return;

        var who = player > 0 ? player : Named(arguments[1]);
        if (who > 0) desk.Attach(who, call, goes);
    }

    private static int Named(object? given) => given switch
    {
        string text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var player) ? player : 0,
        _ => Loose.TryInt(given, out var number) || Loose.TryInt(Loose.Field(given, "source"), out number) ? number : 0,
    };

    private static object?[] Plainly(object?[] arguments) => Array.ConvertAll(arguments, Plain.Of);
}
