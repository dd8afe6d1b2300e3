using CitizenFX.Core.Native;
using StandIn.Runtime;

namespace CitizenFX.Core;

/// <summary>A player, identified by the client's own player number.</summary>
public class Player : INativeValue
{
    /// <summary>Creates the player with this client number.</summary>
    public Player(int handle) => Handle = handle;

    /// <summary>The client's number for the player.</summary>
    public int Handle { get; private set; }

    /// <summary>The player's server id.</summary>
    public int ServerId => Function.Call<int>((Hash)NativeHashes.Of("GET_PLAYER_SERVER_ID"), Handle);

    /// <inheritdoc/>
    public override ulong NativeValue
    {
        get => unchecked((ulong)Handle);
        set => Handle = unchecked((int)value);
    }
}
