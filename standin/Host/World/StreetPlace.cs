namespace StandIn.Host.World;

/// <summary>What the map calls a spot.</summary>
/// <param name="Street">The street's name.</param>
/// <param name="Crossing">The crossing street's, or "".</param>
/// <param name="ZoneCode">The zone's short code ("DAVIS").</param>
/// <param name="ZoneName">The zone's name in words ("Davis").</param>
public sealed record StreetPlace(string Street, string Crossing, string ZoneCode, string ZoneName);
