using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Units;

namespace SonoranDispatch.LiveMap;

/// <summary>
/// Notices units that went on scene in the CAD, whoever set it. Only a change counts: a unit that still has the status from its last call has not reached
/// the next one. After the start, a unit's first status in a list says nothing.
/// </summary>
internal sealed class UnitsOnScene
{
    private readonly UnitMatcher _matcher;
    private readonly SceneArrivals _arrivals;
    private readonly int _onScene;
    private Dictionary<int, int?> _statusOf = [];

    /// <summary>Subscribes to the lists of units.</summary>
    /// <param name="matcher">Has the CAD's units.</param>
    /// <param name="arrivals">Records arrivals.</param>
    /// <param name="onScene">The number of the status of a unit that reached its call.</param>
    public UnitsOnScene(UnitMatcher matcher, SceneArrivals arrivals, int onScene)
    {
        (_matcher, _arrivals, _onScene) = (matcher, arrivals, onScene);
        matcher.Taken += Take;
    }

    /// <summary>The status of units was set in the CAD.</summary>
    /// <param name="identifiers">The identifier ids of the units.</param>
    /// <param name="status">The number of the status.</param>
    public void Changed(IReadOnlyList<int> identifiers, int status)
    {
        foreach (var identifier in identifiers)
        {
            _statusOf[identifier] = status;
            if (status == _onScene) _arrivals.Arrived(null, _matcher.Find(identifier)?.Target ?? new UnitTarget(null, identifier));
        }
    }

    private void Take(CadUnitList list)
    {
        var before = _statusOf;
        _statusOf = new Dictionary<int, int?>(list.Units.Count);
        foreach (var unit in list.Units)
        {
            _statusOf[unit.IdentifierId] = unit.Status;
            if (unit.Status == _onScene && before.TryGetValue(unit.IdentifierId, out var earlier) && earlier is not null && earlier != _onScene) _arrivals.Arrived(null, unit.Target);
        }
    }
}
