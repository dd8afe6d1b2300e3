using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Duty;
using SonoranDispatch.Intake;
using SonoranDispatch.LiveMap;
using SonoranDispatch.Notifications;
using SonoranDispatch.Players;
using SonoranDispatch.Time;

namespace SonoranDispatch.OfficerUi;

/// <summary>
/// The map in the officers' list: it shows where colleagues are while it is open, once a second what changed. A player who may see no colleague is sent
/// nothing.
/// </summary>
public sealed class ListMap
{
    private const string Surface = "map";

    private readonly PositionViewers _viewers;
    private readonly DutyRoster _duty;
    private readonly IntakeCounters _counters;
    private readonly IPlayerClients _clients;
    private readonly PageMessageRenderer _renderer;
    private readonly PlayerRateLimiter _limiter;

    internal ListMap(OfficerPositions positions, DutyRoster duty, OnlinePlayers online, IntakeCounters counters, IPlayerClients clients, PageMessageRenderer renderer, IClock clock)
    {
        (_viewers, _duty, _counters, _clients, _renderer) = (positions.ViewersOf(Send), duty, counters, clients, renderer);
        _limiter = new PlayerRateLimiter(10, 5_000, online, clock);
    }

    /// <summary>Whether a player is sent positions.</summary>
    public bool IsOpen(int player) => _viewers.Has(player);

    /// <summary>A player's page shows the map, or no longer does. Off duty this is refused and counted: the page asks only on duty.</summary>
    /// <param name="player">The player's server id.</param>
    /// <param name="open">Whether the map is shown.</param>
    public void Show(int player, bool open)
    {
        if (!open) _viewers.Unsubscribe(player);
        else if (!_duty.IsOnDuty(player)) _counters.Add(Surface, Messages.ActionOffDuty.Code);
        else if (!_limiter.TryTake(player)) _counters.Add(Surface, IntakeCounters.Unread);
        else _viewers.Subscribe(player);
    }

    private void Send(int player, PositionDelta delta) => _clients.Send(player, EventNames.Page, _renderer.Units(
        delta.IsFirst,
        delta.Named.SelectMany(officer => new object[] { officer.Player, officer.Callsign, officer.Activity }.Concat(officer.WholeMetres)),
        delta.Moved.SelectMany(officer => new object[] { officer.Player }.Concat(officer.WholeMetres)),
        delta.Gone));
}
