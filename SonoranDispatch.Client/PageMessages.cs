using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace SonoranDispatch.Client;

/// <summary>The messages that the client script itself sends to the page; docs/screen.md lists them.</summary>
internal sealed class PageMessages
{
    private readonly Natives _natives;

    public PageMessages(Natives natives)
    {
        _natives = natives;
    }

    /// <summary>Passes on, unread, what the server rendered.</summary>
    public void Pass(object? json)
    {
        var text = json as string;
        if (text != null) _natives.SendNuiMessage(text);
    }

    /// <summary>How far the player is from calls, in metres, and in which directions they are, in degrees clockwise from straight ahead: as told last.</summary>
    public void Distances(IEnumerable<CallBlip> blips) => Flat("{\"type\":\"distances\",\"calls\":[", blips, (text, blip) =>
        text.Append(Number(blip.Call)).Append(',').Append(Number(blip.MetresTold)).Append(',').Append(Number(blip.BearingTold)));

    /// <summary>Where the player is, for the map.</summary>
    public void Me(OfficerPosition me) => _natives.SendNuiMessage(
        "{\"type\":\"me\",\"x\":" + Metres(me.Place.X) + ",\"y\":" + Metres(me.Place.Y) + ",\"heading\":" + Number(me.Compass) + "}");

    /// <summary>Where the calls are that have a mark, for the map.</summary>
    public void Places(IEnumerable<CallBlip> blips) => Flat("{\"type\":\"places\",\"places\":[", blips, (text, blip) =>
        text.Append(Number(blip.Call)).Append(',').Append(Metres(blip.Place.X)).Append(',').Append(Metres(blip.Place.Y)).Append(',').Append(Metres(blip.Place.Radius)));

    /// <summary>A call is closed, or this player may no longer see it.</summary>
    public void Gone(int call) => _natives.SendNuiMessage("{\"type\":\"gone\",\"call\":" + Number(call) + "}");

    /// <summary>Shows or hides the list.</summary>
    public void List(bool open) => _natives.SendNuiMessage("{\"type\":\"list\",\"open\":" + (open ? "true" : "false") + "}");

    /// <summary>Removes the newest card.</summary>
    public void Dismiss() => _natives.SendNuiMessage("{\"type\":\"dismiss\"}");

    /// <summary>The stored preferences, as the page last sent them.</summary>
    public void Preferences(string text) => _natives.SendNuiMessage("{\"type\":\"preferences\",\"text\":" + JsonString.Quote(text) + "}");

    // One message for all calls: each message is a native and a task of the page.
    private void Flat(string start, IEnumerable<CallBlip> blips, Action<StringBuilder, CallBlip> write)
    {
        var text = new StringBuilder(start);
        var isFirst = true;
        foreach (var blip in blips)
        {
            if (!isFirst) text.Append(',');
            isFirst = false;
            write(text, blip);
        }

        _natives.SendNuiMessage(text.Append("]}").ToString());
    }

    private static string Metres(float metres) => Number((int)Math.Round(metres));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
