using SonoranDispatch.Sandbox.World;
using StandIn.Host.Time;

namespace SonoranDispatch.Tests.Sandbox.WebConsole;

/// <summary>Tests how long cards stay, on the sandbox's own clock.</summary>
public sealed class CardTimesTests
{
    private readonly SimulatedClock _clock = new();
    private readonly CardTimes _times;

    public CardTimesTests() => _times = new CardTimes(_clock);

    [Fact]
    public void ACardTookFromTheRecordToTheFirstWordThatItIsPainted()
    {
        _times.Recorded(7);
        _clock.Advance(40);
        Assert.True(_times.Painted(2, 7));
        _clock.Advance(500);
        Assert.False(_times.Painted(2, 7));

        Assert.Equal(40, _times.LatestOf(2));
        Assert.Null(_times.LatestOf(3));
    }

    [Fact]
    public void TheSlowestStays()
    {
        Assert.Equal("-", _times.Summary);
        foreach (var (call, took) in new[] { (1, 30), (2, 70), (3, 20) })
        {
            _times.Recorded(call);
            _clock.Advance(took);
            _times.Painted(2, call);
        }

        Assert.Equal("70 ms of 3", _times.Summary);
        Assert.Equal(20, _times.LatestOf(2));
    }

    [Fact]
    public void WhatIsNotKnownOrWasLongAgoSaysNothing()
    {
        _times.Recorded(1);
        _clock.Advance(CardTimes.Stale + 1);

        Assert.False(_times.Painted(2, 1));
        Assert.False(_times.Painted(2, 99));
        Assert.Equal("-", _times.Summary);
    }
}
