namespace SonoranDispatch.Calls;

/// <summary>Limits the notes of a call that the CAD has: the newest stay here, the older ones are read in the CAD.</summary>
public static class DeliveredNotes
{
    /// <summary>How many of them stay.</summary>
    public const int Most = 20;

    /// <summary>
    /// Returns the call without the older notes, or the same instance if there are none, or a request about a note is under way. A 911 call keeps many
    /// more: the dispatch call that it becomes gets them all.
    /// </summary>
    public static Call Trimmed(Call call)
    {
        var most = call.IsListedAsEmergency ? UndeliveredNotes.MostOfPersons : Most;
        var over = call.Known.NotesSent - most;
        if (over <= 0 || call.Known is not { Presence: CadPresence.Present, NoteInDoubt: false } || call.Desired.Notes.Count < call.Known.NotesSent) return call;

        return call with
        {
            Desired = call.Desired with { Notes = [.. call.Desired.Notes.Skip(over)] },
            Known = call.Known with { NotesSent = most },
            RefusedChanges = [.. call.RefusedChanges.Select(refused => Shifted(refused, over)).OfType<RefusedChange>()],
        };
    }

    // A refused note is named by its place in the list.
    private static RefusedChange? Shifted(RefusedChange refused, int by) =>
        refused.Step is not CadStep.AddNote note ? refused :
        note.Index < by ? null : refused with { Step = new CadStep.AddNote(note.Index - by) };
}
