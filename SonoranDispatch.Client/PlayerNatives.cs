using System.Collections.Generic;
using CitizenFX.Core;
using CitizenFX.Core.Native;

namespace SonoranDispatch.Client;

/// <summary>What this client knows of its player and the vehicle they sit in.</summary>
internal sealed class PlayerNatives
{
    private readonly Natives _natives;

    public PlayerNatives(Natives natives)
    {
        _natives = natives;
    }

    /// <summary>
    /// A table: ped, coords, street_1, street_2, street, zone, sex, heading (degrees), speed (metres a second), vehicle, vehicle_label,
    /// vehicle_colour (always empty), vehicle_plate, unique_id. On foot the vehicle is 0 and its texts are empty, because callers concatenate them.
    /// </summary>
    public Dictionary<string, object> Describe()
    {
        var ped = Function.Call<int>((Hash)NativeHash.PlayerPedId);
        var position = _natives.MyPosition();
        string street, crossing;
        _natives.StreetsAt(position, out street, out crossing);
        var vehicle = Function.Call<int>((Hash)NativeHash.GetVehiclePedIsIn, ped, false);
        return new Dictionary<string, object>
        {
            { "ped", ped },
            { "coords", position },
            { "street_1", street },
            { "street_2", crossing },
            { "street", crossing.Length == 0 ? street : street + ", " + crossing },
            { "zone", _natives.ZoneAt(position) },
            { "sex", Function.Call<bool>((Hash)NativeHash.IsPedMale, ped) ? "male" : "female" },
            { "heading", Function.Call<float>((Hash)NativeHash.GetEntityHeading, ped) },
            { "speed", Function.Call<float>((Hash)NativeHash.GetEntitySpeed, vehicle == 0 ? ped : vehicle) },
            { "vehicle", vehicle },
            { "vehicle_label", vehicle == 0 ? "" : ModelOf(vehicle) },
            { "vehicle_colour", "" },
            { "vehicle_plate", vehicle == 0 ? "" : (Function.Call<string>((Hash)NativeHash.GetVehicleNumberPlateText, vehicle) ?? "").Trim() },
            { "unique_id", Function.Call<int>((Hash)NativeHash.GetGameTimer).ToString(System.Globalization.CultureInfo.InvariantCulture) },
        };
    }

    // The game returns "NULL" for a missing label, and a name such as CARNOTFOUND for an unknown model.
    private static string ModelOf(int vehicle)
    {
        var model = Function.Call<int>((Hash)NativeHash.GetEntityModel, vehicle);
        var name = Function.Call<string>((Hash)NativeHash.GetDisplayNameFromVehicleModel, model) ?? "";
        var label = name.Length == 0 ? "" : Function.Call<string>((Hash)NativeHash.GetLabelText, name) ?? "";
        return label.Length == 0 || label == "NULL" ? name : label;
    }
}
