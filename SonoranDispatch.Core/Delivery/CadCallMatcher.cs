using SonoranDispatch.Cad;
using SonoranDispatch.Calls;

namespace SonoranDispatch.Delivery;

/// <summary>Finds a call, and its notes, in what was read from the CAD.</summary>
internal static class CadCallMatcher
{
    /// <summary>Finds a call by the uuid in its metaData.</summary>
    public static CadCall? ByUuid(CadCallList read, Call call) => read.Find(call.Uuid);

    /// <summary>Finds a call by number and uuid, or else by its uuid under another number.</summary>
    public static CadCall? ByNumberAndUuid(CadCallList read, Call call) =>
        ByNumber(read, call) is { } found && IsSame(found, call) ? found : ByUuid(read, call);

    /// <summary>Whether a call in the CAD has the uuid of a call.</summary>
    public static bool IsSame(CadCall other, Call call) =>
        other.MetaData.TryGetValue(CallMetaData.Uuid, out var value) && string.Equals(value, call.Uuid.ToString("D"), StringComparison.OrdinalIgnoreCase);

    /// <summary>Finds a call by its number in the CAD.</summary>
    public static CadCall? ByNumber(CadCallList read, Call call) => read.Find(call.Known.CallId);

    /// <summary>Counts how many of the notes, from the first, the CAD has.</summary>
    public static int CountNotes(CadCall found, IReadOnlyList<CallNote> notes)
    {
        var left = found.Notes.Select(note => note.Content).ToList();
        var count = 0;
        foreach (var note in notes)
        {
            if (!left.Remove(note.Content)) break;
            count++;
        }

        return count;
    }
}
