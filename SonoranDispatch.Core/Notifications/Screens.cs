using SonoranDispatch.Audience;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Duty;
using SonoranDispatch.Players;
using SonoranDispatch.Time;
using SonoranDispatch.Units;

namespace SonoranDispatch.Notifications;

/// <summary>
/// What officers' screens hold: a new call in the tick in which it comes and without waiting for the CAD, then only what changes of it, and
/// its end. Whoever comes, goes on or off duty or mutes a kind gets the whole state once. Nobody is sent what he may not see; what nobody
/// sees is not rendered.
/// </summary>
public sealed class Screens
{
    /// <summary>Milliseconds between two whole states for one player.</summary>
    public const long BetweenStates = 1_000;

    private readonly CallBook _book;
    private readonly AudienceSelector _audience;
    private readonly Mutes _mutes;
    private readonly OfficerRights _rights;
    private readonly DutyRoster _duty;
    private readonly UnitRoster _units;
    private readonly IPlayers _players;
    private readonly IClients _clients;
    private readonly PageJson _json;
    private readonly IClock _clock;
    private readonly Viewers _viewers = new();
    private readonly Seats _seats = new();

    /// <summary>Listens to calls, duty and units.</summary>
    public Screens(
        CallBook book, AudienceSelector audience, Mutes mutes, OfficerRights rights, DutyRoster duty, UnitRoster units, IPlayers players, IClients clients, PageJson json, IClock clock)
    {
        (_book, _audience, _mutes, _rights, _duty, _units, _players, _clients, _json, _clock) = (book, audience, mutes, rights, duty, units, players, clients, json, clock);
        foreach (var kept in book.Calls) Follow(kept, kept);
        book.Changed += Follow;
        book.Forgotten += call => TakeAway(call.Number);
        duty.Changed += LookAgain;
        units.Changed += player =>
        {
            if (_seats.UnitSentTo(player) is { } sent && sent != UnitNumberOf(player)) LookAgain(player);
        };
    }

    /// <summary>Whether somebody waits for his state.</summary>
    public bool IsBusy => _seats.HasWaiting;

    /// <summary>A player's page is up: he gets its texts and the state with the next tick.</summary>
    /// <param name="player">His server id.</param>
    /// <param name="muted">The kinds he mutes, joined by commas.</param>
    public void Greet(int player, string muted)
    {
        _seats.Of(player).WantsSetup = true;
        Mute(player, muted);
    }

    /// <summary>A player mutes these kinds and no others.</summary>
    public void Mute(int player, string muted)
    {
        _mutes.SetMuted(player, muted);
        _seats.Wait(player);
    }

    /// <summary>A player mutes one kind more, or one less.</summary>
    /// <returns>Whether it is muted now.</returns>
    public bool ToggleMute(int player, string kind)
    {
        _seats.Wait(player);
        return _mutes.Toggle(player, kind);
    }

    /// <summary>Whether a call is on a player's screen: it concerns him, is near enough and not muted.</summary>
    public bool Shows(int player, Call call) => _audience.Sees(player, call);

    /// <summary>Sends the states that are due.</summary>
    public void Advance()
    {
        if (!_seats.HasWaiting) return;

        foreach (var player in _seats.TakeDue(_clock.Milliseconds, BetweenStates)) SendState(player, _seats.Of(player));
    }

    private void SendState(int player, Seat seat)
    {
        if (seat.WantsSetup) _clients.Send(player, EventNames.Page, _json.Setup());
        seat.WantsSetup = false;

        var calls = new List<Call>();
        var isOnDuty = _duty.IsOnDuty(player);
        _viewers.Seat(player, number =>
        {
            if (!isOnDuty || _book.Find(number) is not { } call || !Shows(player, call)) return false;

            calls.Add(call);
            return true;
        });
        seat.Unit = UnitNumberOf(player);
        _clients.Send(player, EventNames.State, _json.State(player, isOnDuty, seat.Unit, _rights.AtAll(player), calls), CallEvent.Marks(calls));
    }

    private void LookAgain(int player)
    {
        if (_players.NameOf(player) is not null)
        {
            _seats.Wait(player);
            return;
        }

        _seats.Leave(player);
        _viewers.Seat(player, _ => false);
    }

    // What comes back from the store is sent with the states, which wait for it.
    private void Follow(Call? before, Call after)
    {
        if (after.State == CallState.Closed) TakeAway(after.Number);
        else if (before is null) Announce(after);
        else if (ReferenceEquals(before, after)) _viewers.Set(after.Number, []);
        else if (IsVisible(before, after)) Update(before, after);
    }

    private void Announce(Call call)
    {
        var audience = AudienceOf(call);
        _viewers.Set(call.Number, audience);
        new CardVariants(call, mine => CallEvent.Of(call, Urgency.SoundOf(call), _json.Card(call, isNew: true, mine))).SendTo(audience, _clients);
    }

    private void Update(Call before, Call after)
    {
        var (shown, audience) = (_viewers.Of(after.Number), AudienceOf(after));
        if (shown.Count + audience.Count == 0) return;

        var change = new ChangeVariants(before, after, _json);
        foreach (var player in audience.Where(_seats.IsUpToDate))
            if (shown.Contains(player)) change.SendTo(player, _clients);

        var newcomers = audience.Where(player => !shown.Contains(player) && _seats.IsUpToDate(player)).ToList();
        new CardVariants(after, mine => CallEvent.Of(after, 0, _json.Card(after, isNew: false, mine))).SendTo(newcomers, _clients);
        foreach (var player in shown)
            if (!audience.Contains(player) && _seats.IsUpToDate(player)) _clients.Send(player, EventNames.Gone, after.Number);

        _viewers.Set(after.Number, audience);
        if (!ReferenceEquals(before.Responders, after.Responders)) SetRoutes(before, after);
    }

    private void SetRoutes(Call before, Call after)
    {
        foreach (var left in before.Responders)
            if (left.Player is { } player && !after.Involves(player)) _clients.Send(player, EventNames.Route, after.Number, false);

        foreach (var came in after.Responders)
            if (came.Player is { } player && !before.Involves(player) && after.Desired.Place is not null) _clients.Send(player, EventNames.Route, after.Number, true);
    }

    private void TakeAway(int call)
    {
        _json.Forget(call);
        foreach (var player in _viewers.Take(call))
            if (_seats.IsUpToDate(player)) _clients.Send(player, EventNames.Gone, call);
    }

    private List<int> AudienceOf(Call call)
    {
        var audience = new List<int>();
        _audience.Fill(call, audience);
        return audience;
    }

    private string UnitNumberOf(int player) => _units.UnitOf(player)?.UnitNumber ?? "";

    private static bool IsVisible(Call before, Call after) =>
        !ReferenceEquals(before.Desired, after.Desired)
        || !ReferenceEquals(before.Responders, after.Responders)
        || !ReferenceEquals(before.Departments, after.Departments)
        || before.CadNumber != after.CadNumber
        || before.Count != after.Count
        || before.State != after.State
        || !string.Equals(before.Text, after.Text, StringComparison.Ordinal)
        || !string.Equals(before.Kind, after.Kind, StringComparison.Ordinal);
}
