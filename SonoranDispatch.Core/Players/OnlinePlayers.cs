using SonoranDispatch.Time;

namespace SonoranDispatch.Players;

/// <summary>The players who are online, according to the server's own events, and their sessions. Main thread only.</summary>
/// <param name="players">Knows the players' licences.</param>
/// <param name="clock">The clock.</param>
public sealed class OnlinePlayers(IPlayers players, IClock clock)
{
    private readonly List<int> _players = [];
    private readonly Dictionary<int, PlayerSession> _sessions = [];
    private int _lastSession;

    /// <summary>Raised with a player's server id after they join.</summary>
    public event Action<int>? Joined;

    /// <summary>Raised with a player's server id after they leave. The server can no longer be asked about them.</summary>
    public event Action<int>? Left;

    /// <summary>Raised with a session after it ended, before <see cref="Left"/>.</summary>
    public event Action<PlayerSession>? SessionEnded;

    /// <summary>All players, ordered by server id. This is the live list, which changes: copy it if it must not.</summary>
    public IReadOnlyList<int> Players => _players;

    /// <summary>Returns whether a player is online.</summary>
    public bool IsOnline(int player) => _sessions.ContainsKey(player);

    /// <summary>A player's session.</summary>
    /// <returns><c>null</c> if no player with that server id is online.</returns>
    public PlayerSession? SessionOf(int player) => _sessions.TryGetValue(player, out var session) ? session : null;

    /// <summary>Identifies the person behind a server id, also across sessions if they have a licence.</summary>
    public PlayerIdentity IdentityOf(int player) => SessionOf(player)?.Identity ?? new PlayerIdentity(-player, null);

    /// <summary>Returns whether a player joined less than this long ago. Players who were there before the resource started are not new.</summary>
    /// <param name="player">The player's server id.</param>
    /// <param name="seconds">How long a player counts as new, in seconds.</param>
    public bool IsNew(int player, int seconds) => SessionOf(player)?.JoinedAt is { } at && clock.Milliseconds - at < seconds * 1_000L;

    /// <summary>Adds a player who is online already. Adding a player again does nothing.</summary>
    public void Add(int player) => Open(player, null);

    /// <summary>A player joins. Any earlier player with the same server id is removed first, even if no event announced that they left.</summary>
    public void Join(int player)
    {
        Leave(player);
        Open(player, clock.Milliseconds);
    }

    /// <summary>A player left.</summary>
    public void Leave(int player)
    {
        if (!_sessions.TryGetValue(player, out var session)) return;

        _sessions.Remove(player);
        _players.RemoveAt(_players.BinarySearch(player));
        SessionEnded?.Invoke(session);
        Left?.Invoke(player);
    }

    /// <summary>Brings the list in line with the players who are really online: an event can be missed while the resource starts.</summary>
    public void Synchronize(IReadOnlyList<int> online)
    {
        var really = new HashSet<int>(online);
        for (var at = _players.Count - 1; at >= 0; at--)
            if (!really.Contains(_players[at])) Leave(_players[at]);

        foreach (var player in online) Add(player);
    }

    private void Open(int player, long? joinedAt)
    {
        if (player <= 0 || _sessions.ContainsKey(player)) return;

        _players.Insert(~_players.BinarySearch(player), player);
        _sessions.Add(player, new PlayerSession(player, NewIdentity(player), joinedAt));
        Joined?.Invoke(player);
    }

    private PlayerIdentity NewIdentity(int player) =>
        players.LicenceOf(player) is { Length: > 0 } licence ? new PlayerIdentity(0, licence) : new PlayerIdentity(++_lastSession, null);
}
