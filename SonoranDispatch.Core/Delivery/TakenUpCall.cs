using SonoranDispatch.Cad;
using SonoranDispatch.Calls;

namespace SonoranDispatch.Delivery;

/// <summary>
/// A call of ours in the CAD's list of 911 calls of which a dispatch call was made in the CAD: both are one call here. The number becomes the dispatch
/// call's, notes and place are kept, and what the CAD still lists of it besides is left over, to be taken off its lists. Pure.
/// </summary>
public static class TakenUpCall
{
    /// <summary>The number in the CAD of the 911 call that a call is or was.</summary>
    /// <returns>Null if it never was one by its listing.</returns>
    public static int? EmergencyOf(Call call) => call.IsListedAsEmergency ? call.Known.CallId : call.Known.Origin?.CallId;

    /// <summary>The number of the 911 call that a dispatch call says it was made from.</summary>
    /// <returns>Null if it does not say.</returns>
    public static int? OriginOf(CadCall found) => found.OriginEmergency ?? CallMetaData.OriginIn(found.MetaData);

    /// <summary>
    /// Whether a dispatch call in the CAD was made from the 911 call that a call of ours is or was, and is another than the one known: by the call's
    /// uuid, or by the number of the 911 call.
    /// </summary>
    /// <param name="call">The call.</param>
    /// <param name="found">A call in the CAD.</param>
    public static bool Is(Call call, CadCall found) => Is(call, found, isOfAccount: false);

    // The number alone tells nothing where it may be another account's.
    private static bool Is(Call call, CadCall found, bool isOfAccount) =>
        found.Details is not null && !call.IsSetAside && EmergencyOf(call) is { } emergency && !IsLeftover(call, found.CallId) && !IsKnownNumber(call, found.CallId)
        && (CadCallMatcher.IsSame(found, call) || (OriginOf(found) == emergency && IsBelieved(call, found, isOfAccount)));

    /// <summary>Returns the call as the dispatch call that was made of it.</summary>
    /// <param name="call">The call.</param>
    /// <param name="found">The dispatch call, for which <see cref="Is"/> is true.</param>
    /// <param name="isListed">Whether the CAD still lists the 911 call, or may do so.</param>
    /// <param name="now">The monotonic clock, in milliseconds.</param>
    public static Call As(Call call, CadCall found, bool isListed, long now)
    {
        var (known, desired) = (call.Known, call.Desired);
        if (EmergencyOf(call) is not { } emergency || found.Details is not { } held) return call;

        // The dispatch call may take a note that the 911 call refused.
        var refused = WithoutThoseOfEmergency(call);
        List<CadLeftover> left = [.. known.Leftovers.Where(leftover => leftover.CallId != found.CallId && leftover.CallId != emergency)];
        if (isListed) left.Add(new CadLeftover(emergency, IsEmergency: true));
        if (!call.IsListedAsEmergency && known.Presence == CadPresence.Present) left.Add(new CadLeftover(known.CallId, IsEmergency: false));
        return call with
        {
            IsAttended = true,
            RefusedChanges = refused,
            Desired = desired with { Details = CallDetails.Merge(known.Details, desired.Details, held), Closed = desired.Closed || found.IsClosed },
            Known = new KnownCall
            {
                Presence = CadPresence.Present,
                CallId = found.CallId,
                Details = held,
                MetaData = found.MetaData,
                MetaDataAt = now,
                Place = CadCallMatcher.IsSame(found, call) && CallMetaData.Holds(found.MetaData, desired.Place) ? desired.Place : null,
                NotesSent = CadCallMatcher.CountNotes(found, call with { RefusedChanges = refused }),
                Units = [.. desired.Units.Where(unit => unit.IdentifierId is { } identifier && found.Identifiers.Contains(identifier))],
                Closed = found.IsClosed,
                Origin = known.Origin ?? new EmergencyOrigin(emergency, known.NotesSent),
                Leftovers = left,
                AnsweredAt = known.AnsweredAt,
                OthersNotes = known.OthersNotes,
            },
        };
    }

    /// <summary>
    /// Returns the call as a read of the CAD's calls shows it, if a dispatch call was made of it under another number than the one known. Of several,
    /// an open one that is not ours counts, and the others that are open are left over.
    /// </summary>
    /// <param name="call">The call.</param>
    /// <param name="read">What was read.</param>
    /// <param name="now">The monotonic clock, in milliseconds.</param>
    /// <param name="isOfAccount">Whether the call is of the account that was read, although its number is not verified.</param>
    /// <returns>Null if none was made of it, or the number of the 911 call may be another account's.</returns>
    public static Call? After(Call call, CadCallList read, long now, bool isOfAccount = false)
    {
        if (EmergencyOf(call) is not { } emergency) return null;

        var made = Made(call, read, emergency, isOfAccount);
        if (made.Count == 0) return null;

        // A closed one beside ours is only what is left of an earlier double.
        var (ours, first) = (call is { IsListedAsEmergency: false, Known.Presence: CadPresence.Present }, made[0]);
        if (ours && first.IsClosed) return null;

        var after = As(call, first, read.EmergencyWith(call.Uuid).Any(), now);
        var others = made.Skip(1).Where(static other => !other.IsClosed).Select(static other => new CadLeftover(other.CallId, IsEmergency: false));
        return after with { Known = after.Known with { Leftovers = [.. after.Known.Leftovers.Union(others)] } };
    }

    /// <summary>The refused changes of a call that its dispatch call gets all the same: what the 911 call did not take may be taken there.</summary>
    internal static IReadOnlyList<RefusedChange> WithoutThoseOfEmergency(Call call) =>
        [.. call.RefusedChanges.Where(static refused => refused.Step is not (CadStep.AddNote or CadStep.Create or CadStep.Refresh))];

    // Open ones come first, as in the read.
    private static List<CadCall> Made(Call call, CadCallList read, int emergency, bool isOfAccount) =>
        [.. read.DispatchWith(call.Uuid).Concat(read.MadeFrom(emergency)).Distinct().Where(found => Is(call, found, isOfAccount)).OrderBy(static found => found.IsClosed)];

    private static bool IsLeftover(Call call, int callId)
    {
        foreach (var leftover in call.Known.Leftovers)
            if (leftover.CallId == callId) return true;

        return false;
    }

    private static bool IsKnownNumber(Call call, int callId) => call is { IsListedAsEmergency: false, Known.Presence: CadPresence.Present } && call.Known.CallId == callId;

    private static bool IsBelieved(Call call, CadCall found, bool isOfAccount) =>
        call.Known is { Presence: CadPresence.Present, NumberState: CadNumberState.Verified } || (isOfAccount && !found.MetaData.ContainsKey(CallMetaData.Uuid));
}
