using SonoranDispatch.Cad;

namespace SonoranDispatch.Units;

/// <summary>Which player is which unit in the CAD, by dictionaries both ways. Main thread only.</summary>
public sealed class UnitRoster
{
    private readonly Dictionary<int, CadUnit> _unitOf = [];
    private readonly Dictionary<int, int> _playerOf = [];

    /// <summary>Raised with a player's server id when his unit came, changed or went.</summary>
    public event Action<int>? Changed;

    /// <summary>A player's unit.</summary>
    /// <returns><c>null</c> where he is not logged in to the CAD as a unit.</returns>
    public CadUnit? UnitOf(int player) => _unitOf.TryGetValue(player, out var unit) ? unit : null;

    /// <summary>The player who is a unit.</summary>
    /// <param name="identifierId">The unit's identifier id.</param>
    /// <returns><c>null</c> where he is not on this server.</returns>
    public int? PlayerOf(int identifierId) => _playerOf.TryGetValue(identifierId, out var player) ? player : null;

    /// <summary>Sets or takes away a player's unit.</summary>
    public void Set(int player, CadUnit? unit)
    {
        var before = UnitOf(player);
        if (before == unit) return;

        if (before is not null && PlayerOf(before.IdentifierId) == player) _playerOf.Remove(before.IdentifierId);
        if (unit is null) _unitOf.Remove(player);
        else (_unitOf[player], _playerOf[unit.IdentifierId]) = (unit, player);
        Changed?.Invoke(player);
    }
}
