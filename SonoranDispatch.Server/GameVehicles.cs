using System.Globalization;
using SonoranDispatch.Calls;
using SonoranDispatch.Intake;

namespace SonoranDispatch.Server;

/// <summary>Vehicles as the game server sees them.</summary>
internal sealed class GameVehicles(Natives natives) : IVehicles
{
    /// <inheritdoc />
    public VehicleSpot? OwnOf(int player)
    {
        if (player <= 0) return null;

        var ped = natives.GetPlayerPed(Handle(player));
        if (ped == 0 || !natives.DoesEntityExist(ped)) return null;
        var vehicle = natives.GetVehiclePedIsIn(ped);
        return vehicle == 0 || !natives.DoesEntityExist(vehicle) ? null : SpotOf(vehicle, PlaceOf(vehicle));
    }

    /// <inheritdoc />
    public IReadOnlyList<VehicleSpot> Around(int player, Place centre, double metres)
    {
        var spots = new List<VehicleSpot>();
        var world = natives.GetPlayerRoutingBucket(Handle(player));
        foreach (var item in natives.GetAllVehicles())
        {
            if (!Loose.TryInt(item, out var vehicle) || !natives.DoesEntityExist(vehicle)) continue;

            var place = PlaceOf(vehicle);
            if (place is null || place.DistanceTo(centre) > metres || natives.GetEntityRoutingBucket(vehicle) != world) continue;
            if (SpotOf(vehicle, place) is { } spot) spots.Add(spot);
        }

        return spots;
    }

    /// <inheritdoc />
    public VehicleLook? LookAt(int handle)
    {
        if (!natives.DoesEntityExist(handle)) return null;

        natives.GetVehicleColours(handle, out var primary, out var secondary);
        return new VehicleLook(
            natives.GetVehicleNumberPlateText(handle),
            natives.GetIsVehiclePrimaryColourCustom(handle) ? null : primary,
            natives.GetIsVehicleSecondaryColourCustom(handle) ? null : secondary);
    }

    private Place? PlaceOf(int vehicle)
    {
        var spot = natives.GetEntityCoords(vehicle);
        return IsNumber(spot.X) && IsNumber(spot.Y) && IsNumber(spot.Z) ? new Place(spot.X, spot.Y, spot.Z) : null;
    }

    private VehicleSpot? SpotOf(int vehicle, Place? place)
    {
        var heading = natives.GetEntityHeading(vehicle);
        return place is null ? null : new VehicleSpot(vehicle, new Position(place, IsNumber(heading) ? heading : 0));
    }

    private static string Handle(int player) => player.ToString(CultureInfo.InvariantCulture);

    private static bool IsNumber(float value) => !float.IsNaN(value) && !float.IsInfinity(value);
}
