using SonoranDispatch.Cad;
using SonoranDispatch.Calls;

namespace SonoranDispatch.CadFeed;

/// <summary>Takes over the notes that others wrote in the CAD. Notes of our own are recognised by their words. Pure.</summary>
internal static class NoteMerge
{
    /// <summary>Returns the call with the notes that a read shows, or the same instance if it shows none that were not read before.</summary>
    /// <param name="call">The call.</param>
    /// <param name="found">What the CAD holds of it.</param>
    /// <param name="now">When notes seen for the first time are taken to be written.</param>
    public static Call Merge(Call call, CadCall found, DateTimeOffset now)
    {
        var known = call.Known;
        if (found.Notes.Count == known.NotesRead) return call;

        var own = call.Desired.Notes.Select(static note => note.Content).ToList();

        // Of a call that is read for the first time under its number, every note is read again.
        var others = (known.NotesRead == 0 ? known.OthersNotes.Select(static other => other with { IsListed = false }) : known.OthersNotes).ToList();
        for (var index = 0; index < found.Notes.Count; index++)
        {
            var note = CadFields.Clean(found.Notes[index], now);
            if (own.Remove(note.Content) || index < known.NotesRead || note.Content.Length == 0) continue;

            var told = others.FindIndex(other => !other.IsListed && other.Note.Content == note.Content);
            if (told >= 0) others[told] = others[told] with { IsListed = true };
            else others.Add(new OthersNote(note, IsListed: true));
        }

        return With(call, others, found.Notes.Count);
    }

    /// <summary>
    /// Returns the call with the notes that an event about the whole call names, or the same instance if all are known. Such an event may be late, and some
    /// sources list the newest note first, so the order says nothing.
    /// </summary>
    public static Call MergeEvent(Call call, CadCall found, DateTimeOffset now)
    {
        var known = call.Desired.Notes.Select(static note => note.Content).Concat(call.Known.OthersNotes.Select(static other => other.Note.Content)).ToList();
        var added = found.Notes.Select(note => CadFields.Clean(note, now)).Where(note => note.Content.Length > 0 && !known.Remove(note.Content)).ToList();
        return added.Count == 0 ? call : With(call, [.. call.Known.OthersNotes, .. added.Select(static note => new OthersNote(note, IsListed: false))], call.Known.NotesRead);
    }

    /// <summary>Returns the call with a note that an event told of, or the same instance if that note is known.</summary>
    public static Call Add(Call call, CallNote note, DateTimeOffset now)
    {
        var clean = CadFields.Clean(note, now);
        if (clean.Content.Length == 0 || call.Known.OthersNotes.Any(other => other.Note.Content == clean.Content && other.Note.Label == clean.Label)) return call;

        return With(call, [.. call.Known.OthersNotes, new OthersNote(clean, IsListed: false)], call.Known.NotesRead);
    }

    private static Call With(Call call, List<OthersNote> others, int read)
    {
        var isMore = others.Count > call.Known.OthersNotes.Count;
        var kept = others.Count > OthersNote.Most ? others.GetRange(others.Count - OthersNote.Most, OthersNote.Most) : others;
        return call with
        {
            Known = call.Known with { OthersNotes = kept, NotesRead = read },
            IsAttended = call.IsAttended || isMore,
        };
    }
}
