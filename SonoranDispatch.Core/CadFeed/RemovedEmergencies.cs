using SonoranDispatch.Time;

namespace SonoranDispatch.CadFeed;

/// <summary>
/// 911 calls that the CAD says were removed. A dispatch call may have been made of each, of which the CAD tells in another event, earlier, later or never.
/// So a read of the CAD's calls that began after the removal decides; without reads, some time does.
/// </summary>
internal sealed class RemovedEmergencies(IClock clock)
{
    // How long the dispatch call's own event has where the CAD's calls are not read, in milliseconds.
    private const long WaitWithoutReads = 5_000;

    private readonly List<(int CallId, long At)> _removed = [];

    /// <summary>Whether any waits.</summary>
    public bool Any => _removed.Count > 0;

    /// <summary>Takes a removal.</summary>
    public void Add(int callId)
    {
        if (!_removed.Any(removed => removed.CallId == callId)) _removed.Add((callId, clock.Milliseconds));
    }

    /// <summary>Forgets all.</summary>
    public void Clear() => _removed.Clear();

    /// <summary>Takes a read that has been applied: the dispatch calls that it lists have taken over the numbers of their 911 calls.</summary>
    /// <returns>The CAD's numbers of those that nothing has replaced.</returns>
    public IReadOnlyList<int> Decide(PendingRead read) => TakeOut(removed => removed.At < read.Began).Where(callId => !read.Open.Contains(callId)).ToList();

    /// <summary>Returns the CAD's numbers of those that have waited too long for a read.</summary>
    /// <param name="areRead">Whether the CAD's calls are read while somebody is on duty.</param>
    public IReadOnlyList<int> Overdue(bool areRead)
    {
        if (_removed.Count == 0) return [];

        var before = clock.Milliseconds - (areRead ? CadCallFeed.LongestGap : WaitWithoutReads);
        return TakeOut(removed => removed.At <= before);
    }

    private List<int> TakeOut(Predicate<(int CallId, long At)> isChosen)
    {
        var chosen = _removed.FindAll(isChosen);
        _removed.RemoveAll(isChosen);
        return chosen.ConvertAll(static removed => removed.CallId);
    }
}
