using SonoranDispatch.Time;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>The single clock of a run. The CAD uses it directly. The game server reads it through <see cref="SimulatedServerClock"/>.</summary>
internal sealed class SimulationClock : IClock
{
    /// <summary>The wall clock when a run begins.</summary>
    public static readonly DateTimeOffset Start = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    /// <inheritdoc />
    public long Milliseconds { get; private set; } = 1_000;

    /// <inheritdoc />
    public DateTimeOffset UtcNow => Start.AddMilliseconds(Milliseconds);

    /// <summary>Advances the clock. An earlier time changes nothing.</summary>
    public void MoveTo(long milliseconds) => Milliseconds = Math.Max(Milliseconds, milliseconds);
}
