using System.Diagnostics;

namespace StandIn.Host.Time;

/// <summary>A clock that runs in real time.</summary>
public sealed class RealClock : IGameClock
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    /// <inheritdoc/>
    public long Milliseconds => _watch.ElapsedMilliseconds;
}
