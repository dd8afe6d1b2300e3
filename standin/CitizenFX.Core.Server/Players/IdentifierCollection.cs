using System.Collections;
using CitizenFX.Core.Native;
using StandIn.Runtime;

namespace CitizenFX.Core;

/// <summary>A player's identifiers.</summary>
public class IdentifierCollection : IEnumerable<string>
{
    private readonly Player _player;

    internal IdentifierCollection(Player player) => _player = player;

    /// <summary>The value of one identifier type ("license") without its prefix, or null.</summary>
    public string? this[string type]
    {
        get
        {
            foreach (var identifier in this)
            {
                var colon = identifier.IndexOf(':');
                if (colon > 0 && string.Equals(identifier.Substring(0, colon), type, StringComparison.OrdinalIgnoreCase)) return identifier.Substring(colon + 1);
            }

            return null;
        }
    }

    /// <summary>Enumerates all identifiers as "type:value".</summary>
    public IEnumerator<string> GetEnumerator()
    {
        var count = Function.Call<int>((Hash)NativeHashes.Of("GET_NUM_PLAYER_IDENTIFIERS"), _player.Handle);
        for (var i = 0; i < count; i++) yield return Function.Call<string>((Hash)NativeHashes.Of("GET_PLAYER_IDENTIFIER"), _player.Handle, i);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
