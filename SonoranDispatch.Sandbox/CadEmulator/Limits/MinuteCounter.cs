namespace SonoranDispatch.Sandbox.CadEmulator.Limits;

/// <summary>Counts the requests of one key to one endpoint. A rejected request is not counted.</summary>
internal sealed class MinuteCounter
{
    private const long Minute = 60_000;
    private readonly Queue<long> _taken = new();

    /// <summary>Counts a request.</summary>
    /// <param name="now">Milliseconds on the clock.</param>
    /// <param name="limit">Requests per minute.</param>
    /// <param name="window">How the minute is counted.</param>
    /// <returns><c>null</c> if the request is within the limit; otherwise the milliseconds until one is.</returns>
    public long? Take(long now, int limit, RateWindow window)
    {
        var start = window == RateWindow.Fixed ? now - (now % Minute) : now - Minute + 1;
        while (_taken.Count > 0 && _taken.Peek() < start) _taken.Dequeue();
        if (_taken.Count < limit)
        {
            _taken.Enqueue(now);
            return null;
        }

        if (window == RateWindow.Fixed || _taken.Count == 0) return Minute - (now % Minute);
        return _taken.Peek() + Minute - now;
    }
}
