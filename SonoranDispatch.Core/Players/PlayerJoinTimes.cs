using SonoranDispatch.Time;

namespace SonoranDispatch.Players;

/// <summary>
/// Remembers when players joined. Players who were online before the resource started do not count as new.
/// </summary>
public sealed class PlayerJoinTimes(IClock clock)
{
    private readonly Dictionary<int, long> _joined = [];

    /// <summary>A player joined.</summary>
    public void Join(int player) => _joined[player] = clock.Milliseconds;

    /// <summary>A player left.</summary>
    public void Leave(int player) => _joined.Remove(player);

    /// <summary>Returns whether a player joined less than this long ago.</summary>
    /// <param name="player">The player's server id.</param>
    /// <param name="seconds">How long a player counts as new, in seconds.</param>
    public bool IsNew(int player, int seconds) => _joined.TryGetValue(player, out var at) && clock.Milliseconds - at < seconds * 1_000L;
}
