using System.Diagnostics;

namespace StandIn.Host.Time;

/// <summary>Time as it passes.</summary>
public sealed class RealClock : IGameClock
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    /// <inheritdoc/>
    public long Milliseconds => _watch.ElapsedMilliseconds;
}
