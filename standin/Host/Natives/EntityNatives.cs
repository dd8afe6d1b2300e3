using System.Globalization;
using StandIn.Host.Players;
using StandIn.Host.World;
using StandIn.Wire;

namespace StandIn.Host.Natives;

/// <summary>
/// Natives for peds and vehicles as the server sees them. Handle 0 reads as default values. A handle that no longer exists throws. Without OneSync
/// the server knows neither.
/// </summary>
internal static class EntityNatives
{
    private const int PlateLength = 8;

    internal static void Add(NativeTable table, GameServer server)
    {
        object? Of(NativeCall call) => Entity(server, call.Int(0));
        table.Add("DOES_ENTITY_EXIST", call => Find(server, call.Int(0)) is not null);
        table.Add("GET_ENTITY_COORDS", call => Of(call) switch { SimulatedVehicle vehicle => vehicle.Position, SimulatedPlayer player => player.Position, _ => default(VectorValue) });
        table.Add("GET_ENTITY_HEADING", call => Of(call) switch { SimulatedVehicle vehicle => vehicle.Heading, SimulatedPlayer player => player.Heading, _ => 0f });
        table.Add("GET_ENTITY_VELOCITY", call => Velocity(Of(call)));
        table.Add("GET_ENTITY_SPEED", call => Length(Velocity(Of(call))));
        table.Add("GET_ENTITY_MODEL", call => Of(call) is null ? 0 : unchecked((int)Joaat.Hash("mp_m_freemode_01")));
        table.Add("GET_ENTITY_ROUTING_BUCKET", call => Of(call) switch { SimulatedVehicle vehicle => vehicle.RoutingBucket, SimulatedPlayer player => player.RoutingBucket, _ => 0 });
        AddVehicles(table, server, Of);
    }

    private static void AddVehicles(NativeTable table, GameServer server, Func<NativeCall, object?> of)
    {
        table.Add("GET_ALL_VEHICLES", _ => WireWriter.Pack(Handles(server)));
        table.Add("GET_VEHICLE_PED_IS_IN", call => of(call) is not SimulatedPlayer player ? 0
            : server.VehicleDrivenBy(player)?.Handle ?? (player.Plate.Length > 0 ? player.Vehicle : 0));
        table.Add("GET_VEHICLE_NUMBER_PLATE_TEXT", call => of(call) switch
        {
            SimulatedVehicle vehicle => vehicle.Plate.PadRight(PlateLength),
            SimulatedPlayer player => player.Plate,
            _ => null,
        });
        table.Add("GET_VEHICLE_COLOURS", call =>
        {
            var vehicle = of(call) as SimulatedVehicle;
            call.Out(1, vehicle?.PrimaryColour ?? 0);
            call.Out(2, vehicle?.SecondaryColour ?? 0);
            return 1;
        });
        table.Add("GET_IS_VEHICLE_PRIMARY_COLOUR_CUSTOM", call => of(call) is SimulatedVehicle { HasMixedPaint: true });
        table.Add("GET_IS_VEHICLE_SECONDARY_COLOUR_CUSTOM", call => of(call) is SimulatedVehicle { HasMixedPaint: true });
    }

    private static List<int> Handles(GameServer server) => !server.Options.OneSync ? [] :
        [.. server.Players.Where(player => player.Plate.Length > 0).Select(player => player.Vehicle), .. server.Vehicles.Select(vehicle => vehicle.Handle)];

    private static object? Entity(GameServer server, int handle) => handle == 0 ? null
        : Find(server, handle) ?? throw new InvalidOperationException("Tried to access invalid entity: " + handle.ToString(CultureInfo.InvariantCulture));

    private static object? Find(GameServer server, int handle) => server.FindVehicle(handle) ?? (object?)server.PlayerOfPed(handle) ?? server.PlayerOfVehicle(handle);

    private static VectorValue Velocity(object? entity) => entity switch { SimulatedVehicle vehicle => vehicle.Driver?.Velocity ?? default, SimulatedPlayer player => player.Velocity, _ => default };

    private static float Length(VectorValue v) => (float)Math.Sqrt((v.X * v.X) + (v.Y * v.Y) + (v.Z * v.Z));
}
