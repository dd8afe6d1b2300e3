namespace SonoranDispatch.Postals;

/// <summary>The postal nearest to a place.</summary>
/// <param name="Code">The code as players read it on the map.</param>
/// <param name="Distance">How far away it is over ground, in metres.</param>
public sealed record NearestPostal(string Code, double Distance);
