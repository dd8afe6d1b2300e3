using SonoranDispatch.Players;

namespace SonoranDispatch.LiveMap;

/// <summary>
/// The players who watch officers' positions in one way, such as on their map. Each is sent what changed, once a second at most, and nothing if nothing
/// did. Made by <see cref="OfficerPositions.ViewersOf"/>. A player who goes off duty is no viewer any more, and is told so with
/// <see cref="PositionDelta.Nobody"/>.
/// </summary>
public sealed class PositionViewers
{
    private readonly OfficerPositions _positions;
    private readonly OnlinePlayers _online;
    private readonly Action<int, PositionDelta> _send;
    private readonly SortedDictionary<int, PositionViewer> _viewers = [];

    internal PositionViewers(OfficerPositions positions, OnlinePlayers online, Action<int, PositionDelta> send) =>
        (_positions, _online, _send) = (positions, online, send);

    /// <summary>The viewers, ordered by server id.</summary>
    internal IEnumerable<PositionViewer> All => _viewers.Values;

    /// <summary>How many viewers there are.</summary>
    public int Count => _viewers.Count;

    /// <summary>Whether a player is a viewer.</summary>
    public bool Has(int player) => _viewers.ContainsKey(player);

    /// <summary>
    /// Adds a player, who is sent everything within a second or two. A player who is a viewer already is sent everything again.
    /// </summary>
    /// <returns>False if they may not see colleagues, because they are off duty or the owner did not switch it on for their departments.</returns>
    public bool Subscribe(int player)
    {
        if (!_positions.Visibility.MaySee(player)) return false;

        if (_viewers.TryGetValue(player, out var viewer)) viewer.StartOver();
        else _viewers.Add(player, new PositionViewer(player));
        _positions.LookAgain();
        return true;
    }

    /// <summary>Removes a player. They are sent nothing more.</summary>
    public void Unsubscribe(int player)
    {
        if (_viewers.Remove(player)) _positions.LookAgain();
    }

    /// <summary>Removes a player who may not see colleagues any more, and tells their client.</summary>
    internal void Drop(int player)
    {
        if (!_viewers.Remove(player)) return;

        _positions.LookAgain();
        if (_online.IsOnline(player)) _send(player, PositionDelta.Nobody);
    }

    /// <summary>Sends a viewer what changed, unless nothing did, or they are no viewer any more.</summary>
    internal void Serve(PositionViewer viewer, IReadOnlyDictionary<int, OfficerPosition> known, long version)
    {
        if (!_viewers.TryGetValue(viewer.Player, out var current) || current != viewer) return;
        if (viewer.Take(known, version) is { IsEmpty: false } delta) _send(viewer.Player, delta);
    }
}
