using SonoranDispatch.Time;

namespace SonoranDispatch.Compatibility;

/// <summary>
/// Limits how often a player's client may raise alerts. Alerts beyond the limit are not even read. The burst allows a script that raises its
/// alert in every dispatch system it finds; no player needs a high rate for long.
/// </summary>
/// <param name="clock">The clock.</param>
public sealed class AlertRateLimiter(IClock clock)
{
    /// <summary>The maximum burst: this many alerts may come at once.</summary>
    public const int AtOnce = 20;

    /// <summary>The time after which one more alert is allowed, in milliseconds.</summary>
    public const long BetweenMilliseconds = 1_500;

    private const int TidyAt = 1_024;

    // When a player's full burst is available again. A player with a full burst needs no entry.
    private readonly Dictionary<int, long> _wholeAt = [];

    /// <summary>Returns whether a player may raise one more alert. If so, it counts towards their limit.</summary>
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
