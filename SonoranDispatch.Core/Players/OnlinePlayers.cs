namespace SonoranDispatch.Players;

/// <summary>Who is on the server, as the server's own events tell it. Main thread only.</summary>
public sealed class OnlinePlayers
{
    private readonly List<int> _players = [];

    /// <summary>Raised with a player's server id when he came.</summary>
    public event Action<int>? Joined;

    /// <summary>Raised with a player's server id when he has left; nothing may be asked about him any more.</summary>
    public event Action<int>? Left;

    /// <summary>Everybody, in the order of server ids. The list itself, which changes: copy what has to stay.</summary>
    public IReadOnlyList<int> Players => _players;

    /// <summary>Whether a player is on.</summary>
    public bool IsOnline(int player) => _players.BinarySearch(player) >= 0;

    /// <summary>A player is on. Saying it twice does nothing.</summary>
    public void Add(int player)
    {
        var at = _players.BinarySearch(player);
        if (at >= 0 || player <= 0) return;

        _players.Insert(~at, player);
        Joined?.Invoke(player);
    }

    /// <summary>A player joins: whoever had his server id before is gone, even if nobody said so.</summary>
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

    /// <summary>Compares with who is really on: an event can be missed while a resource starts.</summary>
    public void Synchronize(IReadOnlyList<int> online)
    {
        var really = new HashSet<int>(online);
        for (var at = _players.Count - 1; at >= 0; at--)
            if (!really.Contains(_players[at])) Leave(_players[at]);

        foreach (var player in online) Add(player);
    }
}
