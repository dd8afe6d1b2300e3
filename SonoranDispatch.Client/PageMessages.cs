using System.Globalization;

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

    /// <summary>How far the player is from a call, in metres.</summary>
    public void Distance(int call, int metres) => _natives.SendNuiMessage(
        "{\"type\":\"distance\",\"call\":" + Number(call) + ",\"metres\":" + Number(metres) + "}");

    /// <summary>A call is closed, or this player may no longer see it.</summary>
    public void Gone(int call) => _natives.SendNuiMessage("{\"type\":\"gone\",\"call\":" + Number(call) + "}");

    /// <summary>Shows or hides the list.</summary>
    public void List(bool open) => _natives.SendNuiMessage("{\"type\":\"list\",\"open\":" + (open ? "true" : "false") + "}");

    /// <summary>Removes the newest card.</summary>
    public void Dismiss() => _natives.SendNuiMessage("{\"type\":\"dismiss\"}");

    /// <summary>The stored preferences, as the page last sent them.</summary>
    public void Preferences(string text) => _natives.SendNuiMessage("{\"type\":\"preferences\",\"text\":" + JsonString.Quote(text) + "}");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
