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
        if (call.Refusal is not null) return null;

        return call.Known.Presence switch
        {
            CadPresence.None => new CadStep.Create(),
            CadPresence.Unknown => new CadStep.LookUp(),
            _ => Changes(call, now).FirstOrDefault(step => !IsParked(call, step)),
        };
    }

    private static IEnumerable<CadStep> Changes(Call call, long now)
    {
        var (desired, known) = (call.Desired, call.Known);
        if (known.Closed) yield break;

        foreach (var unit in desired.Units)
            if (!known.Units.Contains(unit) || known.InDoubt.Contains(new CadStep.Detach(unit))) yield return new CadStep.Attach(unit);

        foreach (var unit in known.Units.Concat(known.InDoubt.OfType<CadStep.Attach>().Select(attach => attach.Unit)))
            if (!desired.Units.Contains(unit)) yield return new CadStep.Detach(unit);

        var (wanted, held) = (desired.Details, known.Details);
        var isPrimaryInDoubt = known.InDoubt.Any(step => step is CadStep.SetPrimary);
        if (isPrimaryInDoubt || wanted.Primary != held.Primary || wanted.TrackPrimary != held.TrackPrimary)
            yield return new CadStep.SetPrimary(wanted.Primary, wanted.TrackPrimary);

        var changes = LateStreet.Of(call).IsEmpty ? CallChanges.Between(held, wanted) : CallChanges.None;
        foreach (var edit in known.InDoubt.OfType<CadStep.Edit>()) changes = changes.With(edit.Changes, wanted);
        if (!changes.IsEmpty) yield return new CadStep.Edit(changes);

        if (desired.Place is { } place && (place != known.Place || known.InDoubt.Any(step => step is CadStep.Move)))
        {
            var move = new CadStep.Move(place);
            var fresh = known.MetaData is not null && now - known.MetaDataAt <= MetaDataFreshness;
            if (!IsParked(call, move)) yield return fresh ? move : new CadStep.Refresh();
        }

        if (known.NotesSent < desired.Notes.Count)
            yield return known.NoteInDoubt ? new CadStep.LookUpNote(known.NotesSent) : new CadStep.AddNote(known.NotesSent);

        if (desired.Closed) yield return new CadStep.Close();
    }

    private static bool IsParked(Call call, CadStep step)
    {
        foreach (var refused in call.RefusedChanges)
            if (refused.Step == step) return true;

        return false;
    }
}
