using SonoranDispatch.Calls;

namespace SonoranDispatch.Delivery;

/// <summary>
/// Handles changes that get no request of their own and are included in the next one: the street of a panic call that became known after the create
/// was sent, the active status of a call to which its first unit responds, and the postal of a call that follows its primary unit.
/// </summary>
internal static class LateChanges
{
    /// <summary>Returns the changes that are included in the next request but get no request of their own.</summary>
    /// <returns>Empty if the call also differs from what the CAD holds in other ways: that is a regular change, which includes them.</returns>
    public static CallChanges Of(Call call)
    {
        if (call.LateDetails is not { } late || !CallChanges.Between(late, call.Desired.Details).IsEmpty) return CallChanges.None;

        var changes = CallChanges.Between(call.Known.Details, call.Desired.Details);
        return (changes with { Block = null, Address = null, Postal = null, Description = null, Status = null }).IsEmpty ? changes : CallChanges.None;
    }

    /// <summary>Returns the result of a request that carried the late details: they are settled, unless others arrived while it was in flight.</summary>
    /// <param name="sent">The call as it was sent.</param>
    /// <param name="result">The result of the request.</param>
    public static StepResult Sent(Call sent, StepResult result) => sent.LateDetails is null || result.Verdict is not Verdict.Delivered
        ? result
        : result with { Apply = call => result.Apply(call) with { LateDetails = ReferenceEquals(call.LateDetails, sent.LateDetails) ? null : call.LateDetails } };
}
