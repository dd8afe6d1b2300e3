using System.Globalization;
using System.Text;
using SonoranDispatch.Calls.Records;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Calls;

/// <summary>
/// Keeps the notes of calls beside their records, in pages. A page is never changed: notes that are added or removed go into new pages, the record then
/// names these, and only then are the old ones deleted. So a record always finds the notes that belong to it, whenever the power goes.
/// </summary>
internal sealed class NotePages(IKeyValueStore keys)
{
    /// <summary>The prefix of pages' keys. The call's number and the page's id follow.</summary>
    public const string Prefix = "notes:";

    /// <summary>The maximum size of a page, in bytes of UTF-8. A single longer note has a page of its own.</summary>
    public const int MostBytes = 64 * 1024;

    // A page is closed here, so that a new note rewrites few others.
    private const int MostNotes = 16;

    private readonly NoteSerializer _serializer = new();
    private readonly Dictionary<int, Kept> _kept = [];

    /// <summary>Writes the notes that are not kept yet.</summary>
    /// <param name="number">The call's number.</param>
    /// <param name="notes">All its notes.</param>
    /// <param name="pages">The ids of the pages that hold them, in order.</param>
    public StoreResult Save(int number, IReadOnlyList<CallNote> notes, out IReadOnlyList<int> pages)
    {
        _kept.TryGetValue(number, out var kept);
        pages = kept?.Ids ?? [];
        if (kept is null ? notes.Count == 0 : ReferenceEquals(kept.Notes, notes)) return StoreResult.Done;

        var next = new Kept(notes);
        var index = Reuse(kept, next);
        var id = 0;
        while (index < notes.Count)
        {
            var text = Page(notes, index, out var count);
            for (id++; kept?.Uses(id) == true || next.Uses(id); id++)
            {
            }

            var result = keys.Set(KeyOf(number, id), text);
            if (!result.IsDone) return result;

            next.Pages.Add((id, count));
            index += count;
        }

        next.Replaced.AddRange((kept?.Replaced ?? []).Concat(kept?.Ids ?? []).Distinct().Where(old => !next.Uses(old)));
        _kept[number] = next;
        pages = next.Ids;
        return StoreResult.Done;
    }

    /// <summary>Deletes the pages that the call's record does not name any more. Call it after the record was written.</summary>
    public void DeleteReplaced(int number)
    {
        if (!_kept.TryGetValue(number, out var kept) || kept.Replaced.Count == 0) return;

        foreach (var id in kept.Replaced) keys.Delete(KeyOf(number, id));
        kept.Replaced.Clear();
    }

    /// <summary>Reads the notes in some pages.</summary>
    /// <param name="number">The call's number.</param>
    /// <param name="pages">The ids of the pages, in order.</param>
    /// <param name="notes">The notes. Null if they cannot be read.</param>
    /// <param name="why">Why they cannot be read. Empty on success.</param>
    public StoreResult Load(int number, IReadOnlyList<int> pages, out IReadOnlyList<CallNote>? notes, out string why)
    {
        (notes, why) = (null, "");
        var (read, sizes) = (new List<CallNote>(), new List<(int Id, int Count)>());
        foreach (var id in pages)
        {
            var result = keys.Get(KeyOf(number, id), out var text);
            if (!result.IsDone) return result;

            if (text is null || !NoteSerializer.TryRead(text, out var page, out why))
            {
                why = "its notes cannot be read: " + (text is null ? "a page is missing" : why);
                return StoreResult.Done;
            }

            read.AddRange(page);
            sizes.Add((id, page.Count));
        }

        notes = read;
        var kept = _kept[number] = new Kept(read);
        kept.Pages.AddRange(sizes);
        return StoreResult.Done;
    }

    /// <summary>Deletes the notes of a call.</summary>
    public void Forget(int number)
    {
        if (!_kept.TryGetValue(number, out var kept)) return;

        foreach (var id in kept.Ids.Concat(kept.Replaced)) keys.Delete(KeyOf(number, id));
        _kept.Remove(number);
    }

    // Full pages at the front whose notes are still the same ones stay.
    private static int Reuse(Kept? kept, Kept next)
    {
        var index = 0;
        foreach (var (id, count) in kept?.Pages ?? [])
        {
            if (count < MostNotes || index + count > next.Notes.Count || !IsSame(kept!.Notes, next.Notes, index, count)) break;

            next.Pages.Add((id, count));
            index += count;
        }

        return index;
    }

    private static bool IsSame(IReadOnlyList<CallNote> one, IReadOnlyList<CallNote> other, int from, int count)
    {
        for (var index = from; index < from + count; index++)
            if (one[index] != other[index]) return false;

        return true;
    }

    private string Page(IReadOnlyList<CallNote> notes, int from, out int count)
    {
        var (text, bytes) = (new StringBuilder("["), 2);
        for (count = 0; from + count < notes.Count && count < MostNotes; count++)
        {
            var note = _serializer.Write(notes[from + count]);
            bytes += Encoding.UTF8.GetByteCount(note) + 1;
            if (count > 0 && bytes > MostBytes) break;

            text.Append(count > 0 ? "," : "").Append(note);
        }

        return text.Append(']').ToString();
    }

    private static string KeyOf(int number, int id) =>
        Prefix + number.ToString("D10", CultureInfo.InvariantCulture) + ":" + id.ToString(CultureInfo.InvariantCulture);

    private sealed class Kept(IReadOnlyList<CallNote> notes)
    {
        public IReadOnlyList<CallNote> Notes { get; } = notes;

        public List<(int Id, int Count)> Pages { get; } = [];

        public List<int> Replaced { get; } = [];

        public IReadOnlyList<int> Ids => [.. Pages.Select(static page => page.Id)];

        public bool Uses(int id) => Pages.Exists(page => page.Id == id) || Replaced.Contains(id);
    }
}
