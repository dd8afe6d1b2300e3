using System.Diagnostics.CodeAnalysis;

namespace SonoranDispatch.Players;

/// <summary>
/// What is kept about each player who is online. It belongs to the player's session: it is dropped when they leave, and the next player with the same
/// server id starts anew. Main thread only.
/// </summary>
/// <typeparam name="T">What is kept about one player.</typeparam>
public sealed class PerPlayer<T>
    where T : class
{
    private readonly OnlinePlayers _online;
    private readonly Dictionary<PlayerSession, T> _values = [];

    /// <summary>Starts empty, and subscribes to players leaving.</summary>
    public PerPlayer(OnlinePlayers online)
    {
        _online = online;
        online.SessionEnded += session => _values.Remove(session);
    }

    /// <summary>About how many players something is kept.</summary>
    public int Count => _values.Count;

    /// <summary>The players something is kept about, with their server ids.</summary>
    public IEnumerable<KeyValuePair<int, T>> Players => _values.Select(pair => new KeyValuePair<int, T>(pair.Key.Player, pair.Value));

    /// <summary>Returns what is kept about a player, if anything is.</summary>
    public bool TryGet(int player, [NotNullWhen(true)] out T? value)
    {
        value = null;
        return _values.Count > 0 && _online.SessionOf(player) is { } session && _values.TryGetValue(session, out value);
    }

    /// <summary>Returns what is kept about a player; a new object if nothing is. What is returned for a player who is not online is not kept.</summary>
    public T Of(int player, Func<T> create)
    {
        if (_online.SessionOf(player) is not { } session) return create();
        if (!_values.TryGetValue(session, out var value)) _values[session] = value = create();
        return value;
    }

    /// <summary>Replaces what is kept about a player. Does nothing if the player is not online.</summary>
    public void Set(int player, T value)
    {
        if (_online.SessionOf(player) is { } session) _values[session] = value;
    }

    /// <summary>Drops what is kept about a player.</summary>
    public void Remove(int player)
    {
        if (_online.SessionOf(player) is { } session) _values.Remove(session);
    }

    /// <summary>Drops everything.</summary>
    public void Clear() => _values.Clear();
}
