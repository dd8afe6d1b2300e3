using SonoranDispatch.Time;

namespace SonoranDispatch.Tests.CadEmulator;

/// <summary>A clock that advances only when the test tells it to.</summary>
internal sealed class ManualTimeProvider : IClock
{
    private static readonly DateTimeOffset Start = new(2026, 5, 4, 10, 20, 30, TimeSpan.Zero);

    public long Milliseconds { get; private set; }

    public DateTimeOffset UtcNow => Start.AddMilliseconds(Milliseconds);

    public void Advance(TimeSpan by) => Milliseconds += (long)by.TotalMilliseconds;
}
