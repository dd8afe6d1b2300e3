using SonoranDispatch.Time;

namespace SonoranDispatch.Tests.Support;

/// <summary>A clock that advances only when a test says so. Both readings advance together.</summary>
/// <param name="start">The wall clock at the start; noon of 1 January 2026 UTC if omitted.</param>
internal sealed class FakeClock(DateTimeOffset? start = null) : IClock
{
    /// <inheritdoc />
    public long Milliseconds { get; private set; }

    /// <inheritdoc />
    public DateTimeOffset UtcNow { get; private set; } = start ?? new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Advances both readings.</summary>
    /// <param name="time">The time to advance by, in whole milliseconds, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative; the monotonic clock never runs backwards.</exception>
    public void Advance(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        Milliseconds += (long)time.TotalMilliseconds;
        UtcNow += time;
    }

    /// <summary>Advances both readings.</summary>
    /// <param name="milliseconds">The time to advance by, not negative.</param>
    public void Advance(long milliseconds) => Advance(TimeSpan.FromMilliseconds(milliseconds));

    /// <summary>Sets only the wall clock, as an administrator or a time service does.</summary>
    public void JumpTo(DateTimeOffset wallClock) => UtcNow = wallClock;
}
