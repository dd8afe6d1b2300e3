using SonoranDispatch.Players;

namespace SonoranDispatch.Tests.Support;

/// <summary>Vehicles a test puts on the road.</summary>
internal sealed class FakeVehicles : IVehicles
{
    private readonly List<(VehicleSpot Spot, VehicleLook Look)> _all = [];

    /// <summary>The vehicle each player sits in.</summary>
    public Dictionary<int, VehicleSpot> Own { get; } = [];

    /// <summary>Puts one there.</summary>
    public VehicleSpot Park(string? plate, Place place, double heading = 0, int? colour = 27, int? second = null)
    {
        var spot = new VehicleSpot(_all.Count + 1, new Position(place, heading));
        _all.Add((spot, new VehicleLook(plate, colour, second ?? colour)));
        return spot;
    }

    public VehicleSpot? OwnOf(int player) => Own.GetValueOrDefault(player);

    public IReadOnlyList<VehicleSpot> Around(int player, Place centre, double metres) =>
        [.. _all.Select(vehicle => vehicle.Spot).Where(spot => spot.Position.Place.DistanceTo(centre) <= metres)];

    public VehicleLook? LookAt(int handle) => _all.Where(vehicle => vehicle.Spot.Handle == handle).Select(vehicle => vehicle.Look).FirstOrDefault();
}
