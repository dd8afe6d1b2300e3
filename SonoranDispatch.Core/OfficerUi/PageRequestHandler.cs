using SonoranDispatch.Actions;
using SonoranDispatch.Audience;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Locales;
using SonoranDispatch.Notifications;
using SonoranDispatch.Players;
using SonoranDispatch.Response;
using SonoranDispatch.Time;

namespace SonoranDispatch.OfficerUi;

/// <summary>
/// Handles requests from players' pages. The server determines who the player is, trusts nothing in the request, and checks each action again.
/// </summary>
public sealed class PageRequestHandler(
    CallRepository repository,
    OfficerScreens screens,
    OfficerActions actions,
    CallReplies replies,
    AssistRequests assists,
    OfficerPermissions permissions,
    CallerAndResponderTracker reconnect,
    NearestUnits nearest,
    UnitAttachments attachments,
    CallForms forms,
    DistanceText distances,
    Action<int> panic,
    OnlinePlayers online,
    IPlayerClients clients,
    PageMessageRenderer renderer,
    Locale locale,
    IClock clock)
{
    /// <summary>The maximum number of closed calls that a list shows.</summary>
    public const int MostClosed = 50;

    private readonly PlayerRateLimiter _detailsLimiter = new(20, 5_000, online, clock);
    private readonly PlayerRateLimiter _closedLimiter = new(3, 5_000, online, clock);

    /// <summary>The page has loaded.</summary>
    public void Hello(int player, string muted)
    {
        reconnect.Recognise(player);
        nearest.Stop(player);
        distances.Choose(player, isImperial: false);
        screens.Greet(player, muted);
    }

    /// <summary>The player's muted kinds changed.</summary>
    public void Mute(int player, string muted) => screens.Mute(player, muted);

    /// <summary>The player's client has part of the state and asks for the next page.</summary>
    public void More(int player, long generation) => screens.WantsMore(player, generation);

    /// <summary>The player acts on a call, or raises a panic call.</summary>
    public void Act(int player, string action, int call, string text)
    {
        if (action == OfficerActionNames.Panic) panic(player);
        else if (Done(player, action, call, text) is { Text.Length: > 0 } result) Say(player, result.Text);
    }

    /// <summary>The player saves the form of a call; 0 for a new call.</summary>
    public void Save(int player, int number, object? form)
    {
        var (result, saved) = forms.Save(player, number, form);
        if (result.Ok)
        {
            clients.Send(player, EventNames.Page, renderer.Saved(saved));
            if (repository.Find(saved) is { } call && permissions.MayRead(player, call)) SendDetails(player, call);
        }

        if (result.Text.Length > 0) Say(player, result.Text);
    }

    /// <summary>The player's list shows which units are near a call from now on; 0 for no call any more.</summary>
    public void Nearest(int player, int call) => nearest.Watch(player, call);

    /// <summary>The player chose feet and miles, or metres.</summary>
    public void Lengths(int player, bool isImperial) => distances.Choose(player, isImperial);

    /// <summary>The player opened a call.</summary>
    public void Details(int player, int number)
    {
        if (!_detailsLimiter.TryTake(player)) return;

        if (repository.Find(number) is { } call && permissions.MayRead(player, call)) SendDetails(player, call);
        else Say(player, locale.Text(TextKeys.ActionNoCall, ("call", number)));
    }

    /// <summary>The player's list shows the calls that were closed last, of those that concern the player. They are sent oldest first.</summary>
    public void Closed(int player)
    {
        if (!_closedLimiter.TryTake(player)) return;

        var calls = repository.Calls.Where(call => call.State == CallState.Closed && permissions.MayRead(player, call))
            .OrderByDescending(call => call.ClosedAt ?? call.AcceptedAt).Take(MostClosed).OrderBy(call => call.Number).ToList();
        clients.Send(player, EventNames.Page, renderer.Closed(player, calls));
    }

    private ActionResult Done(int player, string action, int call, string text) => action switch
    {
        OfficerActionNames.Reply => replies.Reply(player, call, text),
        OfficerActionNames.Attach => attachments.Attach(player, call, text),
        OfficerActionNames.Detach => attachments.Detach(player, call, text),
        OfficerActionNames.Assist => Assist(player, call, text),
        _ => actions.Act(player, action, call, text),
    };

    // The department that was brought in is no choice any more.
    private ActionResult Assist(int player, int call, string department)
    {
        var result = assists.Ask(player, call, department);
        if (result.Ok && repository.Find(call) is { } after && permissions.MayRead(player, after)) SendDetails(player, after);
        return result;
    }

    private void SendDetails(int player, Call call) =>
        clients.Send(player, EventNames.Page, renderer.Details(call, permissions.Now(player, call), assists.Choices(call)));

    private void Say(int player, string text) => clients.Send(player, EventNames.Page, renderer.Said(text));
}
