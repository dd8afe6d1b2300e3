namespace SonoranDispatch.Sandbox.World;

/// <summary>A blip that a client script put on a player's own map.</summary>
/// <param name="Number">The game's number of the blip.</param>
/// <param name="Name">The name in the map's legend; empty for a circle.</param>
/// <param name="X">East, metres.</param>
/// <param name="Y">North, metres.</param>
/// <param name="Radius">The radius in metres; 0 for a point.</param>
/// <param name="Colour">The game's number of the colour.</param>
/// <param name="Route">True if the route to it is drawn.</param>
public sealed record BlipView(int Number, string Name, double X, double Y, double Radius, int Colour, bool Route);
