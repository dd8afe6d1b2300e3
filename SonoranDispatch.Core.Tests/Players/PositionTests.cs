using SonoranDispatch.Players;

namespace SonoranDispatch.Tests.Players;

public sealed class PositionTests
{
    [Theory]
    [InlineData(0, "N")]
    [InlineData(22, "N")]
    [InlineData(45, "NW")]
    [InlineData(90, "W")]
    [InlineData(180, "S")]
    [InlineData(270, "E")]
    [InlineData(359.9, "N")]
    [InlineData(-90, "E")]
    public void TheGameCountsHeadingsToTheWest(double heading, string compass) =>
        Assert.Equal(compass, new Position(new Place(0, 0, 0), heading).Compass);
}
