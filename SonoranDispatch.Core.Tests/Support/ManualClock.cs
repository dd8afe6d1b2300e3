using SonoranDispatch.Time;

namespace SonoranDispatch.Tests.Support;

/// <summary>A clock that stands still until the test moves it.</summary>
internal sealed class ManualClock : IClock
{
    /// <inheritdoc />
    public long Milliseconds { get; private set; } = 1_000;

    /// <inheritdoc />
    public DateTimeOffset UtcNow { get; private set; } = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    /// <summary>Advances both readings.</summary>
    public void Move(TimeSpan by)
    {
        Milliseconds += (long)by.TotalMilliseconds;
        UtcNow += by;
    }
}
