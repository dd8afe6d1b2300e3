using SonoranDispatch.Cad;
using SonoranDispatch.Calls;

namespace SonoranDispatch.CadFeed;

/// <summary>Takes over what others changed of an open call in the CAD: its fields, its place, its notes and its units. Pure.</summary>
internal sealed class CallMerge(FieldMerge fields, UnitMerge units)
{
    /// <summary>Returns the call as it is now, or the same instance if others changed nothing.</summary>
    /// <param name="call">The call.</param>
    /// <param name="found">What the CAD holds of it.</param>
    /// <param name="by">The label of who changed it; empty if unknown.</param>
    /// <param name="isRead">Whether a read shows it, rather than an event.</param>
    /// <param name="now">The time.</param>
    public Call Merge(Call call, CadCall found, string by, bool isRead, DateTimeOffset now)
    {
        var taken = fields.Merge(call, found);
        var merged = isRead ? NoteMerge.Merge(taken, found, now) : NoteMerge.MergeEvent(taken, found, now);
        return found.SaysUnits ? units.Merge(merged, found.Identifiers, by) : merged;
    }

    /// <summary>Returns the call closed, with the fields that it has at the end, or the same instance if it is so.</summary>
    public Call Closed(Call call, CadCall found) => fields.Merge(call, found).AsClosedInCad();

    /// <summary>Returns a 911 call that a dispatcher turned into a dispatch call, under that call's number.</summary>
    public static Call TakenUp(Call call, CadCall found) => call with
    {
        Known = call.Known with { CallId = found.CallId, IsEmergency = false },
        IsAttended = true,
    };

    /// <summary>Returns the call with a unit that others attached.</summary>
    public Call Attached(Call call, int identifier, int? by) => units.Attached(call, identifier, LabelOf(by));

    /// <summary>Returns the call without a unit that others detached.</summary>
    public Call Detached(Call call, int identifier) => units.Detached(call, identifier);

    /// <summary>The label of a unit or dispatcher; empty if unknown.</summary>
    public string LabelOf(int? identifier) => identifier is { } known ? units.LabelOf(known) : "";
}
