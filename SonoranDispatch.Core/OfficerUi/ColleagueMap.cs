using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Intake;
using SonoranDispatch.LiveMap;
using SonoranDispatch.Locales;
using SonoranDispatch.Players;
using SonoranDispatch.Time;

namespace SonoranDispatch.OfficerUi;

/// <summary>
/// Shows officers' colleagues on the game's own map, to those whose client asks for it. A client that asks for a player who may not see colleagues is
/// refused, counted, and named in the console once a burst.
/// </summary>
public sealed class ColleagueMap
{
    /// <summary>The surface under which refused requests are counted.</summary>
    public const string Surface = "colleagues";

    private readonly PositionViewers _viewers;
    private readonly IPlayers _players;
    private readonly OnlinePlayers _online;
    private readonly IPlayerClients _clients;
    private readonly IntakeCounters _counters;
    private readonly Locale _locale;
    private readonly ILog _log;
    private readonly PlayerRateLimiter _limiter;
    private readonly RejectionReportThrottle<PlayerIdentity> _bursts;

    internal ColleagueMap(OfficerPositions positions, IPlayers players, OnlinePlayers online, IPlayerClients clients, IntakeCounters counters, Locale locale, IClock clock, ILog log)
    {
        (_players, _online, _clients, _counters, _locale, _log) = (players, online, clients, counters, locale, log);
        _viewers = positions.ViewersOf(Send);
        (_limiter, _bursts) = (new PlayerRateLimiter(10, 10_000, online, clock), new RejectionReportThrottle<PlayerIdentity>(clock));
    }

    /// <summary>A player's client wants to show colleagues, or no longer does. More than ten requests in ten seconds are ignored.</summary>
    public void Ask(int player, bool isWanted)
    {
        if (!isWanted)
        {
            _viewers.Unsubscribe(player);
            return;
        }

        if (!_limiter.TryTake(player) || _viewers.Subscribe(player)) return;

        _counters.Add(Surface, Messages.ColleaguesRefused.Code);
        if (_bursts.IsFirst(_online.IdentityOf(player))) _log.Write(Messages.ColleaguesRefused, PlayerLabel.Of(_players, player));
    }

    private void Send(int player, PositionDelta delta) => _clients.Send(
        player,
        EventNames.Colleagues,
        delta.IsFirst,
        delta.Named.SelectMany(officer => new object[] { officer.Player, LabelOf(officer), officer.Activity }.Concat(officer.WholeMetres)).ToArray(),
        delta.Moved.SelectMany(officer => new object[] { officer.Player }.Concat(officer.WholeMetres)).ToArray(),
        delta.Gone.Cast<object>().ToArray());

    private string LabelOf(OfficerPosition officer) => officer.Activity switch
    {
        OfficerPosition.Free => officer.Callsign,
        OfficerPosition.Panic => _locale.Text(TextKeys.ColleaguePanic, ("unit", officer.Callsign)),
        var call => _locale.Text(TextKeys.ColleagueOnCall, ("unit", officer.Callsign), ("call", call)),
    };
}
