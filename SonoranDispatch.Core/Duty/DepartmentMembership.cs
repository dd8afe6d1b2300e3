using SonoranDispatch.Players;
using SonoranDispatch.Units;

namespace SonoranDispatch.Duty;

/// <summary>Determines a player's departments from their unit, job and ACEs. Allocates nothing if nothing changed.</summary>
internal sealed class DepartmentMembership
{
    private readonly DepartmentTable _departments;
    private readonly UnitRoster _units;
    private readonly List<string> _found = [];
    private readonly Func<string, bool> _hasAce;
    private int _asking;

    /// <summary>Creates it with the sources it reads.</summary>
    public DepartmentMembership(DepartmentTable departments, UnitRoster units, IPlayers players)
    {
        (_departments, _units) = (departments, units);
        _hasAce = ace => players.IsAllowed(_asking, ace);
    }

    /// <summary>Updates a player's departments.</summary>
    /// <returns>Whether they changed.</returns>
    public bool Find(int player, PlayerDuty state)
    {
        _found.Clear();
        _asking = player;
        _departments.Find(_units.UnitOf(player)?.Department ?? "", state.Job, _hasAce, _found);
        if (IsAsFound(state.Departments)) return false;

        state.Departments = [.. _found];
        return true;
    }

    private bool IsAsFound(string[] departments)
    {
        if (departments.Length != _found.Count) return false;
        for (var at = 0; at < departments.Length; at++)
            if (!string.Equals(departments[at], _found[at], StringComparison.Ordinal)) return false;

        return true;
    }
}
