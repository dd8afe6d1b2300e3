using SonoranDispatch.Calls;

namespace SonoranDispatch.Delivery;

/// <summary>
/// Compares the desired state of a call with what the CAD is known to hold, and returns the next request, if any. Pure: the same call and time give
/// the same step. Edits made before the call exists become part of the create, and any number of moves costs one request.
/// </summary>
public static class Reconciler
{
    /// <summary>
    /// The maximum age of the known metaData for a move, in milliseconds. Beyond it, the metaData must be read again, because on v2 a move replaces
    /// the whole map and another party may have added a key in the meantime.
    /// </summary>
    public const long MetaDataFreshness = 20_000;

    /// <summary>Returns the next request for a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="now">The monotonic clock, in milliseconds.</param>
    /// <returns>Null if the CAD holds the desired state, or nothing more can be done.</returns>
    public static CadStep? Next(Call call, long now)
    {
        var steps = new List<CadStep>();
        Find(call, now, steps);
        return steps.Count > 0 ? steps[0] : null;
    }

    /// <summary>
    /// Finds the requests of a call that may be sent next, the preferred one first. Any of them may go before the others: notes, units and closing do
    /// not wait for a place. Requests whose order matters are found one after another: a unit before it becomes primary, everything but the place
    /// before closing.
    /// </summary>
    /// <param name="call">The call.</param>
    /// <param name="now">The monotonic clock, in milliseconds.</param>
    /// <param name="steps">Receives the steps. None is added if the CAD holds the desired state, or nothing more can be done.</param>
    /// <returns>Until when the same call has the same steps, on the monotonic clock in milliseconds.</returns>
    public static long Find(Call call, long now, List<CadStep> steps)
    {
        var until = FindForCall(call, now, steps);
        if (PanicSteps.Next(call) is not { } panic || IsParked(call, panic)) return until;

        // A create comes first, but not the look-up that waits after one without an answer.
        steps.Insert(call.Known.Presence == CadPresence.Unknown ? 0 : steps.Count, panic);
        return until;
    }

    private static long FindForCall(Call call, long now, List<CadStep> steps)
    {
        if (call.Refusal is not null || call.IsDropped || call.IsSetAside) return long.MaxValue;

        switch (call.Known.Presence)
        {
            case CadPresence.None:
                steps.Add(new CadStep.Create());
                return long.MaxValue;
            case CadPresence.Unknown:
                steps.Add(new CadStep.LookUp());
                return long.MaxValue;
            case CadPresence.Present when call.Known is { NumberState: CadNumberState.Unverified, Closed: false }:
                steps.Add(new CadStep.Verify());
                return long.MaxValue;
            default:
                return call.Known.Closed ? long.MaxValue : FindChanges(call, now, steps);
        }
    }

    private static long FindChanges(Call call, long now, List<CadStep> steps)
    {
        var (desired, known) = (call.Desired, call.Known);
        FindUnits(call, steps);
        if (steps.Count == 0) FindPrimary(call, steps);
        FindEdit(call, steps);
        var fields = steps.Count;
        var until = FindMove(call, now, steps);
        var places = steps.Count - fields;
        var isUnconfirmed = HasUnconfirmed(call);

        // Version 2 answers a move with the units; where no move is due, a read tells. A closed call cannot be given its unit any more.
        if (isUnconfirmed && places == 0) Add(call, steps, new CadStep.Refresh());
        if (isUnconfirmed) places = 0;
        if (known.NotesSent < desired.Notes.Count)
            Add(call, steps, known.NoteInDoubt ? new CadStep.LookUpNote(known.NotesSent) : new CadStep.AddNote(known.NotesSent));

        if (desired.Closed && steps.Count == places) Add(call, steps, new CadStep.Close());
        return until;
    }

    private static void FindUnits(Call call, List<CadStep> steps)
    {
        var (desired, known) = (call.Desired, call.Known);
        foreach (var unit in desired.Units)
            if (!known.Units.Contains(unit) || known.InDoubt.Contains(new CadStep.Detach(unit))) AddUnit(call, steps, new CadStep.Attach(unit), unit);

        foreach (var unit in known.Units)
            if (!desired.Units.Contains(unit)) AddUnit(call, steps, new CadStep.Detach(unit), unit);

        foreach (var doubt in known.InDoubt)
            if (doubt is CadStep.Attach attach && !desired.Units.Contains(attach.Unit)) AddUnit(call, steps, new CadStep.Detach(attach.Unit), attach.Unit);
    }

    // Two targets may name the same unit. What comes first for it decides whether it is attached in the end.
    private static void AddUnit(Call call, List<CadStep> steps, CadStep step, UnitTarget unit)
    {
        foreach (var earlier in steps)
            if ((earlier is CadStep.Attach attach && attach.Unit.MeetsWith(unit)) || (earlier is CadStep.Detach detach && detach.Unit.MeetsWith(unit))) return;

        Add(call, steps, step);
    }

    private static void FindPrimary(Call call, List<CadStep> steps)
    {
        var (wanted, held) = (call.Desired.Details, call.Known.Details);
        if (call.Known.InDoubt.Any(static step => step is CadStep.SetPrimary) || wanted.Primary != held.Primary || wanted.TrackPrimary != held.TrackPrimary)
            Add(call, steps, new CadStep.SetPrimary(wanted.Primary, wanted.TrackPrimary));
    }

    /// <summary>Whether a unit is believed to be attached to a call and no answer has confirmed it.</summary>
    internal static bool HasUnconfirmed(Call call) =>
        call.Known.InDoubt.Count > 0 && call.Desired.Units.Any(unit => ReportedUnits.IsUnconfirmed(call.Known, unit));

    private static void FindEdit(Call call, List<CadStep> steps)
    {
        var wanted = call.Desired.Details;

        // Late changes ride on any edit that is sent again.
        var isDue = LateChanges.Of(call).IsEmpty || call.Known.InDoubt.Any(static doubt => doubt is CadStep.Edit);
        var changes = isDue ? CallChanges.Between(call.Known.Details, wanted) : CallChanges.None;
        foreach (var edit in call.Known.InDoubt.OfType<CadStep.Edit>()) changes = changes.With(edit.Changes, wanted);
        if (!changes.IsEmpty) Add(call, steps, new CadStep.Edit(changes));
    }

    private static long FindMove(Call call, long now, List<CadStep> steps)
    {
        var known = call.Known;
        if (call.Desired.Place is not { } place || (place == known.Place && !known.InDoubt.Any(static step => step is CadStep.Move))) return long.MaxValue;

        var move = new CadStep.Move(place);
        if (IsParked(call, move)) return long.MaxValue;

        var isFresh = known.MetaData is not null && now - known.MetaDataAt <= MetaDataFreshness;
        steps.Add(isFresh ? move : new CadStep.Refresh());
        return isFresh ? known.MetaDataAt + MetaDataFreshness + 1 : long.MaxValue;
    }

    private static void Add(Call call, List<CadStep> steps, CadStep step)
    {
        if (!IsParked(call, step)) steps.Add(step);
    }

    private static bool IsParked(Call call, CadStep step)
    {
        foreach (var refused in call.RefusedChanges)
            if (refused.Step == step) return true;

        return false;
    }
}
