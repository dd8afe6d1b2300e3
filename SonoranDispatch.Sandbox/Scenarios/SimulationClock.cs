using Microsoft.Extensions.Time.Testing;
using SonoranDispatch.Time;

namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>The single clock of a run, as Core reads it. The CAD uses its <see cref="Time"/>.</summary>
/// <param name="milliseconds">The time when the run begins, from 0.</param>
internal sealed class SimulationClock(long milliseconds = 0) : IClock
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider _time = new(Start.AddMilliseconds(milliseconds));

    /// <summary>The same time for code that takes a time provider.</summary>
    public TimeProvider Time => _time;

    /// <inheritdoc />
    /// <remarks>Kept beside the time, because Core reads it far more often than it advances.</remarks>
    public long Milliseconds { get; private set; } = milliseconds;

    /// <inheritdoc />
    public DateTimeOffset UtcNow => _time.GetUtcNow();

    /// <summary>Advances the clock. An earlier time changes nothing.</summary>
    public void MoveTo(long milliseconds)
    {
        if (milliseconds <= Milliseconds) return;

        Milliseconds = milliseconds;
        _time.SetUtcNow(Start.AddMilliseconds(milliseconds));
    }
}
