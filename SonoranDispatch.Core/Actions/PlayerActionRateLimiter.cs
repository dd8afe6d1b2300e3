using SonoranDispatch.Time;

namespace SonoranDispatch.Actions;

/// <summary>How many things a player may ask for in a short time. Forgets by itself.</summary>
/// <param name="most">How many in a window.</param>
/// <param name="windowMilliseconds">How long a window is.</param>
/// <param name="clock">Time.</param>
internal sealed class PlayerActionRateLimiter(int most, long windowMilliseconds, IClock clock)
{
    private const int TidyAt = 1_024;

    private readonly Dictionary<int, Window> _windows = [];

    /// <summary>Counts one more.</summary>
    /// <param name="player">Whose.</param>
    /// <param name="isFirstTooMany">Whether it is the first too many since he last paused: the one he is told of.</param>
    /// <returns>Whether it may be done.</returns>
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
