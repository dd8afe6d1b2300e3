using SonoranDispatch.LiveMap;
using SonoranDispatch.Players;
using SonoranDispatch.Time;
using SonoranDispatch.Units;

namespace SonoranDispatch.OfficerUi;

/// <summary>
/// Where officers are and what they are called, read only when somebody wants to know, and a few a tick: each position costs several natives. What was
/// read serves everybody who asks in the next two seconds, and what was just read for the map of colleagues is not read again.
/// </summary>
internal sealed class OfficerSurvey(IPlayers players, OfficerPositions positions, ResponderFactory responders, IClock clock)
{
    /// <summary>How long positions are good for, in milliseconds.</summary>
    public const long FreshMilliseconds = 2_000;

    private const int PlayersInATick = 8;

    private readonly Dictionary<int, SeenOfficer> _seen = [];
    private readonly List<int> _toRead = [];
    private long _readAt;
    private bool _hasRead;

    /// <summary>Whether officers are still to be read.</summary>
    public bool IsReading => _toRead.Count > 0;

    /// <summary>Whether what was read can be used.</summary>
    public bool IsFresh => _hasRead && !IsReading && clock.Milliseconds - _readAt < FreshMilliseconds;

    /// <summary>The officers as they were last read, by server id.</summary>
    public IReadOnlyDictionary<int, SeenOfficer> Seen => _seen;

    /// <summary>Starts to read.</summary>
    /// <param name="officers">The officers' server ids.</param>
    public void Begin(IEnumerable<int> officers)
    {
        _seen.Clear();
        _toRead.AddRange(officers);
        (_readAt, _hasRead) = (clock.Milliseconds, true);
    }

    /// <summary>Reads the next officers.</summary>
    public void Advance()
    {
        for (var left = PlayersInATick; left > 0 && IsReading; left--)
        {
            var player = _toRead[_toRead.Count - 1];
            _toRead.RemoveAt(_toRead.Count - 1);
            _seen[player] = new SeenOfficer(responders.LabelOf(player), (positions.Recent(player) ?? players.WhereIs(player))?.Place);
        }

        _readAt = clock.Milliseconds;
    }

    /// <summary>An officer as they were last read.</summary>
    /// <param name="Label">What others call them.</param>
    /// <param name="Place">Where they were. <c>null</c> if unknown.</param>
    internal sealed record SeenOfficer(string Label, Place? Place);
}
