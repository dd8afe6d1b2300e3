using CitizenFX.Core.Native;
using StandIn.Runtime;

namespace CitizenFX.Core;

/// <summary>A ped.</summary>
public sealed class Ped : Entity
{
    /// <summary>Creates a ped with this handle.</summary>
    public Ped(int handle)
        : base(handle)
    {
    }

    /// <summary>Returns a player's ped, or null if the server knows none.</summary>
    public static Ped FromPlayerHandle(string handle)
    {
        var ped = Function.Call<int>((Hash)NativeHashes.Of("GET_PLAYER_PED"), handle);
        return ped == 0 ? null! : new Ped(ped);
    }
}
