using System.Globalization;
using CitizenFX.Core;
using SonoranDispatch.Players;

namespace SonoranDispatch.Server;

/// <summary>Vehicles as the game server sees them.</summary>
internal sealed class GameVehicles(Natives natives, GamePlayers players) : IVehicles
{
    /// <inheritdoc />
    public VehiclePosition? OwnOf(int player) => player <= 0 ? null : Seen(() =>
    {
        var ped = players.PedOf(player);
        var vehicle = ped == 0 ? 0 : natives.GetVehiclePedIsIn(ped);
        return vehicle == 0 ? null : SpotOf(vehicle, PlaceOf(vehicle));
    });

    /// <inheritdoc />
    public IReadOnlyList<VehiclePosition> Around(int player, Place centre, double metres)
    {
        var spots = new List<VehiclePosition>();
        var world = natives.GetPlayerRoutingBucket(Handle(player));
        foreach (var item in natives.GetAllVehicles())
        {
            if (!LuaValue.TryInt(item, out var vehicle)) continue;

            var spot = Seen(() =>
            {
                var place = PlaceOf(vehicle);
                return place?.DistanceTo(centre) <= metres && natives.GetEntityRoutingBucket(vehicle) == world ? SpotOf(vehicle, place) : null;
            });
            if (spot is not null) spots.Add(spot);
        }

        return spots;
    }

    /// <inheritdoc />
    public VehicleDescription? LookAt(int handle) => Seen(() =>
    {
        natives.GetVehicleColours(handle, out var primary, out var secondary);
        return new VehicleDescription(
            natives.GetVehicleNumberPlateText(handle),
            natives.GetIsVehiclePrimaryColourCustom(handle) ? null : primary,
            natives.GetIsVehicleSecondaryColourCustom(handle) ? null : secondary);
    });

    // The game removes entities on other threads, and reading one that no longer exists throws.
    private static T? Seen<T>(Func<T?> look)
        where T : class
    {
        try
        {
            return look();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private Place? PlaceOf(int vehicle)
    {
        var position = natives.GetEntityCoords(vehicle);
        return IsNumber(position.X) && IsNumber(position.Y) && IsNumber(position.Z) ? new Place(position.X, position.Y, position.Z) : null;
    }

    private VehiclePosition? SpotOf(int vehicle, Place? place)
    {
        var heading = natives.GetEntityHeading(vehicle);
        return place is null ? null : new VehiclePosition(vehicle, new Position(place, IsNumber(heading) ? heading : 0));
    }

    private static string Handle(int player) => player.ToString(CultureInfo.InvariantCulture);

    private static bool IsNumber(float value) => !float.IsNaN(value) && !float.IsInfinity(value);
}
