using SonoranDispatch.Time;

namespace SonoranDispatch.Intake;

/// <summary>Tracks how soon a player may use the same command again. Expired entries are removed automatically.</summary>
public sealed class Cooldowns(IClock clock)
{
    private const int TidyAt = 1_024;

    private readonly Dictionary<(int Player, string Command), long> _until = [];

    /// <summary>How long a player still has to wait.</summary>
    /// <returns>Whole seconds, rounded up; 0 if they need not wait.</returns>
    public int SecondsLeft(int player, string command)
    {
        if (!_until.TryGetValue((player, command), out var until)) return 0;

        var left = until - clock.Milliseconds;
        return left <= 0 ? 0 : (int)((left + 999) / 1_000);
    }

    /// <summary>Starts the wait.</summary>
    /// <param name="player">The player's server id.</param>
    /// <param name="command">The command.</param>
    /// <param name="seconds">The wait in seconds, from 0.</param>
    public void Start(int player, string command, int seconds)
    {
        if (_until.Count >= TidyAt) Tidy();
        _until[(player, command)] = clock.Milliseconds + (seconds * 1_000L);
    }

    private void Tidy()
    {
        var over = _until.Where(pair => pair.Value <= clock.Milliseconds).Select(pair => pair.Key).ToList();
        foreach (var key in over) _until.Remove(key);
    }
}
