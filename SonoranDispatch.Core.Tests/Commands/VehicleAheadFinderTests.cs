using SonoranDispatch.Commands;
using SonoranDispatch.Players;

namespace SonoranDispatch.Tests.Commands;

public sealed class VehicleAheadFinderTests
{
    private static readonly Position North = new(new Place(100, 200, 30), 0);

    [Theory]
    [InlineData("straight ahead", 0, 20, 0, true)]
    [InlineData("exactly at the reach", 0, 30, 0, true)]
    [InlineData("just beyond it", 0, 30.01, 0, false)]
    [InlineData("behind", 0, -5, 0, false)]
    [InlineData("right beside", 5, 0, 0, false)]
    [InlineData("exactly at the angle, right", 17.320508075688775, 10, 0, true)]
    [InlineData("exactly at the angle, left", -17.320508075688775, 10, 0, true)]
    [InlineData("just outside the angle", 17.4, 10, 0, false)]
    [InlineData("on the bridge overhead", 0, 10, 29, false)]
    [InlineData("a little uphill", 0, 20, 3, true)]
    [InlineData("in the very spot", 0, 0, 0, true)]
    public void OnlyWhatIsNearAndInFrontIsAhead(string where, double east, double north, double up, bool isAhead)
    {
        var vehicle = At(1, east, north, up);

        Assert.True(isAhead == (VehicleAheadFinder.Find(North, null, [vehicle], 30, 60) == vehicle), where);
    }

    [Theory]
    [InlineData(0, 0, 10)]
    [InlineData(90, -10, 0)]
    [InlineData(180, 0, -10)]
    [InlineData(270, 10, 0)]
    [InlineData(360, 0, 10)]
    [InlineData(-90, 10, 0)]
    [InlineData(359, 0.1, 10)]
    [InlineData(1, -0.1, 10)]
    public void HeadingsGrowFromNorthToWestAsTheGameCounts(double heading, double east, double north)
    {
        var ahead = At(1, east, north, 0);
        var behind = At(2, -east, -north, 0);

        Assert.Equal(ahead, VehicleAheadFinder.Find(North with { Heading = heading }, null, [behind, ahead], 30, 60));
    }

    [Fact]
    public void TheNearestIsTaken() => Assert.Equal(2, VehicleAheadFinder.Find(North, null, [At(1, 0, 20, 0), At(2, 0, 12, 0), At(3, 0, 15, 0)], 30, 60)?.Handle);

    [Fact]
    public void OfTwoAtTheSameDistanceTheFirstIsTaken() => Assert.Equal(1, VehicleAheadFinder.Find(North, null, [At(1, 0, 20, 0), At(2, 0, 20, 0)], 30, 60)?.Handle);

    [Fact]
    public void TheOfficersOwnVehicleIsNotTaken() => Assert.Equal(2, VehicleAheadFinder.Find(North, 1, [At(1, 0, 0, 0), At(2, 0, 20, 0)], 30, 60)?.Handle);

    [Fact]
    public void WhereTheServerKnowsNoVehiclesThereIsNone() => Assert.Null(VehicleAheadFinder.Find(North, null, [], 30, 60));

    [Fact]
    public void NoReachFindsNothingButTheVerySpot() => Assert.Null(VehicleAheadFinder.Find(North, null, [At(1, 0, 0.5, 0)], 0, 60));

    private static VehiclePosition At(int handle, double east, double north, double up) =>
        new(handle, new Position(new Place(100 + east, 200 + north, 30 + up), 0));
}
