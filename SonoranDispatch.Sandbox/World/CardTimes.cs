using System.Globalization;
using StandIn.Host.Time;

namespace SonoranDispatch.Sandbox.World;

/// <summary>
/// Measures how long cards take: from the server's storing of a call to the browser's report that it has painted the card. Both times are on one
/// clock, so the transmission of the report counts too. Safe from any thread.
/// </summary>
/// <param name="clock">The clock.</param>
internal sealed class CardTimes(IGameClock clock)
{
    /// <summary>Milliseconds after which a card's time is ignored, because nobody was looking at the page.</summary>
    public const long Stale = 60_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<int, long> _recorded = [];
    private readonly HashSet<(int Player, int Call)> _painted = [];
    private readonly Dictionary<int, int> _latest = [];
    private int _slowest;

    /// <summary>The number of painted cards and the slowest time, as text; "-" before the first.</summary>
    public string Summary
    {
        get
        {
            lock (_gate) return _painted.Count == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{_slowest} ms of {_painted.Count}");
        }
    }

    /// <summary>The server has stored a call.</summary>
    public void Recorded(int call)
    {
        lock (_gate) _recorded[call] = clock.Milliseconds;
    }

    /// <summary>A browser has painted a player's card. Only the first report counts. Unknown and stale cards are ignored.</summary>
    /// <returns>True if it was counted.</returns>
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

    /// <summary>Returns the time of a player's latest card in milliseconds; <c>null</c> before the first.</summary>
    public int? LatestOf(int player)
    {
        lock (_gate) return _latest.TryGetValue(player, out var took) ? took : null;
    }
}
