namespace SonoranDispatch.Notifications;

/// <summary>Which officers were shown which open call, in the order of server ids.</summary>
internal sealed class CallViewers
{
    private static readonly List<int> Nobody = [];

    private readonly SortedDictionary<int, List<int>> _byCall = [];

    /// <summary>The open calls that are known here, in the order of numbers.</summary>
    public IEnumerable<int> Calls => _byCall.Keys;

    /// <summary>Those who were shown a call.</summary>
    public IReadOnlyList<int> Of(int call) => _byCall.TryGetValue(call, out var players) ? players : Nobody;

    /// <summary>A call is shown to these from now on.</summary>
    public void Set(int call, List<int> players) => _byCall[call] = players;

    /// <summary>A call is shown to nobody any more.</summary>
    /// <returns>Those who were shown it.</returns>
    public IReadOnlyList<int> Take(int call)
    {
        var players = Of(call);
        _byCall.Remove(call);
        return players;
    }

    /// <summary>One player is shown exactly the calls of which this is true.</summary>
    public void SetViewer(int player, Func<int, bool> isShown)
    {
        foreach (var pair in _byCall)
        {
            var at = pair.Value.BinarySearch(player);
            var shown = isShown(pair.Key);
            if (shown && at < 0) pair.Value.Insert(~at, player);
            else if (!shown && at >= 0) pair.Value.RemoveAt(at);
        }
    }
}
