using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Delivery;

/// <summary>Finds a call, and its notes, in what was read from the CAD.</summary>
internal static class CadCallMatcher
{
    /// <summary>Finds a call by the uuid in its metaData: of a 911 call and the dispatch call made of it, the latter.</summary>
    public static CadCall? ByUuid(CadCallList read, Call call) =>
        (call.Listing == CallListing.Emergency ? read.DispatchWith(call.Uuid).FirstOrDefault() : null) ?? read.Find(call.Uuid);

    /// <summary>
    /// Finds a call by number and uuid, or else by its uuid under another number. A dispatch call that was a 911 call never becomes one again: that one
    /// is only left over.
    /// </summary>
    public static CadCall? ByNumberAndUuid(CadCallList read, Call call) =>
        ByNumber(read, call) is { } found && (IsSame(found, call) || IsFromItsEmergency(found, call)) ? found :
        call.Known.Origin is null ? ByUuid(read, call) : read.DispatchWith(call.Uuid).FirstOrDefault();

    /// <summary>Whether a call in the CAD has the uuid of a call.</summary>
    public static bool IsSame(CadCall other, Call call) =>
        other.MetaData.TryGetValue(CallMetaData.Uuid, out var value) && string.Equals(value, call.Uuid.ToString("D"), StringComparison.OrdinalIgnoreCase);

    // The CAD may make a dispatch call without the uuid of the 911 call.
    private static bool IsFromItsEmergency(CadCall found, Call call) =>
        call.Known.Origin is { } emergency && !found.MetaData.ContainsKey(CallMetaData.Uuid) && TakenUpCall.OriginOf(found) == emergency.CallId;

    /// <summary>Finds a call by its number in the CAD.</summary>
    public static CadCall? ByNumber(CadCallList read, Call call) => read.Find(call.Known.CallId);

    /// <summary>Counts how many of a call's notes, from the first, are dealt with: the CAD has them, or refused them.</summary>
    public static int CountNotes(CadCall found, Call call)
    {
        var left = found.Notes.Select(note => note.Content).ToList();
        var refused = new HashSet<int>(call.RefusedChanges.Select(static change => change.Step).OfType<CadStep.AddNote>().Select(static note => note.Index));
        var count = 0;
        while (count < call.Desired.Notes.Count && (left.Remove(call.Desired.Notes[count].Content) || refused.Contains(count))) count++;
        return count;
    }
}
