using SonoranDispatch.Actions;
using SonoranDispatch.Audience;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Locales;
using SonoranDispatch.Notifications;
using SonoranDispatch.Players;
using SonoranDispatch.Time;

namespace SonoranDispatch.OfficerUi;

/// <summary>What players' pages ask for. Nothing in it says who the player is, and nothing of it is believed: each action is checked anew.</summary>
public sealed class PageRequestHandler(
    CallRepository repository,
    OfficerScreens screens,
    OfficerActions actions,
    OfficerPermissions permissions,
    ResponderReconnect reconnect,
    Action<int> panic,
    IPlayerClients clients,
    PageMessageRenderer renderer,
    Locale locale,
    IClock clock)
{
    private readonly PlayerActionRateLimiter _detailsLimiter = new(20, 5_000, clock);

    /// <summary>The page is up.</summary>
    public void Hello(int player, string muted)
    {
        reconnect.Recognise(player);
        screens.Greet(player, muted);
    }

    /// <summary>The muted kinds changed.</summary>
    public void Mute(int player, string muted) => screens.Mute(player, muted);

    /// <summary>He does something with a call, or is in danger.</summary>
    public void Act(int player, string action, int call, string text)
    {
        if (action == OfficerActionNames.Panic) panic(player);
        else if (actions.Act(player, action, call, text) is { Text.Length: > 0 } result) Say(player, result.Text);
    }

    /// <summary>He opened a call.</summary>
    public void Details(int player, int number)
    {
        if (!_detailsLimiter.Takes(player, out _)) return;

        if (repository.Find(number) is { } call && permissions.Sees(player, call)) clients.Send(player, EventNames.Page, renderer.Details(call, permissions.Now(player, call)));
        else Say(player, locale.Text(TextKeys.ActionNoCall, ("call", number)));
    }

    private void Say(int player, string text) => clients.Send(player, EventNames.Page, renderer.Said(text));
}
