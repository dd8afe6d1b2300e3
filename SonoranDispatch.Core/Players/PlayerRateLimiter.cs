using SonoranDispatch.Time;

namespace SonoranDispatch.Players;

/// <summary>
/// Limits how often each person may do something. A person is recognised by licence, so leaving and coming back does not restore their allowance. Who
/// has done nothing for the length of the window is not kept. Main thread only.
/// </summary>
/// <param name="most">The maximum number of events per person in a window, from 1.</param>
/// <param name="windowMilliseconds">The length of the sliding window, in milliseconds.</param>
/// <param name="online">Identifies the person behind a server id.</param>
/// <param name="clock">The clock.</param>
public sealed class PlayerRateLimiter(int most, long windowMilliseconds, OnlinePlayers online, IClock clock)
{
    private readonly KeyedRateLimiter<PlayerIdentity> _limiter = new(most, windowMilliseconds, clock);
    private readonly RejectionReportThrottle<PlayerIdentity> _rejections = new(clock);

    /// <summary>How long a player has to wait until the next event is allowed.</summary>
    /// <returns>Milliseconds; 0 if it is allowed now.</returns>
    public long Wait(int player) => _limiter.Wait(online.IdentityOf(player));

    /// <summary>Records an event.</summary>
    public void Add(int player) => _limiter.Add(online.IdentityOf(player));

    /// <summary>Records an event if it is allowed.</summary>
    /// <returns>Whether it is allowed.</returns>
    public bool TryTake(int player)
    {
        if (Wait(player) > 0) return false;

        Add(player);
        return true;
    }

    /// <summary>Records an event if it is allowed.</summary>
    /// <param name="player">The player's server id.</param>
    /// <param name="isFirstRejection">Whether it is not, and is the first of a burst that is not. The player is told only about that one.</param>
    /// <returns>Whether it is allowed.</returns>
    public bool TryTake(int player, out bool isFirstRejection)
    {
        var isAllowed = TryTake(player);
        isFirstRejection = !isAllowed && _rejections.IsFirst(online.IdentityOf(player));
        return isAllowed;
    }
}
