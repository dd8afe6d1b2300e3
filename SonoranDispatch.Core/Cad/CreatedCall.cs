namespace SonoranDispatch.Cad;

/// <summary>The CAD took a call.</summary>
/// <param name="CallId">Its number there, above 0.</param>
/// <param name="MetaData">The map the CAD now holds: from its answer, or what was sent where the answer does not repeat it.</param>
/// <param name="Placed">Whether the live map knows its place by this request alone (always true where no place was given).</param>
/// <param name="AsEmergency">
/// Made as a 911 emergency call because the CAD refuses a dispatch call without units. Such a call has no place for a title, a status
/// or notes: they were not sent. Priority, code, postal and block went into <paramref name="MetaData"/>.
/// </param>
/// <param name="Primary">
/// The identifier id that is known to be primary now: from the answer, or what was sent where nothing overrules it; <c>null</c> for
/// none or not known. v2 takes no primary when a call is made.
/// </param>
/// <param name="TrackPrimary">Whether the call's place is known to follow the primary unit.</param>
public sealed record CreatedCall(
    int CallId,
    IReadOnlyDictionary<string, string> MetaData,
    bool Placed,
    bool AsEmergency,
    int? Primary = null,
    bool TrackPrimary = false);
