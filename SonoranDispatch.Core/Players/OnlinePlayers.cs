namespace SonoranDispatch.Players;

/// <summary>The players who are online, according to the server's own events. Main thread only.</summary>
public sealed class OnlinePlayers
{
    private readonly List<int> _players = [];

    /// <summary>Raised with a player's server id after they join.</summary>
    public event Action<int>? Joined;

    /// <summary>Raised with a player's server id after they leave. The server can no longer be asked about them.</summary>
    public event Action<int>? Left;

    /// <summary>All players, ordered by server id. This is the live list, which changes: copy it if it must not.</summary>
    public IReadOnlyList<int> Players => _players;

    /// <summary>Returns whether a player is online.</summary>
    public bool IsOnline(int player) => _players.BinarySearch(player) >= 0;

    /// <summary>Adds a player who is online. Adding a player again does nothing.</summary>
    public void Add(int player)
    {
        var at = _players.BinarySearch(player);
        if (at >= 0 || player <= 0) return;

        _players.Insert(~at, player);
        Joined?.Invoke(player);
    }

    /// <summary>A player joins. Any earlier player with the same server id is removed first, even if no event announced that they left.</summary>
    public void Join(int player)
    {
        Leave(player);
        Add(player);
    }

    /// <summary>A player left.</summary>
    public void Leave(int player)
    {
        var at = _players.BinarySearch(player);
        if (at < 0) return;

        _players.RemoveAt(at);
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
}
