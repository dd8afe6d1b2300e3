using SonoranDispatch.Contracts;
using SonoranDispatch.Players;

namespace SonoranDispatch.Compatibility;

/// <summary>
/// The players whose games report what a server script sends to every game at once, wherever it is: the three who have been connected longest. All other
/// games report it only near its location, so that a broadcast costs a few events and not one a player. Main thread only.
/// </summary>
public sealed class BroadcastReporters
{
    /// <summary>The number of reporters.</summary>
    public const int Most = 3;

    private readonly IPlayerClients _clients;
    private readonly List<int> _byArrival;

    /// <summary>Names the players who have been connected longest.</summary>
    public BroadcastReporters(OnlinePlayers online, IPlayerClients clients)
    {
        (_clients, _byArrival) = (clients, [.. online.Players]);
        online.Joined += _byArrival.Add;
        online.Left += Remove;
    }

    /// <summary>Returns whether a player is a reporter.</summary>
    public bool Contains(int player) => _byArrival.IndexOf(player) is >= 0 and < Most;

    /// <summary>Tells a player's game whether it is a reporter. Called when its page has loaded.</summary>
    public void Greet(int player)
    {
        if (Contains(player)) _clients.Send(player, EventNames.Reporter, true);
    }

    private void Remove(int player)
    {
        var at = _byArrival.IndexOf(player);
        if (at < 0) return;

        _byArrival.RemoveAt(at);
        if (at < Most && _byArrival.Count >= Most) Greet(_byArrival[Most - 1]);
    }
}
