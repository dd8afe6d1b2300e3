using SonoranDispatch.Time;

namespace SonoranDispatch.Sandbox.Scenarios.SharedKeys;

/// <summary>One time for several servers, a millisecond at a time, so that their ticks need not fall together.</summary>
internal sealed class SteppedClock : IClock
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    /// <inheritdoc />
    public long Milliseconds { get; private set; }

    /// <inheritdoc />
    public DateTimeOffset UtcNow => Start.AddMilliseconds(Milliseconds);

    /// <summary>A millisecond passes.</summary>
    public void Step() => Milliseconds++;
}
