using SonoranDispatch.Time;

namespace SonoranDispatch.Compatibility;

/// <summary>
/// How often a player's game may raise alerts at all: what is beyond is not even read. A script that fires every system it finds needs some
/// at once; nobody needs many for long.
/// </summary>
/// <param name="clock">Time.</param>
public sealed class AlertRateLimiter(IClock clock)
{
    /// <summary>So many at once.</summary>
    public const int AtOnce = 20;

    /// <summary>Milliseconds after which one more may come.</summary>
    public const long BetweenMilliseconds = 1_500;

    private const int TidyAt = 1_024;

    // When a player's share will be whole again: a share that is whole needs no entry.
    private readonly Dictionary<int, long> _wholeAt = [];

    /// <summary>Whether a player may raise one more; then it counts against his share.</summary>
    public bool Take(int player)
    {
        var now = clock.Milliseconds;
        var whole = _wholeAt.TryGetValue(player, out var at) && at > now ? at : now;
        if (whole - now > (AtOnce - 1) * BetweenMilliseconds) return false;

        if (_wholeAt.Count >= TidyAt)
            foreach (var gone in _wholeAt.Where(pair => pair.Value <= now).Select(pair => pair.Key).ToList()) _wholeAt.Remove(gone);

        _wholeAt[player] = whole + BetweenMilliseconds;
        return true;
    }
}
