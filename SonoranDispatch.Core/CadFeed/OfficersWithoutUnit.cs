using SonoranDispatch.Duty;
using SonoranDispatch.Units;

namespace SonoranDispatch.CadFeed;

/// <summary>Tracks officers on duty whose unit is not known. Each of them causes one earlier read of the CAD's units.</summary>
public sealed class OfficersWithoutUnit
{
    private readonly DutyRoster _duty;
    private readonly UnitRoster _units;
    private readonly HashSet<int> _missing = [];
    private readonly HashSet<int> _asked = [];
    private readonly List<int> _asking = [];

    /// <summary>Subscribes to changes of duty and units.</summary>
    public OfficersWithoutUnit(DutyRoster duty, UnitRoster units)
    {
        (_duty, _units) = (duty, units);
        foreach (var player in duty.Present) Look(player);
        duty.Changed += Look;
        units.Changed += Look;
    }

    /// <summary>Raised with the server id of an officer on duty whom a read did not find: they are no unit.</summary>
    public event Action<int>? NotFound;

    /// <summary>Whether an officer without a known unit has not been covered by a read since they went on duty.</summary>
    public bool IsUrgent => _missing.Count > 0;

    /// <summary>Records that a read begins. It covers the officers without a unit at this moment.</summary>
    internal void Begin()
    {
        _asking.Clear();
        _asking.AddRange(_missing);
    }

    /// <summary>Records that the read succeeded. Officers it did not find have no unit and cause no further read.</summary>
    internal void Done()
    {
        foreach (var player in _asking)
            if (_missing.Remove(player) && _asked.Add(player)) NotFound?.Invoke(player);
    }

    private void Look(int player)
    {
        if (!_duty.IsOnDuty(player))
        {
            _missing.Remove(player);
            _asked.Remove(player);
        }
        else if (_units.UnitOf(player) is not null) _missing.Remove(player);
        else if (!_asked.Contains(player)) _missing.Add(player);
    }
}
