using SonoranDispatch.Calls;

namespace SonoranDispatch.Delivery;

/// <summary>
/// Handles the street of a panic call that became known after the create was sent. It gets no request of its own; the next change includes it.
/// </summary>
internal static class LateStreet
{
    /// <summary>Returns the changes that are included in the next request but get no request of their own.</summary>
    /// <returns>Empty if the call also differs from what the CAD holds in other ways: that is a regular change, which includes the street.</returns>
    public static CallChanges Of(Call call)
    {
        if (call.LateDetails is not { } late || !CallChanges.Between(late, call.Desired.Details).IsEmpty) return CallChanges.None;

        var changes = CallChanges.Between(call.Known.Details, call.Desired.Details);
        return (changes with { Block = null, Address = null, Description = null }).IsEmpty ? changes : CallChanges.None;
    }
}
