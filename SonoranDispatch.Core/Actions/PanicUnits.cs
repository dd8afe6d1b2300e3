using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Units;

namespace SonoranDispatch.Actions;

/// <summary>
/// Names the unit of an officer in danger to their panic call, also if it becomes known later, so that the unit's panic state is set in the CAD. Calls
/// and units are looked at in the tick after they changed.
/// </summary>
public sealed class PanicUnits
{
    private readonly CallRepository _repository;
    private readonly UnitRoster _units;
    private readonly SortedSet<int> _panics = [];
    private bool _isDue;

    /// <summary>Subscribes to changes of calls and units.</summary>
    public PanicUnits(CallRepository repository, UnitRoster units, UnitSettings settings)
    {
        (_repository, _units) = (repository, units);
        if (!settings.SetPanic) return;

        repository.Changed += (before, after) => Look(before, after);
        repository.Forgotten += call => _panics.Remove(call.Number);
        units.Changed += _ => _isDue = _panics.Count > 0;
    }

    /// <summary>Whether the next <see cref="Advance"/> has something to look at.</summary>
    public bool IsBusy => _isDue;

    /// <summary>Looks at the open panics. Does nothing if neither they nor the units changed.</summary>
    public void Advance()
    {
        if (!_isDue) return;

        _isDue = false;
        foreach (var number in _panics.ToList())
            if (_repository.Find(number) is { Caller.Player: { } player } call && _units.UnitOf(player)?.Target is { } unit && unit != call.UnitPanic.Wanted) Name(call, unit);
    }

    private void Look(Call? before, Call after)
    {
        if (after.IsPanic && !after.Desired.Closed) _isDue |= _panics.Add(after.Number) || before?.Caller.Player != after.Caller.Player;
        else _panics.Remove(after.Number);
    }

    // Until its number is verified, a call may be another account's.
    private static bool IsOfThisAccount(Call call) => !call.IsSetAside && call.Known is not { Presence: CadPresence.Present, Closed: false, NumberState: CadNumberState.Unverified };

    // What an earlier panic of the same unit has set is this one's to clear, also where it ends before its own request. What it has set in another account is
    // cleared there.
    private void Name(Call call, UnitTarget unit)
    {
        var panic = call.UnitPanic with { Wanted = unit };
        foreach (var earlier in _repository.Calls.Where(other => other.Number != call.Number && IsOfThisAccount(other) && other.UnitPanic.Held?.MeetsWith(unit) == true).ToList())
        {
            panic = panic with { Held = earlier.UnitPanic.Held, IsInDoubt = true };
            _repository.Change(earlier.Number, other => other with { UnitPanic = other.UnitPanic.Released() with { Wanted = null } });
        }

        _repository.Change(call.Number, present => present with { UnitPanic = panic });
    }
}
