using SonoranDispatch.Players;

namespace SonoranDispatch.Notifications;

/// <summary>The sessions of all players: what each was sent, and who waits for the whole state.</summary>
internal sealed class ClientSessions
{
    private readonly PerPlayer<ClientSession> _sessions;
    private readonly SortedSet<int> _waiting = [];
    private readonly SortedSet<int> _asking = [];

    /// <summary>Starts empty. Players who leave are forgotten.</summary>
    public ClientSessions(OnlinePlayers online)
    {
        _sessions = new PerPlayer<ClientSession>(online);
        online.SessionEnded += session =>
        {
            _waiting.Remove(session.Player);
            _asking.Remove(session.Player);
        };
    }

    /// <summary>Whether any player waits for a state or a page.</summary>
    public bool HasWaiting => _waiting.Count + _asking.Count > 0;

    /// <summary>A player's session.</summary>
    public ClientSession Of(int player) => _sessions.Of(player, () => new ClientSession());

    /// <summary>The unit number a player was last sent; <c>null</c> if they have not been sent a state yet.</summary>
    public string? UnitSentTo(int player) => _sessions.TryGet(player, out var session) ? session.Unit : null;

    /// <summary>Queues the whole state for a player.</summary>
    public void Wait(int player) => _waiting.Add(player);

    /// <summary>Queues the next page of a state for a player, unless that state is no longer the player's or no page is left.</summary>
    public void Ask(int player, long generation)
    {
        if (_sessions.TryGet(player, out var session) && session.Generation == generation && session.Following.Count > 0) _asking.Add(player);
    }

    /// <summary>
    /// Returns whether changes are sent to a player. A player who waits for the state does not need them: the state will include them.
    /// </summary>
    public bool IsUpToDate(int player) => !_waiting.Contains(player);

    /// <summary>Removes a player who is due for the state from the queue and returns them; 0 if none is.</summary>
    /// <param name="now">The monotonic clock, milliseconds.</param>
    /// <param name="pause">Milliseconds before the player may be sent another state.</param>
    public int TakeDue(long now, long pause)
    {
        var player = _waiting.FirstOrDefault(each => now >= Of(each).NextStateAt);
        if (player == 0) return 0;

        _waiting.Remove(player);
        _asking.Remove(player);
        Of(player).NextStateAt = now + pause;
        return player;
    }

    /// <summary>Removes a player who is due for a page from the queue and returns them; 0 if none is. Who waits for a new state is not.</summary>
    /// <param name="now">The monotonic clock, milliseconds.</param>
    public int TakeAsking(long now)
    {
        var player = _asking.FirstOrDefault(each => now >= Of(each).NextPageAt && !_waiting.Contains(each));
        _asking.Remove(player);
        return player;
    }
}
