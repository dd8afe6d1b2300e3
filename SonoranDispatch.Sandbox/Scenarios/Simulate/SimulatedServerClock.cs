using SonoranDispatch.Time;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>
/// The clock of the game server: milliseconds since its start, which restart after a power cut, and a wall clock that can be changed.
/// </summary>
internal sealed class SimulatedServerClock(SimulationClock world) : IClock
{
    private long _booted;
    private TimeSpan _wrong;

    /// <inheritdoc />
    public long Milliseconds => world.Milliseconds - _booted;

    /// <inheritdoc />
    public DateTimeOffset UtcNow => world.UtcNow + _wrong;

    /// <summary>Restarts the millisecond count.</summary>
    public void Boot() => _booted = world.Milliseconds;

    /// <summary>Changes the wall clock.</summary>
    /// <param name="by">How far to move it; negative moves it back.</param>
    public void Jump(TimeSpan by) => _wrong += by;

    /// <summary>Converts a time of this clock to a time of the simulation clock.</summary>
    public long InWorld(long milliseconds) => milliseconds >= long.MaxValue - _booted ? long.MaxValue : milliseconds + _booted;
}
