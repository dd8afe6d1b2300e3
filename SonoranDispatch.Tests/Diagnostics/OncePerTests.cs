using SonoranDispatch.Diagnostics;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Diagnostics;

public sealed class OncePerTests
{
    private readonly FakeClock clock = new();

    [Fact]
    public void TheSameThingIsLetThroughOnceInTheInterval()
    {
        var once = new OncePer(clock, TimeSpan.FromSeconds(10));

        Assert.True(once.Allows("a", out _));
        Assert.False(once.Allows("a", out _));
        Assert.True(once.Allows("b", out _));
        clock.Advance(9_999);
        Assert.False(once.Allows("a", out _));
        clock.Advance(1);
        Assert.True(once.Allows("a", out var heldBack));
        Assert.Equal(2, heldBack);
    }

    [Fact]
    public void AJumpOfTheWallClockChangesNothing()
    {
        var once = new OncePer(clock, TimeSpan.FromSeconds(10));
        once.Allows("a", out _);

        clock.JumpTo(clock.UtcNow.AddYears(1));

        Assert.False(once.Allows("a", out _));
    }

    [Fact]
    public void WhenFullTheOldestIsForgotten()
    {
        var once = new OncePer(clock, TimeSpan.FromHours(1), capacity: 2);
        foreach (var what in new[] { "a", "b", "c" })
        {
            once.Allows(what, out _);
            clock.Advance(1);
        }

        Assert.False(once.Allows("b", out _));
        Assert.False(once.Allows("c", out _));
        Assert.True(once.Allows("a", out _));
    }
}
