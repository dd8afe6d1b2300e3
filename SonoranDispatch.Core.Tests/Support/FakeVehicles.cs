using SonoranDispatch.Players;

namespace SonoranDispatch.Tests.Support;

/// <summary>Vehicles that a test puts on the map.</summary>
internal sealed class FakeVehicles : IVehicles
{
    private readonly List<(VehiclePosition Spot, VehicleDescription Look)> _all = [];

    /// <summary>The vehicle that each player sits in.</summary>
    public Dictionary<int, VehiclePosition> Own { get; } = [];

    /// <summary>Adds a vehicle.</summary>
    public VehiclePosition Park(string? plate, Place place, double heading = 0, int? colour = 27, int? second = null)
    {
        var spot = new VehiclePosition(_all.Count + 1, new Position(place, heading));
        _all.Add((spot, new VehicleDescription(plate, colour, second ?? colour)));
        return spot;
    }

    public VehiclePosition? OwnOf(int player) => Own.GetValueOrDefault(player);

    public IReadOnlyList<VehiclePosition> Around(int player, Place centre, double metres) =>
        [.. _all.Select(vehicle => vehicle.Spot).Where(spot => spot.Position.Place.DistanceTo(centre) <= metres)];

    public VehicleDescription? LookAt(int handle) => _all.Where(vehicle => vehicle.Spot.Handle == handle).Select(vehicle => vehicle.Look).FirstOrDefault();
}
