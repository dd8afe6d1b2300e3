using SonoranDispatch.Commands;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Commands;

public sealed class LicensePlateTests
{
    private readonly FakeClock _clock = new();
    private readonly LockedPlates _lockedPlates;

    public LicensePlateTests() => _lockedPlates = new LockedPlates(60_000, new OnlinePlayers(new FakePlayers(), _clock), _clock);

    [Theory]
    [InlineData("46EEK572", "46EEK572")]
    [InlineData("46eek572", "46EEK572")]
    [InlineData("  LSPD  ", "LSPD")]
    [InlineData("MY CAR", "MY CAR")]
    [InlineData("AB-1", "AB-1")]
    [InlineData("", "")]
    [InlineData("        ", "")]
    [InlineData(null, "")]
    [InlineData("123456789", "")]
    [InlineData("{text}", "")]
    [InlineData("^1RED", "")]
    [InlineData("<b>", "")]
    [InlineData("ÄÖ1", "")]
    [InlineData("İ1", "")]
    [InlineData("A\0B", "")]
    [InlineData("A\nB", "")]
    [InlineData("\ud83d\ude94", "")]
    public void APlateIsPlainOrNone(string? raw, string expected)
    {
        using var turkish = new UnderCulture("tr-TR");

        Assert.Equal(expected, LicensePlate.Clean(raw));
    }

    [Fact]
    public void AMegabyteIsNoPlate() => Assert.Equal("", LicensePlate.Clean(new string(' ', 1_000_000)));

    [Fact]
    public void ALockedPlateIsTakenOnceAndByItsOfficerOnly()
    {
        _lockedPlates.Lock(2, "46EEK572");

        Assert.Equal("", _lockedPlates.Take(3));
        Assert.Equal("46EEK572", _lockedPlates.Take(2));
        Assert.Equal("", _lockedPlates.Take(2));
    }

    [Theory]
    [InlineData(60_000, "46EEK572")]
    [InlineData(60_001, "")]
    public void ALockedPlateGrowsOld(long age, string expected)
    {
        _lockedPlates.Lock(2, "46EEK572");
        _clock.Advance(age);

        Assert.Equal(expected, _lockedPlates.Take(2));
    }

    [Fact]
    public void WhatIsNoPlateDoesNotTakeTheLastOnesPlace()
    {
        _lockedPlates.Lock(2, "46EEK572");
        _lockedPlates.Lock(2, "{text}");

        Assert.Equal("46EEK572", _lockedPlates.Take(2));
    }

    [Fact]
    public void SwitchedOffNothingCounts()
    {
        var off = new LockedPlates(0, new OnlinePlayers(new FakePlayers(), _clock), _clock);
        off.Lock(2, "46EEK572");

        Assert.Equal("", off.Take(2));
    }
}
