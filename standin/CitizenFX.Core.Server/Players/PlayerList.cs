using System.Collections;
using System.Globalization;
using CitizenFX.Core.Native;
using StandIn.Runtime;

namespace CitizenFX.Core;

/// <summary>Everybody on the server.</summary>
public class PlayerList : IEnumerable<Player>
{
    /// <summary>The player with this server id, whether he is here or not.</summary>
    public Player this[int netId] => new(netId.ToString(CultureInfo.InvariantCulture));

    /// <summary>The player of this name, or null. Throws where anyone has no name yet, as the real one does.</summary>
    public Player? this[string name] => this.FirstOrDefault(player => player.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>All of them.</summary>
    public IEnumerator<Player> GetEnumerator()
    {
        var count = Function.Call<int>((Hash)NativeHashes.Of("GET_NUM_PLAYER_INDICES"));
        for (var i = 0; i < count; i++) yield return new Player(Function.Call<string>((Hash)NativeHashes.Of("GET_PLAYER_FROM_INDEX"), i));
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
