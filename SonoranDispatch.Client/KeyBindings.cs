using System;

namespace SonoranDispatch.Client;

/// <summary>
/// The keys, registered in the game's own key settings, where each player can change them. A default applies only the first time a player
/// meets it, so it must be right from the start. The keys below are bound to nothing in the game (letters, digits, brackets, comma, full
/// stop, minus, equals, the function keys, arrows and the number pad are: horn, doors, radio, phone, sniper zoom, aircraft) and to little
/// elsewhere (the slash opens many servers' chat). They lie together under the right hand, so that none is pressed by accident while driving.
/// The panic key has no default: an accidental panic would call out everybody.
/// </summary>
internal sealed class KeyBindings
{
    private static readonly string[] Commands = { "sdispatch_respond", "sdispatch_gps", "sdispatch_list", "sdispatch_dismiss", "sdispatch_panic" };
    private static readonly string[] Names = { "respond", "gps", "list", "dismiss", "panic" };
    private static readonly string[] Defaults = { "SEMICOLON", "APOSTROPHE", "BACKSLASH", "END", "" };

    private static readonly string[] Descriptions =
    {
        "Dispatch: respond to the call on screen",
        "Dispatch: route to the call on screen",
        "Dispatch: list of calls",
        "Dispatch: take the newest card away",
        "Dispatch: panic",
    };

    private readonly Natives _natives;
    private string _told = "";

    public KeyBindings(Natives natives)
    {
        _natives = natives;
    }

    /// <summary>Registers the five keys.</summary>
    /// <param name="guard">Runs a key's action, and does not throw.</param>
    /// <param name="actions">The actions of respond, GPS, list, dismiss and panic.</param>
    public void Register(Action<Action> guard, params Action[] actions)
    {
        for (var i = 0; i < Commands.Length; i++)
        {
            var action = actions[i];
            var throttle = new Throttle(_natives);
            _natives.RegisterCommand(Commands[i], (source, arguments, raw) => guard(() =>
            {
                if (throttle.Allows()) action();
            }));
            _natives.RegisterKey(Commands[i], Descriptions[i], Defaults[i]);
        }
    }

    /// <summary>Sends the page the actual key bindings, either always or only if they changed since they were last sent.</summary>
    public void TellPage(bool atAnyRate)
    {
        var message = "{\"type\":\"keys\"";
        for (var i = 0; i < Commands.Length; i++)
            message += ",\"" + Names[i] + "\":" + JsonString.Quote(KeyLabels.Label(_natives.ButtonOf(KeyLabels.ControlOf(Commands[i]))));
        message += "}";

        if (!atAnyRate && message == _told) return;
        _told = message;
        _natives.SendNuiMessage(message);
    }
}
