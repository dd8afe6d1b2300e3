namespace StandIn.Host.World;

/// <summary>The map's names for a position.</summary>
/// <param name="Street">The street name.</param>
/// <param name="Crossing">The name of the crossing street, or "".</param>
/// <param name="ZoneCode">The short code of the zone ("DAVIS").</param>
/// <param name="ZoneName">The display name of the zone ("Davis").</param>
public sealed record StreetPlace(string Street, string Crossing, string ZoneCode, string ZoneName);
