namespace SonoranDispatch.Intake;

/// <summary>The intake's result for a request: exactly one of the two is set.</summary>
/// <param name="Accepted">The resulting call; <c>null</c> if the request was rejected.</param>
/// <param name="Rejection">Why it was rejected; <c>null</c> if it was accepted.</param>
public sealed record IntakeResult(AcceptedCall? Accepted, IntakeRejection? Rejection);
