namespace SonoranDispatch.Calls;

/// <summary>
/// Limits the notes of a call that the CAD does not have yet, so that nobody can pile them up while they wait. Unverified ones go first, the oldest
/// first. Then scripts' are refused, and persons' much later.
/// </summary>
public static class UndeliveredNotes
{
    /// <summary>The maximum number for a call: beyond it unverified ones are dropped, and scripts' are refused.</summary>
    public const int Most = 100;

    /// <summary>The maximum number beyond which persons' notes are refused too.</summary>
    public const int MostOfPersons = 200;

    /// <summary>Whether one more note has room, if necessary in the place of an unverified one.</summary>
    /// <param name="call">The call.</param>
    /// <param name="source">Whose words the note holds.</param>
    public static bool HasRoomFor(Call call, NoteSource source) =>
        CountOf(call) < (source is NoteSource.Person or NoteSource.Reply ? MostOfPersons : Most) || OldestUnverified(call) >= 0;

    /// <summary>Returns the call without the unverified notes that are too many, or the same instance if there are none.</summary>
    public static Call Trimmed(Call call)
    {
        for (var over = CountOf(call) - Most; over > 0; over--)
        {
            var oldest = OldestUnverified(call);
            if (oldest < 0) break;

            call = call with { Desired = call.Desired with { Notes = [.. call.Desired.Notes.Where((_, index) => index != oldest)] } };
        }

        return call;
    }

    private static int CountOf(Call call) => call.Desired.Notes.Count - FirstOf(call);

    // The index of the first note of which it is certain that no request carries it. Notes before it keep their places.
    private static int FirstOf(Call call) => call.Known.NotesSent + (call.Known.NoteInDoubt ? 1 : 0);

    private static int OldestUnverified(Call call)
    {
        for (var index = FirstOf(call); index < call.Desired.Notes.Count; index++)
            if (call.Desired.Notes[index].Source == NoteSource.Unverified) return index;

        return -1;
    }
}
