using SonoranDispatch.Calls;
using SonoranDispatch.Players;

namespace SonoranDispatch.Notifications;

/// <summary>
/// The order in which an officer hears of many calls: those they respond to and panics, then by priority, then the nearest, then the newest. Calls
/// at an unknown distance come after the others of their priority.
/// </summary>
internal sealed class CallOrder(IPlayers players)
{
    /// <summary>Sorts calls for a player. Asks for the player's position once.</summary>
    public void Sort(int player, List<Call> calls)
    {
        var place = players.WhereIs(player)?.Place;
        var ranked = calls.ConvertAll(call => (Call: call, Rank: RankOf(player, call), Metres: MetresTo(place, call)));
        ranked.Sort(static (a, b) =>
            a.Rank != b.Rank ? a.Rank.CompareTo(b.Rank)
            : a.Metres.Equals(b.Metres) ? b.Call.Number.CompareTo(a.Call.Number)
            : a.Metres.CompareTo(b.Metres));
        for (var at = 0; at < calls.Count; at++) calls[at] = ranked[at].Call;
    }

    private static int RankOf(int player, Call call) => call.Involves(player) || call.IsOwnPanicOf(player) ? 0 : CardRank.Of(call);

    private static double MetresTo(Place? place, Call call) =>
        place is null || call.Desired.Place is not { } there ? double.MaxValue : place.DistanceTo(there);
}
