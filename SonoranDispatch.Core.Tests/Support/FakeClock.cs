using SonoranDispatch.Time;

namespace SonoranDispatch.Tests.Support;

/// <summary>A clock that moves only when a test says so. Both readings move together.</summary>
/// <param name="start">The wall clock at the start; noon of 1 January 2026 UTC where left out.</param>
internal sealed class FakeClock(DateTimeOffset? start = null) : IClock
{
    /// <inheritdoc />
    public long Milliseconds { get; private set; }

    /// <inheritdoc />
    public DateTimeOffset UtcNow { get; private set; } = start ?? new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Lets time pass.</summary>
    /// <param name="time">How much; whole milliseconds, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The monotonic clock never runs backwards.</exception>
    public void Advance(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        Milliseconds += (long)time.TotalMilliseconds;
        UtcNow += time;
    }

    /// <summary>Lets time pass.</summary>
    /// <param name="milliseconds">How much, not negative.</param>
    public void Advance(long milliseconds) => Advance(TimeSpan.FromMilliseconds(milliseconds));

    /// <summary>Sets the wall clock alone, as an administrator or a time service does.</summary>
    public void JumpTo(DateTimeOffset wallClock) => UtcNow = wallClock;
}
