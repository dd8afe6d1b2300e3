using SonoranDispatch.Cad;

namespace SonoranDispatch.Units;

/// <summary>Maps players to their CAD units and back. Main thread only.</summary>
public sealed class UnitRoster
{
    private Dictionary<int, CadUnit> _unitOf = [];
    private Dictionary<int, int> _playerOf = [];

    /// <summary>Raised with a player's server id when their unit is set, changes or is removed.</summary>
    public event Action<int>? Changed;

    /// <summary>A player's unit.</summary>
    /// <returns><c>null</c> if they are not logged in to the CAD as a unit.</returns>
    public CadUnit? UnitOf(int player) => _unitOf.TryGetValue(player, out var unit) ? unit : null;

    /// <summary>The player of a unit, whether it is their first or another of their units.</summary>
    /// <param name="identifierId">The unit's identifier id.</param>
    /// <returns><c>null</c> if the player is not on this server.</returns>
    public int? PlayerOf(int identifierId) => _playerOf.TryGetValue(identifierId, out var player) ? player : null;

    /// <summary>The player whose unit the CAD knows by an id in its community.</summary>
    /// <returns><c>null</c> if no player on this server has such a unit.</returns>
    public int? PlayerOf(string communityUserId)
    {
        foreach (var pair in _unitOf)
            if (pair.Value.CommunityUserIds.Contains(communityUserId, StringComparer.OrdinalIgnoreCase)) return pair.Key;

        return null;
    }

    /// <summary>The players who have a unit, with their units, ordered by server id.</summary>
    public IReadOnlyList<KeyValuePair<int, CadUnit>> All() => [.. _unitOf.OrderBy(pair => pair.Key)];

    /// <summary>Sets or removes a player's unit.</summary>
    public void Set(int player, CadUnit? unit)
    {
        var before = UnitOf(player);
        if (Same(before, unit)) return;

        if (before is not null && PlayerOf(before.IdentifierId) == player) _playerOf.Remove(before.IdentifierId);
        if (unit is null) _unitOf.Remove(player);
        else (_unitOf[player], _playerOf[unit.IdentifierId]) = (unit, player);
        Changed?.Invoke(player);
    }

    /// <summary>Replaces all units at once; listeners see only the final state.</summary>
    /// <param name="unitOf">Units by player. Taken over, not copied.</param>
    /// <param name="playerOf">Players by identifier id, including a player's additional units. Taken over, not copied.</param>
    public void Replace(Dictionary<int, CadUnit> unitOf, Dictionary<int, int> playerOf)
    {
        var before = _unitOf;
        (_unitOf, _playerOf) = (unitOf, playerOf);
        foreach (var player in before.Keys.Union(unitOf.Keys).OrderBy(player => player).ToArray())
            if (!Same(before.TryGetValue(player, out var unit) ? unit : null, UnitOf(player))) Changed?.Invoke(player);
    }

    // The ids by which the CAD knows a unit's player do not matter to listeners, and as a list they never equal an earlier list. Nor does the status, which
    // changes all the time.
    private static bool Same(CadUnit? one, CadUnit? other) =>
        one is null || other is null ? one is null && other is null : one with { CommunityUserIds = other.CommunityUserIds, Status = other.Status } == other;
}
