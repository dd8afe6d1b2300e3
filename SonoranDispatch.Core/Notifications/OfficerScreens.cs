using SonoranDispatch.Audience;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Duty;
using SonoranDispatch.Players;
using SonoranDispatch.Time;
using SonoranDispatch.Units;

namespace SonoranDispatch.Notifications;

/// <summary>
/// Keeps officers' screens up to date. A new call is sent in the tick in which it arrives, without waiting for the CAD; afterwards only its
/// changes and its end are sent. A player who joins, goes on or off duty or mutes a kind is sent the whole state once. Players are never
/// sent what they may not see, and what nobody sees is not rendered.
/// </summary>
public sealed class OfficerScreens
{
    /// <summary>The minimum time between two whole states for one player, in milliseconds.</summary>
    public const long BetweenStates = 1_000;

    private readonly AudienceSelector _audience;
    private readonly MutedKinds _muted;
    private readonly OnlinePlayers _online;
    private readonly IPlayerClients _clients;
    private readonly PageMessageRenderer _renderer;
    private readonly IClock _clock;
    private readonly CallViewers _viewers = new();
    private readonly ClientSessions _sessions;
    private readonly StateSender _states;

    /// <summary>Subscribes to calls, duty and units.</summary>
    public OfficerScreens(
        CallRepository repository, AudienceSelector audience, MutedKinds muted, OfficerPermissions permissions, DutyRoster duty, UnitRoster units, OnlinePlayers online, IPlayers players, IPlayerClients clients, PageMessageRenderer renderer, IClock clock)
    {
        (_audience, _muted, _online, _clients, _renderer, _clock) = (audience, muted, online, clients, renderer, clock);
        _sessions = new ClientSessions(online);
        _states = new StateSender(repository, audience, permissions, duty, units, _viewers, new CallOrder(players), clients, renderer, clock);
        foreach (var kept in repository.Calls) Follow(kept, kept);
        repository.Changed += Follow;
        audience.Held.LetGo += Announce;
        repository.Forgotten += call => TakeAway(call.Number);
        duty.Changed += LookAgain;
        units.Changed += player =>
        {
            if (_sessions.UnitSentTo(player) is { } sent && sent != _states.UnitNumberOf(player)) LookAgain(player);
        };
    }

    /// <summary>Raised with a player whose page has loaded.</summary>
    public event Action<int>? Greeted;

    /// <summary>Whether any player waits for the state or a page of it.</summary>
    public bool IsBusy => _sessions.HasWaiting;

    /// <summary>A player's page has loaded: it is sent its texts and the state in the next tick.</summary>
    /// <param name="player">The player's server id.</param>
    /// <param name="muted">The kinds they mute, joined by commas.</param>
    public void Greet(int player, string muted)
    {
        _sessions.Of(player).WantsSetup = true;
        Mute(player, muted);
        Greeted?.Invoke(player);
    }

    /// <summary>Whether a player has been sent the whole state and only needs its changes.</summary>
    public bool IsUpToDate(int player) => _sessions.IsUpToDate(player);

    /// <summary>Shows a call as new again, with its sound, to officers who see it. Who waits for the whole state is left out.</summary>
    public void AnnounceAgain(Call call, IEnumerable<int> players) =>
        new CardVariants(call, (mine, own) => CallEventArguments.Of(call, CardRank.SoundOf(call), _renderer.Card(call, isNew: true, mine, own))).SendTo(players.Where(_sessions.IsUpToDate), _clients);

    /// <summary>Sets the kinds that a player mutes, replacing the earlier ones.</summary>
    public void Mute(int player, string muted)
    {
        _muted.SetMuted(player, muted);
        _sessions.Wait(player);
    }

    /// <summary>Mutes or unmutes one kind for a player.</summary>
    /// <returns>Whether it is muted now.</returns>
    public bool ToggleMute(int player, string kind)
    {
        _sessions.Wait(player);
        return _muted.Toggle(player, kind);
    }

    /// <summary>Returns whether a call is on a player's screen: the player is in its audience, near enough, and has not muted its kind.</summary>
    public bool Shows(int player, Call call) => _audience.Sees(player, call);

    /// <summary>The player's client has a state, or a page of it, and asks for the next page.</summary>
    public void WantsMore(int player, long generation) => _sessions.Ask(player, generation);

    /// <summary>Sends the states and pages that are due, as many as one tick allows.</summary>
    public void Advance()
    {
        if (!IsBusy) return;

        var (now, looked) = (_clock.Milliseconds, 0);
        while (looked < StateLimits.CallsPerTick && _sessions.TakeDue(now, BetweenStates) is > 0 and var player)
            looked += _states.SendState(player, _sessions.Of(player));
        while (looked < StateLimits.CallsPerTick && _sessions.TakeAsking(now) is > 0 and var player)
            looked += _states.SendPage(player, _sessions.Of(player));
    }

    private void LookAgain(int player)
    {
        if (_online.IsOnline(player)) _sessions.Wait(player);
        else _viewers.SetViewer(player, _ => false);
    }

