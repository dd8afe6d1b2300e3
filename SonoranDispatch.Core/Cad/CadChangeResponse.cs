namespace SonoranDispatch.Cad;

/// <summary>The CAD accepted a change. What its response says about the call is believed over what was sent.</summary>
/// <param name="MetaData">The metaData that the CAD reports it now holds. Null if the response does not include it.</param>
/// <param name="Identifiers">The identifier ids of the units that are attached now. Null if the response does not include them.</param>
/// <param name="Primary">The identifier id of the primary unit. Null if the response names none.</param>
/// <param name="SaysPrimary">Whether the response includes the primary unit, or that there is none.</param>
/// <param name="TrackPrimary">Whether the call's location follows the primary unit. Null if the response does not say.</param>
public sealed record CadChangeResponse(
    IReadOnlyDictionary<string, string>? MetaData = null,
    IReadOnlyList<int>? Identifiers = null,
    int? Primary = null,
    bool SaysPrimary = false,
    bool? TrackPrimary = null);
