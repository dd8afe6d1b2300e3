using SonoranDispatch.Players;
using SonoranDispatch.Time;

namespace SonoranDispatch.Intake;

/// <summary>Tracks how soon the same person may use the same command again.</summary>
public sealed class Cooldowns(OnlinePlayers online, IClock clock)
{
    private readonly ExpiringDictionary<(PlayerIdentity Who, string Command), bool> _waits = new(clock);

    /// <summary>How long a player still has to wait.</summary>
    /// <returns>Whole seconds, rounded up; 0 if they need not wait.</returns>
    public int SecondsLeft(int player, string command) => MonotonicTime.WholeSeconds(_waits.Remaining((online.IdentityOf(player), command)));

    /// <summary>Starts the wait.</summary>
    /// <param name="player">The player's server id.</param>
    /// <param name="command">The command.</param>
    /// <param name="seconds">The wait in seconds, from 0.</param>
    public void Start(int player, string command, int seconds)
    {
        if (seconds > 0) _waits.Set((online.IdentityOf(player), command), true, seconds * 1_000L);
    }
}
