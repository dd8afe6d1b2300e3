using System;
using CitizenFX.Core;
using CitizenFX.Core.Native;

namespace SonoranDispatch.Client;

/// <summary>
/// The natives that the client script calls, except those of the map, which are in <see cref="MapNatives"/>. Only handlers and ticks call
/// them, and both run on the game's main thread.
/// </summary>
internal sealed class Natives
{
    private const int AnyInput = 2;

    /// <summary>The resource's own name.</summary>
    public string ResourceName => Function.Call<string>((Hash)NativeHash.GetCurrentResourceName);

    /// <summary>Milliseconds since the game started. Wraps after 24 days: only differences are meaningful.</summary>
    public int Milliseconds => Function.Call<int>((Hash)NativeHash.GetGameTimer);

    /// <summary>True while the player is in the pause menu.</summary>
    public bool IsPaused => Function.Call<bool>((Hash)NativeHash.IsPauseMenuActive);

    /// <summary>The position of this player's ped.</summary>
    public Vector3 MyPosition()
    {
        var ped = Function.Call<int>((Hash)NativeHash.PlayerPedId);
        return Function.Call<Vector3>((Hash)NativeHash.GetEntityCoords, ped, true);
    }

    /// <summary>Where this player is, and the direction that their ped faces.</summary>
    public OfficerPosition Me()
    {
        var ped = Function.Call<int>((Hash)NativeHash.PlayerPedId);
        return new OfficerPosition(
            Function.Call<Vector3>((Hash)NativeHash.GetEntityCoords, ped, true),
            Function.Call<float>((Hash)NativeHash.GetEntityHeading, ped));
    }

    /// <summary>The street at a position and the street that crosses it; empty if the map has none.</summary>
    public void StreetsAt(Vector3 position, out string street, out string crossing)
    {
        var streetHash = new OutputArgument();
        var crossingHash = new OutputArgument();
        Function.Call((Hash)NativeHash.GetStreetNameAtCoord, position.X, position.Y, position.Z, streetHash, crossingHash);
        street = StreetName(streetHash.GetResult<int>());
        crossing = StreetName(crossingHash.GetResult<int>());
    }

    /// <summary>The display name of the zone at a position.</summary>
    public string ZoneAt(Vector3 position)
    {
        var code = Function.Call<string>((Hash)NativeHash.GetNameOfZone, position.X, position.Y, position.Z);
        return string.IsNullOrEmpty(code) ? "" : Function.Call<string>((Hash)NativeHash.GetLabelText, code) ?? "";
    }

    /// <summary>Sends a message to the page.</summary>
    public void SendNuiMessage(string json) => Function.Call((Hash)NativeHash.SendNuiMessage, json);

    /// <summary>Registers a callback for the page; it arrives as the event <c>__cfx_nui:name</c>.</summary>
    public void RegisterNuiCallbackType(string name) => Function.Call((Hash)NativeHash.RegisterNuiCallbackType, name);

    /// <summary>Gives the keyboard and mouse to the page, or back to the game.</summary>
    public void SetPageFocus(bool on) => Function.Call((Hash)NativeHash.SetNuiFocus, on, on);

    /// <summary>Registers a command that everybody may run.</summary>
    public void RegisterCommand(string name, Action<object, object, object> handle) =>
        Function.Call((Hash)NativeHash.RegisterCommand, name, handle, false);

    /// <summary>
    /// Adds a command to the game's key settings. The default applies only the first time a player meets it; an empty one means no key.
    /// </summary>
    public void RegisterKey(string command, string description, string key) =>
        Function.Call((Hash)NativeHash.RegisterKeyMapping, command, description, "keyboard", key);

    /// <summary>What the game draws for the key a control is bound to: "t_" and a text, or "b_" and the number of a picture.</summary>
    public string ButtonOf(int control) =>
        Function.Call<string>((Hash)NativeHash.GetControlInstructionalButton, AnyInput, control, true) ?? "";

    /// <summary>Plays one of the game's own sounds, at the game's own volume.</summary>
    public void PlaySound(string name, string set) => Function.Call((Hash)NativeHash.PlaySoundFrontend, -1, name, set, true);

    /// <summary>Reads what is stored under a key on this player's computer; empty if nothing is.</summary>
    public string Kept(string key) => Function.Call<string>((Hash)NativeHash.GetResourceKvpString, key) ?? "";

    /// <summary>Stores a text on this player's computer. It survives a restart.</summary>
    public void Keep(string key, string value) => Function.Call((Hash)NativeHash.SetResourceKvp, key, value);

    private static string StreetName(int hash) =>
        hash == 0 ? "" : Function.Call<string>((Hash)NativeHash.GetStreetNameFromHashKey, hash) ?? "";
}
