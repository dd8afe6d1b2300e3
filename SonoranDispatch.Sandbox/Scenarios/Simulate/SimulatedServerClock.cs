using SonoranDispatch.Time;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>
/// What the game server reads of the time: milliseconds since it was started, which begin anew after a power cut, and a wall clock that
/// somebody may set.
/// </summary>
internal sealed class SimulatedServerClock(SimulationClock world) : IClock
{
    private long _booted;
    private TimeSpan _wrong;

    /// <inheritdoc />
    public long Milliseconds => world.Milliseconds - _booted;

    /// <inheritdoc />
    public DateTimeOffset UtcNow => world.UtcNow + _wrong;

    /// <summary>The machine comes up: the count begins anew.</summary>
    public void Boot() => _booted = world.Milliseconds;

    /// <summary>Somebody sets the wall clock.</summary>
    /// <param name="by">Forwards, or backwards where negative.</param>
    public void Jump(TimeSpan by) => _wrong += by;

    /// <summary>A time of this clock as a time of the world.</summary>
    public long InWorld(long milliseconds) => milliseconds >= long.MaxValue - _booted ? long.MaxValue : milliseconds + _booted;
}
