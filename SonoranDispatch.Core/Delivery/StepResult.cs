using SonoranDispatch.Calls;

namespace SonoranDispatch.Delivery;

/// <summary>What a request came to: the verdict, and how it changes the call.</summary>
/// <param name="Verdict">What happens next.</param>
/// <param name="Apply">Writes into the present call what the CAD is now known to hold. The call may have changed since the request left.</param>
public sealed record StepResult(Verdict Verdict, Func<Call, Call> Apply);
