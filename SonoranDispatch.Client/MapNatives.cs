using CitizenFX.Core.Native;

namespace SonoranDispatch.Client;

/// <summary>The natives of marks on the map. A mark is known by the game's number for it, never 0.</summary>
internal sealed class MapNatives
{
    /// <summary>A point on the map.</summary>
    public int AddPoint(CallPlace place) => Function.Call<int>((Hash)NativeHash.AddBlipForCoord, place.X, place.Y, place.Z);

    /// <summary>A filled circle on the map, of the place's radius.</summary>
    public int AddCircle(CallPlace place) => Function.Call<int>((Hash)NativeHash.AddBlipForRadius, place.X, place.Y, place.Z, place.Radius);

    /// <summary>Moves a mark.</summary>
    public void Move(int blip, CallPlace place) => Function.Call((Hash)NativeHash.SetBlipCoords, blip, place.X, place.Y, place.Z);

    /// <summary>Gives a mark one of the game's colours.</summary>
    public void Colour(int blip, int colour) => Function.Call((Hash)NativeHash.SetBlipColour, blip, colour);

    /// <summary>Sets how solid a mark is, 0 to 255.</summary>
    public void Alpha(int blip, int alpha) => Function.Call((Hash)NativeHash.SetBlipAlpha, blip, alpha);

    /// <summary>Sets the size of a point, 1 being the usual.</summary>
    public void Scale(int blip, float scale) => Function.Call((Hash)NativeHash.SetBlipScale, blip, scale);

    /// <summary>Keeps a mark off the minimap's edge while it is far away.</summary>
    public void OnlyNear(int blip, bool on) => Function.Call((Hash)NativeHash.SetBlipAsShortRange, blip, on);

    /// <summary>Names a mark in the map's legend.</summary>
    public void Name(int blip, string name)
    {
        Function.Call((Hash)NativeHash.BeginTextCommandSetBlipName, "STRING");
        Function.Call((Hash)NativeHash.AddTextComponentSubstringPlayerName, name);
        Function.Call((Hash)NativeHash.EndTextCommandSetBlipName, blip);
    }

    /// <summary>Draws the way to a mark, or draws it no more.</summary>
    public void Route(int blip, bool on, int colour)
    {
        Function.Call((Hash)NativeHash.SetBlipRoute, blip, on);
        if (on) Function.Call((Hash)NativeHash.SetBlipRouteColour, blip, colour);
    }

    /// <summary>Takes a mark away. The game wants the address of the number.</summary>
    public void Remove(int blip) => Function.Call((Hash)NativeHash.RemoveBlip, new OutputArgument(blip));
}
