using SonoranDispatch.Calls;

namespace SonoranDispatch.Delivery;

/// <summary>The street of a panic that had left before anybody knew it: no request is made for it, and the next one takes it along.</summary>
internal static class LateStreet
{
    private static readonly CallChanges None = new();

    /// <summary>What the next change takes along, and no request is sent for.</summary>
    /// <returns>Nothing where the call differs from what the CAD holds in anything else: that is a change of its own, and has the street with it.</returns>
    public static CallChanges Of(Call call)
    {
        if (call.LateDetails is not { } late || !CallChanges.Between(late, call.Desired.Details).IsEmpty) return None;

        var changes = CallChanges.Between(call.Known.Details, call.Desired.Details);
        return (changes with { Block = null, Address = null, Description = null }).IsEmpty ? changes : None;
    }

    /// <summary>What the CAD holds once it took that along.</summary>
    public static CallDetails In(CallDetails known, CallChanges late) => known with
    {
        Block = late.Block ?? known.Block,
        Address = late.Address ?? known.Address,
        Description = late.Description ?? known.Description,
    };
}
