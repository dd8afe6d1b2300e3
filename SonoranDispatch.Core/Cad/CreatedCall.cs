namespace SonoranDispatch.Cad;

/// <summary>The CAD created a call.</summary>
/// <param name="CallId">The call's number in the CAD, above 0.</param>
/// <param name="MetaData">The map the CAD now holds: from its response, or what was sent if the response does not repeat it.</param>
/// <param name="Placed">Whether this request alone put the call on the live map. Always true if no location was given.</param>
/// <param name="AsEmergency">
/// Whether it was created as a 911 emergency call, because the CAD refuses a dispatch call without units. Such a call has no title, status or notes:
/// they were not sent. Priority, code, postal and block went into <paramref name="MetaData"/>.
/// </param>
/// <param name="Primary">
/// The identifier id known to be primary now: from the response, or what was sent if nothing overrides it. Null for none or unknown. v2 accepts no
/// primary unit when a call is created.
/// </param>
/// <param name="TrackPrimary">Whether the call's location is known to follow the primary unit.</param>
/// <param name="Identifiers">
/// The identifier ids of the units that the CAD attached. Null if the response does not say: version 1 answers with the number alone.
/// </param>
public sealed record CreatedCall(
    int CallId,
    IReadOnlyDictionary<string, string> MetaData,
    bool Placed,
    bool AsEmergency,
    int? Primary = null,
    bool TrackPrimary = false,
    IReadOnlyList<int>? Identifiers = null);
