using System.Globalization;
using StandIn.Host.Time;

namespace SonoranDispatch.Sandbox.World;

/// <summary>
/// How long cards take: from the server's record of a call to the moment when a browser says that it has painted the card. Both are read
/// from one clock, so the way of that word is counted, too. Safe from any thread.
/// </summary>
/// <param name="clock">Time.</param>
internal sealed class CardTimes(IGameClock clock)
{
    /// <summary>Milliseconds after which a card says nothing about how fast it came: nobody looked.</summary>
    public const long Stale = 60_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<int, long> _recorded = [];
    private readonly HashSet<(int Player, int Call)> _painted = [];
    private readonly Dictionary<int, int> _latest = [];
    private int _slowest;

    /// <summary>How many were painted and the slowest of them, in words; "-" before the first.</summary>
    public string Summary
    {
        get
        {
            lock (_gate) return _painted.Count == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{_slowest} ms of {_painted.Count}");
        }
    }

    /// <summary>The server has recorded a call.</summary>
    public void Recorded(int call)
    {
        lock (_gate) _recorded[call] = clock.Milliseconds;
    }

    /// <summary>A browser has painted a player's card. The first word counts; what is not known or stale is passed over.</summary>
    /// <returns>Whether it counted.</returns>
    public bool Painted(int player, int call)
    {
        lock (_gate)
        {
            if (!_recorded.TryGetValue(call, out var at) || clock.Milliseconds - at > Stale || !_painted.Add((player, call))) return false;

            _latest[player] = (int)(clock.Milliseconds - at);
            _slowest = Math.Max(_slowest, _latest[player]);
            return true;
        }
    }

    /// <summary>What a player's last card took, in milliseconds; <c>null</c> before the first.</summary>
    public int? LatestOf(int player)
    {
        lock (_gate) return _latest.TryGetValue(player, out var took) ? took : null;
    }
}
