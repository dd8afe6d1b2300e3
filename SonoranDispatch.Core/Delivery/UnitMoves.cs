using SonoranDispatch.Cad;
using SonoranDispatch.Calls;

namespace SonoranDispatch.Delivery;

/// <summary>
/// The units that are to move from one call to another at the moment of a look. The CAD detaches a unit from whatever call it is on, so it is
/// detached first: attached earlier, it would be taken off the new call again.
/// </summary>
internal sealed class UnitMoves
{
    private readonly List<(int Call, UnitTarget Unit)> _leaving = [];
    private readonly List<(int Call, UnitTarget Unit, RequestClass Class)> _arriving = [];

    /// <summary>Forgets the last look.</summary>
    public void Begin()
    {
        _leaving.Clear();
        _arriving.Clear();
    }

    /// <summary>Adds the units that a call's next steps detach and attach.</summary>
    public void Add(Call call, List<CadStep> steps)
    {
        foreach (var step in steps)
        {
            if (step is CadStep.Detach detach) _leaving.Add((call.Number, detach.Unit));
            else if (step is CadStep.Attach attach) _arriving.Add((call.Number, attach.Unit, SendPriority.ClassOf(call, step)));
            else if (step is CadStep.Create && SendPriority.ClassOf(call, step) is var of and > RequestClass.Emergency)
                foreach (var unit in call.Desired.Units) _arriving.Add((call.Number, unit, of));
        }
    }

    /// <summary>Whether a step attaches a unit that has yet to be detached from another call.</summary>
    public bool Waits(Call call, CadStep step)
    {
        if (step is not CadStep.Attach attach) return false;

        foreach (var leaving in _leaving)
            if (leaving.Call != call.Number && leaving.Unit.MeetsWith(attach.Unit)) return true;

        return false;
    }

    /// <summary>Returns the class of a step: for a detach, that of the call the unit moves to, if it is the more urgent one.</summary>
    public RequestClass ClassOf(Call call, CadStep step)
    {
        var of = SendPriority.ClassOf(call, step);
        if (step is not CadStep.Detach detach) return of;

        foreach (var arriving in _arriving)
            if (arriving.Class < of && arriving.Call != call.Number && arriving.Unit.MeetsWith(detach.Unit)) of = arriving.Class;

        return of;
    }
}
