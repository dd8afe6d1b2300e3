namespace StandIn.Host.Time;

/// <summary>A clock that only advances when told to. <see cref="GameServer.Tick"/> advances it by 50 ms.</summary>
public sealed class SimulatedClock : IGameClock
{
    private long _milliseconds;

    /// <inheritdoc/>
    public long Milliseconds => Interlocked.Read(ref _milliseconds);

    /// <summary>Advances the clock.</summary>
    public void Advance(long milliseconds)
    {
        if (milliseconds < 0) throw new ArgumentOutOfRangeException(nameof(milliseconds), "Time does not run backwards.");
        Interlocked.Add(ref _milliseconds, milliseconds);
    }
}
