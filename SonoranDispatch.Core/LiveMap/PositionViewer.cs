namespace SonoranDispatch.LiveMap;

/// <summary>What one viewer of positions may see, and what they have been sent.</summary>
/// <param name="player">The viewer's server id.</param>
internal sealed class PositionViewer(int player)
{
    private readonly HashSet<int> _shown = [];
    private bool _isFirst = true;
    private long _version;

    /// <summary>The viewer's server id.</summary>
    public int Player => player;

    /// <summary>The officers whom the viewer may see, ordered by server id.</summary>
    public List<int> Sees { get; } = [];

    /// <summary>Everything is sent again: the viewer's client or page may be a new one.</summary>
    public void StartOver()
    {
        _isFirst = true;
        _shown.Clear();
    }

    /// <summary>Returns what changed since this was last called.</summary>
    /// <param name="known">The positions that are known now, by server id.</param>
    /// <param name="version">The number of the last change of any officer, or of who sees whom.</param>
    public PositionDelta Take(IReadOnlyDictionary<int, OfficerPosition> known, long version)
    {
        if (!_isFirst && version == _version) return new PositionDelta(false, [], [], []);

        var (isFirst, named, moved) = (_isFirst, new List<OfficerPosition>(), new List<OfficerPosition>());
        foreach (var officer in Sees)
        {
            if (!known.TryGetValue(officer, out var position)) continue;

            if (_shown.Add(officer) || position.NamedIn > _version) named.Add(position);
            else if (position.MovedIn > _version) moved.Add(position);
        }

        var gone = _shown.Where(officer => !known.ContainsKey(officer) || Sees.BinarySearch(officer) < 0).OrderBy(officer => officer).ToList();
        _shown.ExceptWith(gone);
        (_isFirst, _version) = (false, version);
        return new PositionDelta(isFirst, named, moved, gone);
    }
}