    // A call that was held is new to its audience. Calls restored from the store are sent with the states, which wait for them.
    private void Follow(Call? before, Call after)
    {
        var isLetGo = _audience.Held.TakeLetGo(after);
        if (after.State == CallState.Closed) TakeAway(after.Number);
        else if (isLetGo || (before is null && after.Announcements > 0)) Announce(after);
        else if (before is null) ShowQuietly(after);
        else if (ReferenceEquals(before, after)) _viewers.Set(after.Number, []);
        else if (IsVisible(before, after)) Update(before, after);
    }

    private void Announce(Call call)
    {
        var audience = AudienceOf(call);
        _viewers.Set(call.Number, audience);
        foreach (var sent in call.Responders)
            if (sent is { AttachedBy: not null, Player: { } player } && call.Desired.Place is not null) _clients.Send(player, EventNames.Route, call.Number, true);

        new CardVariants(call, (mine, own) => CallEventArguments.Of(call, CardRank.SoundOf(call), _renderer.Card(call, isNew: true, mine, own))).SendTo(audience, _clients);
    }

    // What was found when it was no longer new comes with the whole state, however much of it there is.
    private void ShowQuietly(Call call)
    {
        _viewers.Set(call.Number, []);
        foreach (var player in AudienceOf(call)) _sessions.Wait(player);
    }

    private void Update(Call before, Call after)
    {
        var (shown, audience) = (_viewers.Of(after.Number), AudienceOf(after));
        if (shown.Count + audience.Count == 0) return;

        var isAgain = after.Announcements != before.Announcements;
        var sent = SentByOthers(before, after);
        var change = new ChangeVariants(before, after, _renderer);
        if (!isAgain)
            foreach (var player in audience.Where(_sessions.IsUpToDate))
                if (shown.Contains(player) && !sent.Contains(player)) change.SendTo(player, _clients);

        // A department that was added hears of the call like one that was told at once, and so does everybody if a better report took it over.
        var newcomers = audience.Where(player => (isAgain || !shown.Contains(player)) && !sent.Contains(player) && _sessions.IsUpToDate(player)).ToList();
        var isNew = isAgain || !ReferenceEquals(before.Departments, after.Departments) || !ReferenceEquals(before.FurtherDepartments, after.FurtherDepartments) || !ReferenceEquals(before.Area, after.Area);
        new CardVariants(after, (mine, own) => CallEventArguments.Of(after, isNew ? CardRank.SoundOf(after) : 0, _renderer.Card(after, isNew, mine, own))).SendTo(newcomers, _clients);
        new CardVariants(after, (mine, own) => CallEventArguments.Of(after, CardRank.SoundOf(after), _renderer.Card(after, true, mine, own))).SendTo(sent.Where(_sessions.IsUpToDate), _clients);
        foreach (var player in shown)
            if (!audience.Contains(player) && _sessions.IsUpToDate(player)) _clients.Send(player, EventNames.Gone, after.Number);

        _viewers.Set(after.Number, audience);
        if (!ReferenceEquals(before.Responders, after.Responders)) SetRoutes(before, after);
    }

    // Officers whom a dispatcher put on the call get its card, whether they have seen the call before or not.
    private static List<int> SentByOthers(Call before, Call after) => ReferenceEquals(before.Responders, after.Responders)
        ? []
        : [.. after.Responders.Where(responder => responder is { AttachedBy: not null, Player: { } player } && !before.Involves(player)).Select(static responder => responder.Player).OfType<int>()];

    private void SetRoutes(Call before, Call after)
    {
        foreach (var left in before.Responders)
            if (left.Player is { } player && !after.Involves(player)) _clients.Send(player, EventNames.Route, after.Number, false);

        foreach (var came in after.Responders)
            if (came.Player is { } player && !before.Involves(player) && after.Desired.Place is not null) _clients.Send(player, EventNames.Route, after.Number, true);
    }

    private void TakeAway(int call)
    {
        _renderer.Forget(call);
        foreach (var player in _viewers.Take(call))
            if (_sessions.IsUpToDate(player)) _clients.Send(player, EventNames.Gone, call);
    }

    private List<int> AudienceOf(Call call)
    {
        var audience = new List<int>();
        _audience.Fill(call, audience);
        return audience;
    }

    private static bool IsVisible(Call before, Call after) =>
        !ReferenceEquals(before.Desired, after.Desired)
        || !ReferenceEquals(before.Responders, after.Responders)
        || !ReferenceEquals(before.Departments, after.Departments)
        || !ReferenceEquals(before.FurtherDepartments, after.FurtherDepartments)
        || !ReferenceEquals(before.Area, after.Area)
        || !ReferenceEquals(before.Known.OthersNotes, after.Known.OthersNotes)
        || before.CadNumber != after.CadNumber
        || before.Count != after.Count
        || before.Needs != after.Needs
        || before.Announcements != after.Announcements
        || before.State != after.State
        || !string.Equals(before.Text, after.Text, StringComparison.Ordinal)
        || !string.Equals(before.Kind, after.Kind, StringComparison.Ordinal);
}
