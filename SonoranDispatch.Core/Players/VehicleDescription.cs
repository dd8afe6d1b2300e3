namespace SonoranDispatch.Players;

/// <summary>The visible features of a vehicle.</summary>
/// <param name="Plate">The plate as the game reports it; any client may have set it.</param>
/// <param name="Primary">The game's number of the primary colour; <c>null</c> for a colour without a number.</param>
/// <param name="Secondary">The game's number of the secondary colour; <c>null</c> for a colour without a number.</param>
public sealed record VehicleDescription(string? Plate, int? Primary, int? Secondary);
