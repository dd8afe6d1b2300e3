using SonoranDispatch.Players;

namespace SonoranDispatch.LiveMap;

/// <summary>An officer with whom a call moves.</summary>
/// <param name="call">The call's number.</param>
/// <param name="player">The officer's server id.</param>
/// <param name="isPrimary">Whether it is the player of the call's primary unit, rather than the officer who called for help.</param>
internal sealed class FollowedOfficer(int call, int player, bool isPrimary)
{
    /// <summary>The call's number.</summary>
    public int Call => call;

    /// <summary>The officer's server id.</summary>
    public int Player => player;

    /// <summary>Whether it is the player of the call's primary unit.</summary>
    public bool IsPrimary => isPrimary;

    /// <summary>Where the officer was when the call last moved, at first the call's place. Null if unknown.</summary>
    public Place? Place { get; set; }

    /// <summary>When the next check is due, on the monotonic clock in milliseconds.</summary>
    public long DueAt { get; set; }
}
