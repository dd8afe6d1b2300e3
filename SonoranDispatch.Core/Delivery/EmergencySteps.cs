using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Delivery;

/// <summary>
/// The steps of calls in the CAD's list of 911 calls: becoming a dispatch call, and taking off the lists what is left over. The dispatch call is created
/// first and the 911 call removed then, so that the incident is always in one of the lists; the record says which of it may have happened.
/// </summary>
internal static class EmergencySteps
{
    private static readonly Verdict Done = new Verdict.Delivered();

    /// <summary>Returns what is known of a call whose create is about to be sent.</summary>
    /// <param name="pending">The request.</param>
    /// <param name="known">What is known of the call now.</param>
    public static KnownCall Marked(SendCandidate pending, KnownCall known)
    {
        var sent = StepExecutor.Sent(pending.Call) with { Presence = CadPresence.Unknown };
        if (pending.Step is CadStep.CreateEmergency) return sent with { NotesSent = 0, Units = [] };

        var marked = sent with { Units = [.. known.Units.Union(sent.Units)] };
        return pending.Call.IsListedAsEmergency ? Becoming(marked, pending.Call.Known) : marked;
    }

    /// <summary>Returns the list in which a create puts a call. From then on it is fixed.</summary>
    public static CallListing ListingOf(SendCandidate pending) =>
        pending.Step is CadStep.CreateEmergency || pending.Call.IsListedAsEmergency ? CallListing.Emergency : CallListing.Dispatch;

    /// <summary>
    /// Returns a 911 call after no read showed a dispatch call made of it, or none can show one. The officer who responds makes one of it, even if a
    /// dispatcher has taken it off the list.
    /// </summary>
    public static Call NotTakenUp(Call call, long now) => call with { Known = call.Known with { MetaData = call.Known.MetaData ?? CadCall.EmptyMetaData, MetaDataAt = now } };

    private static KnownCall Becoming(KnownCall sent, KnownCall emergency) => sent with
    {
        Origin = new EmergencyOrigin(emergency.CallId, emergency.NotesSent),
        Leftovers = emergency.Leftovers,
    };

    /// <summary>Returns what is known of a 911 call after it is certain that no dispatch call was created from it.</summary>
    public static KnownCall Again(KnownCall known, EmergencyOrigin emergency) => new()
    {
        Presence = CadPresence.Present,
        CallId = emergency.CallId,
        IsEmergency = true,
        Details = known.Details,
        NotesSent = emergency.NotesSent,
        Leftovers = known.Leftovers,
    };

    /// <summary>Returns the map of the dispatch call that a 911 call becomes.</summary>
    public static NewCall From(Call call, NewCall usual) => call.IsListedAsEmergency
        ? usual with { MetaData = CallMetaData.FromEmergency(call.Uuid, call.Desired.Place, call.Known.MetaData ?? CadCall.EmptyMetaData, call.Known.CallId) }
        : usual;

    /// <summary>Returns the result of creating a call, if that was from a 911 call.</summary>
    /// <param name="sent">The call as it was sent.</param>
    /// <param name="result">The usual result of a create.</param>
    public static StepResult After(Call sent, StepResult result)
    {
        if (!sent.IsListedAsEmergency) return result;

        return result.Verdict switch
        {
            Verdict.Delivered => result with { Apply = call => Became(call, result.Apply(call), sent.Known) },
            Verdict.Unknown => result,
            Verdict.TryAgain { Failure.Kind: CadFailureKind.NeedsUnits } => result with { Apply = call => Back(call, sent.Known with { Details = new CallDetails() }) with { Listing = CallListing.Dispatch } },
            _ => result with { Apply = call => Back(call, sent.Known) },
        };
    }

    /// <summary>Returns the result of a request about a 911 call. It tells nothing of the dispatch call that a dispatcher has made of it meanwhile.</summary>
    /// <param name="sent">The call as it was when the request was sent.</param>
    /// <param name="result">The usual result.</param>
    public static StepResult OfEmergency(Call sent, StepResult result) =>
        sent.IsListedAsEmergency ? result with { Apply = call => call.Known.CallId == sent.Known.CallId ? result.Apply(call) : call } : result;

    /// <summary>Takes a call off the CAD's lists.</summary>
    public static async Task<StepResult> RemoveAsync(ICad cad, CadStep.Remove step)
    {
        var failure = step.IsEmergency ? (await cad.RemoveEmergencyAsync(step.CallId)).Failure : (await cad.CloseAsync([step.CallId])).Failure;
        if (failure is null) return new StepResult(Done, call => Removed(call, step.CallId));

        // It may be gone because a dispatcher has made a dispatch call of it. Only a read can tell.
        return failure.Kind is CadFailureKind.NotFound or CadFailureKind.Refused
            ? new StepResult(Done, call => NotRemoved(call, step))
            : new StepResult(Verdict.On(step, failure), call => call);
    }

    // A dispatcher's own dispatch call may have become known before this answer.
    private static Call Became(Call before, Call after, KnownCall emergency) => before.Known.Presence == CadPresence.Present && before.Known.CallId != after.Known.CallId
        ? WithLeftover(before, new CadLeftover(after.Known.CallId, IsEmergency: false))
        : WithLeftover(after with { Known = Becoming(after.Known, emergency), RefusedChanges = TakenUpCall.WithoutThoseOfEmergency(after) }, new CadLeftover(emergency.CallId, IsEmergency: true));

    private static Call Back(Call call, KnownCall emergency) => call.Known.Presence == CadPresence.Present ? call : call with { Known = emergency };

    private static Call Removed(Call call, int callId) => call with
    {
        Known = call.Known with
        {
            Leftovers = Without(call, callId),
            Closed = call.Known.Closed || (call.IsListedAsEmergency && call.Known.CallId == callId),
        },
    };

    private static Call NotRemoved(Call call, CadStep.Remove step) => call with
    {
        Known = call.Known with
        {
            NumberState = CadNumberState.Unverified,
            Leftovers = [.. Without(call, step.CallId), new CadLeftover(step.CallId, step.IsEmergency, IsRefused: true)],
        },
    };

    private static Call WithLeftover(Call call, CadLeftover leftover) => call with { Known = call.Known with { Leftovers = [.. Without(call, leftover.CallId), leftover] } };

    private static IReadOnlyList<CadLeftover> Without(Call call, int callId) => [.. call.Known.Leftovers.Where(leftover => leftover.CallId != callId)];
}
