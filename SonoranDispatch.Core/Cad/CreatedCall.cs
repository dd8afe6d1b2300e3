namespace SonoranDispatch.Cad;

/// <summary>The CAD took a call.</summary>
/// <param name="CallId">Its number there, above 0.</param>
/// <param name="MetaData">The map the CAD now holds: from its answer, or what was sent where the answer does not repeat it.</param>
/// <param name="Placed">Whether the live map knows its place by this request alone (always true where no place was given).</param>
/// <param name="AsEmergency">Made as a 911 emergency call because the CAD refuses a dispatch call without units.</param>
public sealed record CreatedCall(int CallId, IReadOnlyDictionary<string, string> MetaData, bool Placed, bool AsEmergency);
