using SonoranDispatch.Players;

namespace SonoranDispatch.Notifications;

/// <summary>The sessions of all players: what each was sent, and who waits for the whole state.</summary>
internal sealed class ClientSessions
{
    private readonly PerPlayer<ClientSession> _sessions;
    private readonly SortedSet<int> _waiting = [];

    /// <summary>Starts empty. Players who leave are forgotten.</summary>
    public ClientSessions(OnlinePlayers online)
    {
        _sessions = new PerPlayer<ClientSession>(online);
        online.SessionEnded += session => _waiting.Remove(session.Player);
    }

    /// <summary>Whether any player waits.</summary>
    public bool HasWaiting => _waiting.Count > 0;

    /// <summary>A player's session.</summary>
    public ClientSession Of(int player) => _sessions.Of(player, () => new ClientSession());

    /// <summary>The unit number a player was last sent; <c>null</c> if they have not been sent a state yet.</summary>
    public string? UnitSentTo(int player) => _sessions.TryGet(player, out var session) ? session.Unit : null;

    /// <summary>Queues the whole state for a player.</summary>
    public void Wait(int player) => _waiting.Add(player);

    /// <summary>
    /// Returns whether changes are sent to a player. A player who waits for the state does not need them: the state will include them.
    /// </summary>
    public bool IsUpToDate(int player) => !_waiting.Contains(player);

    /// <summary>Removes the players who are due from the queue and returns them.</summary>
    /// <param name="now">The monotonic clock, milliseconds.</param>
    /// <param name="pause">Milliseconds before each of them may be sent another state.</param>
    public List<int> TakeDue(long now, long pause)
    {
        var due = _waiting.Where(player => now >= Of(player).NextStateAt).ToList();
        foreach (var player in due)
        {
            _waiting.Remove(player);
            Of(player).NextStateAt = now + pause;
        }

        return due;
    }
}
