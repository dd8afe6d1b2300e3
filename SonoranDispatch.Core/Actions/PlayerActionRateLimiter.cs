using SonoranDispatch.Time;

namespace SonoranDispatch.Actions;

/// <summary>Limits how many actions a player may request in a time window. Expired windows are removed automatically.</summary>
/// <param name="most">The maximum number of actions per window.</param>
/// <param name="windowMilliseconds">The length of a window, in milliseconds.</param>
/// <param name="clock">The clock.</param>
internal sealed class PlayerActionRateLimiter(int most, long windowMilliseconds, IClock clock)
{
    private const int TidyAt = 1_024;

    private readonly Dictionary<int, Window> _windows = [];

    /// <summary>Counts one action.</summary>
    /// <param name="player">The player's server id.</param>
    /// <param name="isFirstTooMany">Whether this is the first refused action in the window. The player is told only about that one.</param>
    /// <returns>Whether the action is allowed.</returns>
    public bool Takes(int player, out bool isFirstTooMany)
    {
        isFirstTooMany = false;
        var now = clock.Milliseconds;
        if (!_windows.TryGetValue(player, out var window) || now - window.Start >= windowMilliseconds)
        {
            if (_windows.Count >= TidyAt) Tidy(now);
            _windows[player] = new Window(now, 1);
            return true;
        }

        _windows[player] = window with { Count = Math.Min(window.Count + 1, most + 2) };
        isFirstTooMany = window.Count == most;
        return window.Count < most;
    }

    private void Tidy(long now)
    {
        foreach (var player in _windows.Where(pair => now - pair.Value.Start >= windowMilliseconds).Select(pair => pair.Key).ToList()) _windows.Remove(player);
    }

    private sealed record Window(long Start, int Count);
}
