namespace SonoranDispatch.Players;

/// <summary>A vehicle and its position.</summary>
/// <param name="Handle">The server's handle of the vehicle, valid for this tick.</param>
/// <param name="Position">Where it is and which way it points.</param>
public sealed record VehiclePosition(int Handle, Position Position);
