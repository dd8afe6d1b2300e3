using CitizenFX.Core.Native;

namespace SonoranDispatch.Client;

/// <summary>The natives for marks on the map. A mark is identified by the game's handle, which is never 0.</summary>
internal sealed class MapNatives
{
    /// <summary>Adds a point to the map.</summary>
    public int AddPoint(CallPlace place) => Function.Call<int>((Hash)NativeHash.AddBlipForCoord, place.X, place.Y, place.Z);

    /// <summary>Adds a filled circle with the place's radius to the map.</summary>
    public int AddCircle(CallPlace place) => Function.Call<int>((Hash)NativeHash.AddBlipForRadius, place.X, place.Y, place.Z, place.Radius);

    /// <summary>Moves a mark.</summary>
    public void Move(int blip, CallPlace place) => Function.Call((Hash)NativeHash.SetBlipCoords, blip, place.X, place.Y, place.Z);

    /// <summary>Sets a mark's colour to one of the game's colours.</summary>
    public void Colour(int blip, int colour) => Function.Call((Hash)NativeHash.SetBlipColour, blip, colour);

    /// <summary>Sets a mark's opacity, 0 to 255.</summary>
    public void Alpha(int blip, int alpha) => Function.Call((Hash)NativeHash.SetBlipAlpha, blip, alpha);

    /// <summary>Sets the size of a point; 1 is the default.</summary>
    public void Scale(int blip, float scale) => Function.Call((Hash)NativeHash.SetBlipScale, blip, scale);

    /// <summary>Hides a mark from the minimap's edge while it is far away.</summary>
    public void OnlyNear(int blip, bool on) => Function.Call((Hash)NativeHash.SetBlipAsShortRange, blip, on);

    /// <summary>Sets a mark's name in the map's legend.</summary>
    public void Name(int blip, string name)
    {
        Function.Call((Hash)NativeHash.BeginTextCommandSetBlipName, "STRING");
        Function.Call((Hash)NativeHash.AddTextComponentSubstringPlayerName, name);
        Function.Call((Hash)NativeHash.EndTextCommandSetBlipName, blip);
    }

    /// <summary>Shows or hides the route to a mark.</summary>
    public void Route(int blip, bool on, int colour)
    {
        Function.Call((Hash)NativeHash.SetBlipRoute, blip, on);
        if (on) Function.Call((Hash)NativeHash.SetBlipRouteColour, blip, colour);
    }

    /// <summary>Removes a mark. The game needs the address of the handle.</summary>
    public void Remove(int blip) => Function.Call((Hash)NativeHash.RemoveBlip, new OutputArgument(blip));
}
