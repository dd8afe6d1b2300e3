namespace SonoranDispatch.Intake;

/// <summary>What became of a request at the door: exactly one of the two.</summary>
/// <param name="Taken">The call it is now; <c>null</c> where it was turned away.</param>
/// <param name="Away">Why it was turned away; <c>null</c> where it was taken.</param>
public sealed record DoorAnswer(TakenCall? Taken, TurnedAway? Away);
