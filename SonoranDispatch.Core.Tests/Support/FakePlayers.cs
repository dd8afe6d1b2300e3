using SonoranDispatch.Players;

namespace SonoranDispatch.Tests.Support;

/// <summary>Players that a test puts on the server.</summary>
internal sealed class FakePlayers : IPlayers
{
    private readonly SortedDictionary<int, Entry> _players = [];

    /// <summary>Adds a player.</summary>
    /// <param name="player">Server id.</param>
    /// <param name="name">Name.</param>
    /// <param name="place">The position; <c>null</c> for a player without a ped.</param>
    /// <param name="aces">The player's ACEs.</param>
    public void Join(int player, string name, Place? place, params string[] aces)
    {
        _players[player] = new Entry(name, place, aces);
        Joined?.Invoke(player);
    }

    /// <summary>Raised when a player joins, as the game server reports it.</summary>
    public event Action<int>? Joined;

    /// <summary>Raised when a player leaves, as the game server reports it.</summary>
    public event Action<int>? Left;

    /// <summary>Changes a player's ACEs without raising an event.</summary>
    public void Grant(int player, params string[] aces) => _players[player] = _players[player] with { Aces = aces };

    /// <summary>Gives a player these identifiers instead of a licence derived from the name.</summary>
    public void Identify(int player, params string[] identifiers) => _players[player] = _players[player] with { Identifiers = identifiers };

    /// <summary>Removes a player.</summary>
    public void Leave(int player)
    {
        if (_players.Remove(player)) Left?.Invoke(player);
    }

    /// <summary>A player comes back under another server id.</summary>
    public void Return(int before, int after)
    {
        _players[after] = _players[before];
        Leave(before);
        Joined?.Invoke(after);
    }

    /// <summary>How often a player was queried.</summary>
    public int Questions { get; private set; }

    /// <summary>Moves a player.</summary>
    public void Move(int player, Place place) => _players[player] = _players[player] with { Place = place };

    public IReadOnlyList<int> Online() => [.. _players.Keys];

    public string? NameOf(int player) => _players.TryGetValue(player, out var entry) ? entry.Name : null;

    public string? LicenceOf(int player) => _players.TryGetValue(player, out var entry) ? "license:" + entry.Name : null;

    public string? IdentifierOf(int player, string type) => _players.TryGetValue(player, out var entry)
        ? (entry.Identifiers ?? ["license:" + entry.Name]).FirstOrDefault(identifier => identifier.StartsWith(type + ":", StringComparison.Ordinal))
        : null;

    public double? DistanceTo(int player, Place place)
    {
        if (!_players.TryGetValue(player, out var entry) || entry.Place is not { } own) return null;
        return own.DistanceTo(place);
    }

    public Position? WhereIs(int player)
    {
        Questions++;
        return Known(player);
    }

    private Position? Known(int player) =>
        _players.TryGetValue(player, out var entry) && entry.Place is { } place ? new Position(place, 90) : null;

    public bool IsAllowed(int player, string ace) => _players.TryGetValue(player, out var entry) && Array.IndexOf(entry.Aces, ace) >= 0;

    private sealed record Entry(string Name, Place? Place, string[] Aces, string[]? Identifiers = null);
}
