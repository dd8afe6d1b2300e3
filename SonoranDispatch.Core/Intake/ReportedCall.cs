namespace SonoranDispatch.Intake;

/// <summary>What duplicate detection remembers about one open call beside the call itself. All times are milliseconds on the monotonic clock.</summary>
/// <param name="first">What its first report said, or the report that took it over.</param>
/// <param name="at">When that was.</param>
internal sealed class ReportedCall(ReportContent first, long at)
{
    private readonly HashSet<string> _surfaces = new(StringComparer.Ordinal);

    /// <summary>What its first report said, or the report that took it over.</summary>
    public ReportContent First => first;

    /// <summary>When its first report came.</summary>
    public long FirstAt { get; } = at;

    /// <summary>When its latest report came that said the same.</summary>
    public long LatestAt { get; set; } = at;

    /// <summary>When somebody last said something about it.</summary>
    public long LastWordAt { get; set; } = at;

    /// <summary>When officers were last shown it as new.</summary>
    public long AnnouncedAt { get; set; } = at;

    /// <summary>Who sent the first report.</summary>
    public ReportSource Source { get; init; }

    /// <summary>Whether its place is only the position of the player whose client sent it.</summary>
    public bool HasOnlyPlayersPlace { get; init; }

    /// <summary>Whether it was sent to every client at once.</summary>
    public bool IsBroadcast { get; init; }

    /// <summary>When an officer last replied to its caller; null if nobody did.</summary>
    public long? RepliedAt { get; private set; }

    /// <summary>Records that an officer replied to its caller.</summary>
    public void RepliedTo(long when)
    {
        RepliedAt = when;
        LastWordAt = Math.Max(LastWordAt, when);
    }

    /// <summary>How often its caller added to it.</summary>
    public int FollowUps { get; set; }

    /// <summary>How many notes of reports that are believed less it has.</summary>
    public int UnverifiedNotes { get; set; }

    /// <summary>Whether a surface has told of it.</summary>
    public bool WasToldBy(string surface) => _surfaces.Contains(surface);

    /// <summary>Records that a surface told of it.</summary>
    public void ToldBy(string surface) => _surfaces.Add(surface);
}
