namespace SonoranDispatch.Cad;

/// <summary>The fields that only a 911 call has. Unknown texts are empty.</summary>
/// <param name="Caller">The caller's name.</param>
/// <param name="Location">Where it is, in the caller's words.</param>
/// <param name="Description">What was said.</param>
/// <param name="IsEmergency">Whether it is an emergency, rather than a call to the non-emergency number.</param>
public sealed record CadEmergency(string Caller, string Location, string Description, bool IsEmergency);
