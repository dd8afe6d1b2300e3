namespace SonoranDispatch.Intake;

/// <summary>What became of a request at the intake: exactly one of the two.</summary>
/// <param name="Accepted">The call it is now; <c>null</c> where it was turned away.</param>
/// <param name="Rejection">Why it was turned away; <c>null</c> where it was taken.</param>
public sealed record IntakeResult(AcceptedCall? Accepted, IntakeRejection? Rejection);
