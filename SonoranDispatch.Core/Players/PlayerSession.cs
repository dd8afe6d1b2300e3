namespace SonoranDispatch.Players;

/// <summary>
/// One player's stay on the server, from joining to leaving. Server ids are used again, so whatever is kept about a player belongs to a session.
/// </summary>
/// <param name="player">The player's server id during this session.</param>
/// <param name="identity">Identifies the person, also across sessions if they have a licence.</param>
/// <param name="joinedAt">When the player joined, in milliseconds on the monotonic clock; <c>null</c> if they were there before the resource started.</param>
public sealed class PlayerSession(int player, PlayerIdentity identity, long? joinedAt)
{
    /// <summary>The player's server id during this session.</summary>
    public int Player => player;

    /// <summary>When the player joined, in milliseconds on the monotonic clock; <c>null</c> if they were there before the resource started.</summary>
    public long? JoinedAt => joinedAt;

    /// <summary>Identifies the person, also across sessions if they have a licence.</summary>
    public PlayerIdentity Identity => identity;
}
