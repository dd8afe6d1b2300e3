using SonoranDispatch.Calls;
using SonoranDispatch.Duty;

namespace SonoranDispatch.Audience;

/// <summary>
/// Lets the departments that an area left out hear of an open call as soon as nobody is left on duty who would hear of it in the departments that the area
/// chose, unless somebody responds to it. It looks only when a player goes off duty while such a call is open.
/// </summary>
public sealed class UnstaffedAreas
{
    private readonly CallRepository _repository;
    private readonly AudienceSelector _audience;
    private readonly DepartmentTable _departments;
    private readonly SortedSet<int> _narrowed = [];

    /// <summary>Subscribes to calls and duty.</summary>
    public UnstaffedAreas(CallRepository repository, AudienceSelector audience, DepartmentTable departments, DutyRoster duty)
    {
        (_repository, _audience, _departments) = (repository, audience, departments);
        foreach (var kept in repository.Calls) Follow(kept);
        repository.Changed += (_, after) => Follow(after);
        repository.Forgotten += call => _narrowed.Remove(call.Number);
        duty.Changed += player =>
        {
            if (_narrowed.Count > 0 && !duty.IsOnDuty(player)) LookAgain();
        };
    }

    private void Follow(Call call)
    {
        if (call is { Area.LeftOut.Count: > 0, IsPanic: false, State: not CallState.Closed }) _narrowed.Add(call.Number);
        else if (_narrowed.Count > 0) _narrowed.Remove(call.Number);
    }

    private void LookAgain()
    {
        foreach (var number in _narrowed.ToList())
            if (_repository.Find(number) is { Area: { } area, Responders.Count: 0 } call)
            {
                var leftOut = area.LeftOut.Where(department => IsServed(call, area, _departments.ServiceOf(department))).ToArray();
                if (leftOut.Length < area.LeftOut.Count) _repository.Change(number, present => present with { Area = area with { LeftOut = leftOut } });
            }
    }

    private bool IsServed(Call call, CallArea area, string service) =>
        _audience.ReachesAny([.. area.Chosen.Where(department => _departments.ServiceOf(department) == service)], 0, call.Kind, call.Desired.Place);
}
