namespace SonoranDispatch.Players;

/// <summary>What the server itself knows of vehicles. Main thread only; never throws. Empty where the server does not know positions (OneSync off).</summary>
public interface IVehicles
{
    /// <summary>The vehicle a player sits in.</summary>
    /// <returns><c>null</c> on foot, or where nobody knows.</returns>
    VehiclePosition? OwnOf(int player);

    /// <summary>The vehicles around a place in a player's own world (routing bucket), his own included.</summary>
    /// <param name="player">His server id.</param>
    /// <param name="centre">The place.</param>
    /// <param name="metres">How far around it, from 0.</param>
    IReadOnlyList<VehiclePosition> Around(int player, Place centre, double metres);

    /// <summary>What a vehicle looks like.</summary>
    /// <param name="handle">The server's handle of it.</param>
    /// <returns><c>null</c> where it is gone.</returns>
    VehicleDescription? LookAt(int handle);
}
