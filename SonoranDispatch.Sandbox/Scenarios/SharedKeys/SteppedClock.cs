using SonoranDispatch.Time;

namespace SonoranDispatch.Sandbox.Scenarios.SharedKeys;

/// <summary>One clock for several servers that advances by single milliseconds, so that the servers' ticks need not coincide.</summary>
internal sealed class SteppedClock : IClock
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    /// <inheritdoc />
    public long Milliseconds { get; private set; }

    /// <inheritdoc />
    public DateTimeOffset UtcNow => Start.AddMilliseconds(Milliseconds);

    /// <summary>Advances by one millisecond.</summary>
    public void Step() => Milliseconds++;
}
