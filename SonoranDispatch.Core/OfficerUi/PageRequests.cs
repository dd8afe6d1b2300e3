using SonoranDispatch.Actions;
using SonoranDispatch.Audience;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Locales;
using SonoranDispatch.Notifications;
using SonoranDispatch.Players;
using SonoranDispatch.Time;

namespace SonoranDispatch.OfficerUi;

/// <summary>What players' pages ask for. Nothing in it says who the player is, and nothing of it is believed: the desk checks each anew.</summary>
public sealed class PageRequests(
    CallBook book,
    Screens screens,
    OfficerDesk desk,
    OfficerRights rights,
    ResponderKeeping responders,
    Action<int> panic,
    IClients clients,
    PageJson json,
    Locale locale,
    IClock clock)
{
    private readonly ActionPace _reading = new(20, 5_000, clock);

    /// <summary>The page is up.</summary>
    public void Hello(int player, string muted)
    {
        responders.Recognise(player);
        screens.Greet(player, muted);
    }

    /// <summary>The muted kinds changed.</summary>
    public void Mute(int player, string muted) => screens.Mute(player, muted);

    /// <summary>He does something with a call, or is in danger.</summary>
    public void Act(int player, string action, int call, string text)
    {
        if (action == ActionNames.Panic) panic(player);
        else if (desk.Act(player, action, call, text) is { Text.Length: > 0 } answer) Say(player, answer.Text);
    }

    /// <summary>He opened a call.</summary>
    public void Details(int player, int number)
    {
        if (!_reading.Takes(player, out _)) return;

        if (book.Find(number) is { } call && rights.Sees(player, call)) clients.Send(player, EventNames.Page, json.Details(call, rights.Now(player, call)));
        else Say(player, locale.Text(TextKeys.ActionNoCall, ("call", number)));
    }

    private void Say(int player, string text) => clients.Send(player, EventNames.Page, json.Said(text));
}
