namespace SonoranDispatch.Notifications;

/// <summary>Which officers have been sent which open calls, ordered by server id.</summary>
internal sealed class CallViewers
{
    private static readonly List<int> Nobody = [];

    private readonly SortedDictionary<int, List<int>> _byCall = [];

    /// <summary>The players who have been sent a call.</summary>
    public IReadOnlyList<int> Of(int call) => _byCall.TryGetValue(call, out var players) ? players : Nobody;

    /// <summary>Sets the players who are shown a call from now on.</summary>
    public void Set(int call, List<int> players) => _byCall[call] = players;

    /// <summary>Removes a call: nobody is shown it any more.</summary>
    /// <returns>The players who were shown it.</returns>
    public IReadOnlyList<int> Take(int call)
    {
        var players = Of(call);
        _byCall.Remove(call);
        return players;
    }

    /// <summary>Sets which calls one player is shown: exactly those for which the function returns true.</summary>
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
