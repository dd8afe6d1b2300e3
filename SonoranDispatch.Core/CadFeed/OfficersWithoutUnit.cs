using SonoranDispatch.Duty;
using SonoranDispatch.Units;

namespace SonoranDispatch.CadFeed;

/// <summary>Officers on duty of whom no unit is known: each is a reason to read the CAD's units sooner, once.</summary>
public sealed class OfficersWithoutUnit
{
    private readonly DutyRoster _duty;
    private readonly UnitRoster _units;
    private readonly HashSet<int> _missing = [];
    private readonly HashSet<int> _asked = [];
    private readonly List<int> _asking = [];

    /// <summary>Follows duty and units.</summary>
    public OfficersWithoutUnit(DutyRoster duty, UnitRoster units)
    {
        (_duty, _units) = (duty, units);
        foreach (var player in duty.Present) Look(player);
        duty.Changed += Look;
        units.Changed += Look;
    }

    /// <summary>Whether anybody is missed who has not been asked for since he went on duty.</summary>
    public bool IsUrgent => _missing.Count > 0;

    /// <summary>A read begins: those who are missed now are what it will answer for.</summary>
    internal void Begin()
    {
        _asking.Clear();
        _asking.AddRange(_missing);
    }

    /// <summary>The read succeeded: whoever it did not find has no unit, and is no reason to read again.</summary>
    internal void Done()
    {
        foreach (var player in _asking)
            if (_missing.Remove(player)) _asked.Add(player);
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
