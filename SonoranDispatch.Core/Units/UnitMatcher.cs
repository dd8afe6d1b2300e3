using SonoranDispatch.Cad;
using SonoranDispatch.Players;

namespace SonoranDispatch.Units;

/// <summary>
/// Matches the CAD's units with the players who are online, and updates the matches when players join or leave, without reading the CAD again.
/// <list type="bullet">
/// <item>If a player has several units, the one last seen logging in counts. Of those first seen together, a field unit wins over a
/// dispatcher, and the higher identifier id, which was created later, wins over the lower.</item>
/// <item>If several players have the same id, the latest to join gets the unit: the other is a connection about to time out.</item>
/// </list>
/// </summary>
public sealed class UnitMatcher
{
    private readonly IPlayers _players;
    private readonly string _type;
    private readonly UnitRoster _roster;
    private readonly PerPlayer<string> _idOf;
    private IReadOnlyList<CadUnit> _units = [];
    private Dictionary<int, long> _seenIn = [];
    private long _reads;

    /// <summary>Subscribes to players joining and leaving.</summary>
    /// <param name="players">Knows identifiers.</param>
    /// <param name="online">The players who are online.</param>
    /// <param name="roster">Receives the matches.</param>
    /// <param name="type">The identifier type by which the CAD knows players, such as "license".</param>
    public UnitMatcher(IPlayers players, OnlinePlayers online, UnitRoster roster, string type)
    {
        (_players, _roster, _type, _idOf) = (players, roster, type, new PerPlayer<string>(online));
        foreach (var player in online.Players) Remember(player);
        online.Joined += player =>
        {
            if (Remember(player) && _reads > 0) Match();
        };
        online.Left += player =>
        {
            if (_reads > 0) Match();
            roster.Set(player, null);
        };
    }

    /// <summary>The dispatchers who are logged in.</summary>
    public DispatcherRoster Dispatchers { get; } = new();

    /// <summary>The players who share a unit with the player who stands for it, by server id: the unit of a partner is that player's. They have none of their own.</summary>
    public IReadOnlyDictionary<int, int> Partners { get; private set; } = new Dictionary<int, int>();

    /// <summary>Raised with the list of units after it was taken.</summary>
    public event Action<CadUnitList>? Taken;

    /// <summary>Whether any player on the server has an identifier of the type by which units are matched.</summary>
    public bool KnowsAnybody => _idOf.Players.Any();

    /// <summary>A unit that is logged in to the CAD, whether its player is on this server or not.</summary>
    /// <param name="identifierId">The unit's identifier id.</param>
    /// <returns><c>null</c> if the last list did not hold it.</returns>
    public CadUnit? Find(int identifierId) => _units.FirstOrDefault(unit => unit.IdentifierId == identifierId);

    /// <summary>A unit that is logged in to the CAD, by an id of its player in the community.</summary>
    /// <returns><c>null</c> if the last list did not hold it.</returns>
    public CadUnit? Find(string communityUserId) => _units.FirstOrDefault(unit => unit.CommunityUserIds.Contains(communityUserId, StringComparer.OrdinalIgnoreCase));

    /// <summary>A player's identifier by which units are matched, without its type.</summary>
    /// <returns><c>null</c> if they have none.</returns>
    public string? IdOf(int player) => _idOf.TryGet(player, out var id) ? id : null;

    /// <summary>The player whom the CAD knows by a community user id: of several, the latest to join.</summary>
    /// <param name="communityUserId">The id, with or without its type.</param>
    /// <returns><c>null</c> if nobody on the server has it.</returns>
    public int? PlayerOf(string communityUserId)
    {
        if (CommunityUserIdNormalizer.Bare(communityUserId, _type) is not { } bare) return null;

        var players = _idOf.Players.Where(pair => string.Equals(pair.Value, bare, StringComparison.OrdinalIgnoreCase)).Select(pair => pair.Key).ToList();
        return players.Count > 0 ? players.Max() : null;
    }

    /// <summary>Takes the list of units that are logged in now. Units that are not in it have logged out.</summary>
    public void Take(CadUnitList units)
    {
        _reads++;
        Dispatchers.Take(units);
        var seen = new Dictionary<int, long>(units.Units.Count);
        foreach (var unit in units.Units) seen[unit.IdentifierId] = _seenIn.TryGetValue(unit.IdentifierId, out var read) ? read : _reads;
        (_units, _seenIn) = (units.Units, seen);
        Match();
        Taken?.Invoke(units);
    }

    private bool Remember(int player)
    {
        if (CommunityUserIdNormalizer.Bare(_players.IdentifierOf(player, _type), _type) is not { } id) return false;

        _idOf.Set(player, id);
        return true;
    }

    private void Match()
    {
        var playerOfId = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in _idOf.Players)
            if (!playerOfId.TryGetValue(pair.Value, out var other) || pair.Key > other) playerOfId[pair.Value] = pair.Key;

        var unitOf = new Dictionary<int, CadUnit>();
        var playerOf = new Dictionary<int, int>();
        foreach (var unit in _units)
        {
            if (PlayerBehind(unit, playerOfId) is not { } player) continue;

            playerOf[unit.IdentifierId] = player;
            if (!unitOf.TryGetValue(player, out var other) || IsRather(unit, other)) unitOf[player] = WithTheirIdFirst(unit, player);
        }

        Partners = PartnersIn(playerOfId, unitOf);
        _roster.Replace(unitOf, playerOf);
    }

    private int? PlayerBehind(CadUnit unit, Dictionary<string, int> playerOfId)
    {
        int? behind = null;
        foreach (var id in unit.CommunityUserIds)
            if (CommunityUserIdNormalizer.Bare(id, _type) is { } bare && playerOfId.TryGetValue(bare, out var player) && !(player < behind)) behind = player;

        return behind;
    }

    private Dictionary<int, int> PartnersIn(Dictionary<string, int> playerOfId, Dictionary<int, CadUnit> unitOf)
    {
        var partners = new Dictionary<int, int>();
        foreach (var pair in unitOf.Where(static pair => pair.Value.CommunityUserIds.Count > 1))
            foreach (var id in pair.Value.CommunityUserIds)
                if (CommunityUserIdNormalizer.Bare(id, _type) is { } bare && playerOfId.TryGetValue(bare, out var player) && !unitOf.ContainsKey(player)) partners[player] = pair.Key;

        return partners;
    }

    // The first id names the unit's player to the CAD.
    private CadUnit WithTheirIdFirst(CadUnit unit, int player)
    {
        bool IsTheirs(string id) => string.Equals(CommunityUserIdNormalizer.Bare(id, _type), IdOf(player), StringComparison.OrdinalIgnoreCase);
        var ids = unit.CommunityUserIds;
        return ids.Count < 2 || IsTheirs(ids[0]) ? unit : unit with { CommunityUserIds = [.. ids.Where(IsTheirs), .. ids.Where(id => !IsTheirs(id))] };
    }

    private bool IsRather(CadUnit unit, CadUnit other)
    {
        if (_seenIn[unit.IdentifierId] != _seenIn[other.IdentifierId]) return _seenIn[unit.IdentifierId] > _seenIn[other.IdentifierId];
        if (unit.IsDispatch != other.IsDispatch) return other.IsDispatch;
        return unit.IdentifierId > other.IdentifierId;
    }
}
