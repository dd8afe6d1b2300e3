using StandIn.Host.Players;
using StandIn.Host.World;

namespace StandIn.Host;

/// <content>Vehicles.</content>
public sealed partial class GameServer
{
    private readonly List<SimulatedVehicle> _vehicles = [];
    private int _nextVehicle = 300_001;

    /// <summary>The vehicles that were spawned and not removed.</summary>
    public IReadOnlyList<SimulatedVehicle> Vehicles => _vehicles;

    /// <summary>Spawns a vehicle.</summary>
    /// <param name="plate">The plate.</param>
    /// <param name="position">The position in metres.</param>
    /// <param name="heading">The heading in degrees.</param>
    /// <param name="colour">The number of both the primary and the secondary colour.</param>
    public SimulatedVehicle Spawn(string plate, VectorValue position, float heading = 0, int colour = 0)
    {
        MustBeMainThread();
        var vehicle = new SimulatedVehicle(_nextVehicle++) { Plate = plate, Position = position, Heading = heading, PrimaryColour = colour, SecondaryColour = colour };
        _vehicles.Add(vehicle);
        return vehicle;
    }

    /// <summary>Removes a vehicle. Its handle is invalid afterwards.</summary>
    public void Remove(SimulatedVehicle vehicle)
    {
        MustBeMainThread();
        _vehicles.Remove(vehicle);
    }

    internal SimulatedVehicle? FindVehicle(int handle) => handle == 0 ? null : _vehicles.Find(vehicle => vehicle.Handle == handle);

    internal SimulatedVehicle? VehicleDrivenBy(SimulatedPlayer player) => _vehicles.Find(vehicle => vehicle.Driver == player);
}
