namespace SonoranDispatch.Postals;

/// <summary>The postal nearest to a place.</summary>
/// <param name="Code">The code as players read it on the map.</param>
/// <param name="Distance">Its distance in metres, ignoring height.</param>
public sealed record NearestPostal(string Code, double Distance);
