using SonoranDispatch.Cad;
using SonoranDispatch.Players;

namespace SonoranDispatch.Units;

/// <summary>
/// Matches the CAD's units with the players who are on, and keeps them matched while players come and go, without another read.
/// <list type="bullet">
/// <item>Of several units of one player the one that was seen logging in last is his; of those seen together a unit in the field goes
/// before a dispatcher, and the higher identifier id, made later, before the lower.</item>
/// <item>Of several players with one id the one who came last has the unit: the other one is a connection about to time out.</item>
/// </list>
/// </summary>
public sealed class UnitMatcher
{
    private readonly IPlayers _players;
    private readonly string _type;
    private readonly UnitRoster _roster;
    private readonly Dictionary<int, string> _idOf = [];
    private IReadOnlyList<CadUnit> _units = [];
    private Dictionary<int, long> _seenIn = [];
    private long _reads;

    /// <summary>Follows who comes and goes.</summary>
    /// <param name="players">Knows identifiers.</param>
    /// <param name="online">Who is on.</param>
    /// <param name="roster">Where the result stands.</param>
    /// <param name="type">The type of identifier that the CAD knows players by, such as "license".</param>
    public UnitMatcher(IPlayers players, OnlinePlayers online, UnitRoster roster, string type)
    {
        (_players, _roster, _type) = (players, roster, type);
        foreach (var player in online.Players) Remember(player);
        online.Joined += player =>
        {
            if (Remember(player) && _reads > 0) Match();
        };
        online.Left += player =>
        {
            if (_idOf.Remove(player) && _reads > 0) Match();
            roster.Set(player, null);
        };
    }

    /// <summary>Who is logged in now. Units that are not among them have logged out.</summary>
    public void Take(CadUnitList units)
    {
        _reads++;
        var seen = new Dictionary<int, long>(units.Units.Count);
        foreach (var unit in units.Units) seen[unit.IdentifierId] = _seenIn.TryGetValue(unit.IdentifierId, out var read) ? read : _reads;
        (_units, _seenIn) = (units.Units, seen);
        Match();
    }

    private bool Remember(int player)
    {
        if (CommunityUserId.Bare(_players.IdentifierOf(player, _type), _type) is not { } id) return false;

        _idOf[player] = id;
        return true;
    }

    private void Match()
    {
        var playerOfId = new Dictionary<string, int>(_idOf.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var pair in _idOf)
            if (!playerOfId.TryGetValue(pair.Value, out var other) || pair.Key > other) playerOfId[pair.Value] = pair.Key;

        var unitOf = new Dictionary<int, CadUnit>();
        var playerOf = new Dictionary<int, int>();
        foreach (var unit in _units)
        {
            if (PlayerBehind(unit, playerOfId) is not { } player) continue;

            playerOf[unit.IdentifierId] = player;
            if (!unitOf.TryGetValue(player, out var other) || IsRather(unit, other)) unitOf[player] = unit;
        }

        _roster.Replace(unitOf, playerOf);
    }

    private int? PlayerBehind(CadUnit unit, Dictionary<string, int> playerOfId)
    {
        int? behind = null;
        foreach (var id in unit.CommunityUserIds)
            if (CommunityUserId.Bare(id, _type) is { } bare && playerOfId.TryGetValue(bare, out var player) && !(player < behind)) behind = player;

        return behind;
    }

    private bool IsRather(CadUnit unit, CadUnit other)
    {
        if (_seenIn[unit.IdentifierId] != _seenIn[other.IdentifierId]) return _seenIn[unit.IdentifierId] > _seenIn[other.IdentifierId];
        if (unit.IsDispatch != other.IsDispatch) return other.IsDispatch;
        return unit.IdentifierId > other.IdentifierId;
    }
}
