using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Delivery;
using SonoranDispatch.Time;

namespace SonoranDispatch.CadFeed;

/// <summary>Takes over what others changed of an open call in the CAD: its fields, its place, its notes and its units. Pure.</summary>
internal sealed class CallMerge(FieldMerge fields, UnitMerge units)
{
    /// <summary>
    /// Whether a call of the CAD with another number is what a 911 call has become. An event may be old: of two dispatch calls that were made of one 911
    /// call, only a read tells which is open.
    /// </summary>
    /// <param name="call">The call.</param>
    /// <param name="found">The call with another number.</param>
    /// <param name="isRead">Whether a read shows it, rather than an event.</param>
    public static bool MayBecome(Call call, CadCall found, bool isRead) =>
        (call.Known.IsEmergency && found.Details is not null) || (isRead && TakenUpCall.Is(call, found));

    /// <summary>Returns the call as it is now, or the same instance if others changed nothing.</summary>
    /// <param name="call">The call.</param>
    /// <param name="found">What the CAD holds of it, perhaps under the number of the dispatch call that it has become.</param>
    /// <param name="by">The label of who changed it; empty if unknown.</param>
    /// <param name="read">The read that shows it; null for an event.</param>
    /// <param name="clock">The clock.</param>
    public Call Merge(Call call, CadCall found, string by, PendingRead? read, IClock clock)
    {
        var doubting = read is null ? Doubting(call, clock.Milliseconds) : call;
        var merged = Merge(doubting, found, by, read, TakenUpCall.Is(call, found), clock);
        if (ReferenceEquals(merged, doubting)) return call;

        return ReferenceEquals(doubting, call) ? merged : merged with { Known = merged.Known with { InDoubt = call.Known.InDoubt } };
    }

    /// <summary>Returns the call closed, with the fields that it has at the end, or the same instance if it is so.</summary>
    public Call Closed(Call call, CadCall found) => fields.Merge(call, found).AsClosedInCad();

    /// <summary>Returns the call with a unit that others attached.</summary>
    public Call Attached(Call call, int identifier, int? by) => units.Attached(call, identifier, LabelOf(by));

    /// <summary>Returns the call without a unit that others detached.</summary>
    public Call Detached(Call call, int identifier) => units.Detached(call, identifier);

    /// <summary>The label of a unit or dispatcher; empty if unknown.</summary>
    public string LabelOf(int? identifier) => identifier is { } known ? units.LabelOf(known) : "";

    private Call Merge(Call call, CadCall found, string by, PendingRead? read, bool isOurs, IClock clock)
    {
        var taken = fields.Merge(isOurs ? TakenUpCall.As(call, found, IsListed(call, read), clock.Milliseconds) : call, found);
        var merged = read is not null ? NoteMerge.Merge(taken, found, clock.UtcNow) : NoteMerge.MergeEvent(taken, found, clock.UtcNow);
        if (found.SaysUnits) merged = units.Merge(merged, found.Identifiers, by);
        return isOurs || call.CadNumber == found.CallId ? merged : TakenUp(merged, found);
    }

    // An event may be older than the last changes of ours that it would undo: the next read shows what came first.
    private static Call Doubting(Call call, long now)
    {
        var lately = call.Known.Answered.Where(answered => now - answered.At < AnsweredStep.LatestEvent).Select(static answered => answered.Step).ToList();
        return lately.Count == 0 ? call : call with { Known = call.Known with { InDoubt = [.. call.Known.InDoubt, .. lately] } };
    }

    // What is not known to be gone may still be in its list.
    private static bool IsListed(Call call, PendingRead? read) => read is null || (TakenUpCall.EmergencyOf(call) is { } emergency && read.Lists(emergency));

    // A 911 call from elsewhere that a dispatcher turned into a dispatch call.
    private static Call TakenUp(Call call, CadCall found) => call with
    {
        Known = call.Known with { CallId = found.CallId, IsEmergency = false },
        IsAttended = true,
    };
}
