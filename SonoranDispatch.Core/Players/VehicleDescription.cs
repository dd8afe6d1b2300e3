namespace SonoranDispatch.Players;

/// <summary>What can be seen of a vehicle.</summary>
/// <param name="Plate">Its plate as the game gives it; any client may have set it.</param>
/// <param name="Primary">The game's number of its main colour; <c>null</c> where it is painted in a colour without a number.</param>
/// <param name="Secondary">The same of its second colour.</param>
public sealed record VehicleDescription(string? Plate, int? Primary, int? Secondary);
