namespace SonoranDispatch.Players;

/// <summary>
/// What the server itself knows of vehicles. Main thread only; never throws. Empty if the server does not know positions (OneSync off).
/// </summary>
public interface IVehicles
{
    /// <summary>The vehicle that a player sits in.</summary>
    /// <returns><c>null</c> if they are on foot, or if it is unknown.</returns>
    VehiclePosition? OwnOf(int player);

    /// <summary>The vehicles around a place in a player's own world (routing bucket), including the player's own.</summary>
    /// <param name="player">Their server id.</param>
    /// <param name="centre">The centre of the search.</param>
    /// <param name="metres">The search radius in metres, from 0.</param>
    IReadOnlyList<VehiclePosition> Around(int player, Place centre, double metres);

    /// <summary>Describes a vehicle.</summary>
    /// <param name="handle">The server's handle of the vehicle.</param>
    /// <returns><c>null</c> if the vehicle no longer exists.</returns>
    VehicleDescription? LookAt(int handle);
}
