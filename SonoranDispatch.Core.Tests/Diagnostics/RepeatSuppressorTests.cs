using SonoranDispatch.Diagnostics;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Diagnostics;

public sealed class RepeatSuppressorTests
{
    private readonly FakeClock _clock = new();

    [Fact]
    public void TheSameThingIsLetThroughOnceInTheInterval()
    {
        var repeats = new RepeatSuppressor(_clock, TimeSpan.FromSeconds(10));

        Assert.True(repeats.Allows("a", out _));
        Assert.False(repeats.Allows("a", out _));
        Assert.True(repeats.Allows("b", out _));
        _clock.Advance(9_999);
        Assert.False(repeats.Allows("a", out _));
        _clock.Advance(1);
        Assert.True(repeats.Allows("a", out var heldBack));
        Assert.Equal(2, heldBack);
    }

    [Fact]
    public void AJumpOfTheWallClockChangesNothing()
    {
        var repeats = new RepeatSuppressor(_clock, TimeSpan.FromSeconds(10));
        repeats.Allows("a", out _);

        _clock.JumpTo(_clock.UtcNow.AddYears(1));

        Assert.False(repeats.Allows("a", out _));
    }

    [Fact]
    public void WhenFullTheOldestIsForgotten()
    {
        var repeats = new RepeatSuppressor(_clock, TimeSpan.FromHours(1), capacity: 2);
        foreach (var what in new[] { "a", "b", "c" })
        {
            repeats.Allows(what, out _);
            _clock.Advance(1);
        }

        Assert.False(repeats.Allows("b", out _));
        Assert.False(repeats.Allows("c", out _));
        Assert.True(repeats.Allows("a", out _));
    }
}
