using CitizenFX.Core;
using CitizenFX.Core.Native;

namespace SonoranDispatch.Client;

/// <summary>The one room from which the client script calls natives. Handlers and ticks run on the game's main thread; nothing else does.</summary>
internal sealed class Natives
{
    /// <summary>Where this player's ped is.</summary>
    public Vector3 MyPosition()
    {
        var ped = Function.Call<int>((Hash)NativeHash.PlayerPedId);
        return Function.Call<Vector3>((Hash)NativeHash.GetEntityCoords, ped, true);
    }

    /// <summary>The street at a spot and the one that crosses it; empty text where the map has none.</summary>
    public void StreetsAt(Vector3 spot, out string street, out string crossing)
    {
        var streetHash = new OutputArgument();
        var crossingHash = new OutputArgument();
        Function.Call((Hash)NativeHash.GetStreetNameAtCoord, spot.X, spot.Y, spot.Z, streetHash, crossingHash);
        street = StreetName(streetHash.GetResult<int>());
        crossing = StreetName(crossingHash.GetResult<int>());
    }

    /// <summary>What players call the zone at a spot.</summary>
    public string ZoneAt(Vector3 spot)
    {
        var code = Function.Call<string>((Hash)NativeHash.GetNameOfZone, spot.X, spot.Y, spot.Z);
        return string.IsNullOrEmpty(code) ? "" : Function.Call<string>((Hash)NativeHash.GetLabelText, code) ?? "";
    }

    /// <summary>Hands a message to the page.</summary>
    public void SendNuiMessage(string json) => Function.Call((Hash)NativeHash.SendNuiMessage, json);

    /// <summary>Lets the page call back under a name; it arrives as the event <c>__cfx_nui:name</c>.</summary>
    public void RegisterNuiCallbackType(string name) => Function.Call((Hash)NativeHash.RegisterNuiCallbackType, name);

    private static string StreetName(int hash) =>
        hash == 0 ? "" : Function.Call<string>((Hash)NativeHash.GetStreetNameFromHashKey, hash) ?? "";
}
