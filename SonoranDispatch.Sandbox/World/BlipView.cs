namespace SonoranDispatch.Sandbox.World;

/// <summary>What a client script put on a player's own map.</summary>
/// <param name="Number">The game's number for it.</param>
/// <param name="Name">What the map's legend calls it; empty for a circle.</param>
/// <param name="X">East, metres.</param>
/// <param name="Y">North, metres.</param>
/// <param name="Radius">Metres around it; 0 for a point.</param>
/// <param name="Colour">The game's number of its colour.</param>
/// <param name="Route">Whether the way to it is drawn.</param>
public sealed record BlipView(int Number, string Name, double X, double Y, double Radius, int Colour, bool Route);
