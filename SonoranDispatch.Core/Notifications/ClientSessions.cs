namespace SonoranDispatch.Notifications;

/// <summary>Players at their screens: what each was sent, and who waits for the whole state.</summary>
internal sealed class ClientSessions
{
    private readonly Dictionary<int, ClientSession> _sessions = [];
    private readonly SortedSet<int> _waiting = [];

    /// <summary>Whether anybody waits.</summary>
    public bool HasWaiting => _waiting.Count > 0;

    /// <summary>A player's seat.</summary>
    public ClientSession Of(int player)
    {
        if (!_sessions.TryGetValue(player, out var session)) _sessions[player] = session = new ClientSession();
        return session;
    }

    /// <summary>The unit's number a player was last sent; <c>null</c> where he has had no state yet.</summary>
    public string? UnitSentTo(int player) => _sessions.TryGetValue(player, out var session) ? session.Unit : null;

    /// <summary>A player is to get the whole state.</summary>
    public void Wait(int player) => _waiting.Add(player);

    /// <summary>Whether what changes reaches a player: whoever waits for the state needs nothing of what it will hold.</summary>
    public bool IsUpToDate(int player) => !_waiting.Contains(player);

    /// <summary>A player has left.</summary>
    public void Leave(int player)
    {
        _sessions.Remove(player);
        _waiting.Remove(player);
    }

    /// <summary>Those whose turn it is; they wait no longer.</summary>
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
