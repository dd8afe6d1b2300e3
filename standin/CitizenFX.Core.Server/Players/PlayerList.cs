using System.Collections;
using System.Globalization;
using CitizenFX.Core.Native;
using StandIn.Runtime;

namespace CitizenFX.Core;

/// <summary>All players on the server.</summary>
public class PlayerList : IEnumerable<Player>
{
    /// <summary>The player with this server id. Also returned if nobody with this id is connected.</summary>
    public Player this[int netId] => new(netId.ToString(CultureInfo.InvariantCulture));

    /// <summary>The player with this name, or null. Like the real one, throws if any player has no name yet.</summary>
    public Player? this[string name] => this.FirstOrDefault(player => player.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Enumerates all players.</summary>
    public IEnumerator<Player> GetEnumerator()
    {
        var count = Function.Call<int>((Hash)NativeHashes.Of("GET_NUM_PLAYER_INDICES"));
        for (var i = 0; i < count; i++) yield return new Player(Function.Call<string>((Hash)NativeHashes.Of("GET_PLAYER_FROM_INDEX"), i));
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
