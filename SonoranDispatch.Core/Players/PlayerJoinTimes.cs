using SonoranDispatch.Time;

namespace SonoranDispatch.Players;

/// <summary>
/// When players joined, for as long as that matters. Whoever was on before the resource started counts as long since here.
/// </summary>
public sealed class PlayerJoinTimes(IClock clock)
{
    private readonly Dictionary<int, long> _joined = [];

    /// <summary>A player joined.</summary>
    public void Join(int player) => _joined[player] = clock.Milliseconds;

    /// <summary>A player left.</summary>
    public void Leave(int player) => _joined.Remove(player);

    /// <summary>Whether a player joined less than this ago.</summary>
    /// <param name="player">Who.</param>
    /// <param name="seconds">How long counts as new.</param>
    public bool IsNew(int player, int seconds) => _joined.TryGetValue(player, out var at) && clock.Milliseconds - at < seconds * 1_000L;
}
