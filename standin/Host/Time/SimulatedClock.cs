namespace StandIn.Host.Time;

/// <summary>Time that passes only when told to. <see cref="GameServer.Tick"/> tells it 50 ms each time.</summary>
public sealed class SimulatedClock : IGameClock
{
    private long _milliseconds;

    /// <inheritdoc/>
    public long Milliseconds => Interlocked.Read(ref _milliseconds);

    /// <summary>Lets time pass.</summary>
    public void Advance(long milliseconds)
    {
        if (milliseconds < 0) throw new ArgumentOutOfRangeException(nameof(milliseconds), "Time does not run backwards.");
        Interlocked.Add(ref _milliseconds, milliseconds);
    }
}
