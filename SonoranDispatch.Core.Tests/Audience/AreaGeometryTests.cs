using SonoranDispatch.Audience;
using SonoranDispatch.Configuration;
using SonoranDispatch.Players;

namespace SonoranDispatch.Tests.Audience;

/// <summary>Which points an area holds.</summary>
public sealed class AreaGeometryTests
{
    private static readonly (double X, double Y)[] WestSquare = [(0, 0), (10, 0), (10, 10), (0, 10)];
    private static readonly (double X, double Y)[] EastSquare = [(20, 10), (20, 0), (10, 0), (10, 10)];

    [Theory]
    [InlineData(5, 5, true)]
    [InlineData(-0.001, 5, false)]
    [InlineData(10.001, 5, false)]
    [InlineData(5, -0.001, false)]
    [InlineData(5, 10.001, false)]
    [InlineData(0, 5, true)]
    [InlineData(10, 5, false)]
    [InlineData(5, 0, true)]
    [InlineData(5, 10, false)]
    [InlineData(0, 0, true)]
    [InlineData(10, 0, false)]
    [InlineData(0, 10, false)]
    [InlineData(10, 10, false)]
    [InlineData(double.NaN, 5, false)]
    [InlineData(5, double.PositiveInfinity, false)]
    public void ASquareHoldsItsInsideItsWestAndItsSouth(double x, double y, bool expected) => Assert.Equal(expected, Polygon(WestSquare).Holds(x, y));

    [Fact]
    public void TheDirectionOfTheCornersAndARepeatedFirstCornerMakeNoDifference()
    {
        var turned = Polygon([.. WestSquare.Reverse()]);
        var closed = Polygon([.. WestSquare, WestSquare[0]]);
        for (var x = -1.0; x <= 11; x += 0.5)
            for (var y = -1.0; y <= 11; y += 0.5)
                Assert.Equal((Polygon(WestSquare).Holds(x, y), x, y), (turned.Holds(x, y) && closed.Holds(x, y), x, y));
    }

    /// <summary>A point on the line between two areas belongs to exactly one of them, and no point between them to none.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void OfTwoNeighboursExactlyOneHoldsAPointOnTheirLine(int seed)
    {
        var random = new Random(seed);
        for (var pair = 0; pair < 200; pair++)
        {
            var (a, b) = ((X: Next(random), Y: Next(random)), (X: Next(random), Y: Next(random)));
            var (left, right) = ((X: -9_999.0, Y: Next(random)), (X: 9_999.0, Y: Next(random)));
            var (one, other) = (Polygon([a, b, left]), Polygon([b, a, right]));
            if (SideOf(a, b, left) == SideOf(a, b, right)) continue;

            for (var step = 1; step < 100; step++)
            {
                var (x, y) = (a.X + ((b.X - a.X) * step / 100), a.Y + ((b.Y - a.Y) * step / 100));
                Assert.False(one.Holds(x, y) && other.Holds(x, y), $"{x}, {y} is in both");
                Assert.True(one.Holds(x, y) || other.Holds(x, y), $"{x}, {y} is in neither");
            }
        }

        static double Next(Random random) => Math.Round((random.NextDouble() * 16_000) - 8_000, 2);

        static int SideOf((double X, double Y) a, (double X, double Y) b, (double X, double Y) c) => Math.Sign(((b.X - a.X) * (c.Y - a.Y)) - ((b.Y - a.Y) * (c.X - a.X)));
    }

    [Theory]
    [InlineData(10, 0, 1)]
    [InlineData(10, 5, 1)]
    [InlineData(10, 9.999, 1)]
    [InlineData(10, 10, 0)]
    [InlineData(15, 0, 1)]
    [InlineData(15, 10, 0)]
    public void ACornerOfTwoNeighboursBelongsToOneAtMost(double x, double y, int holding) =>
        Assert.Equal(holding, new[] { WestSquare, EastSquare }.Count(square => Polygon(square).Holds(x, y)));

    [Theory]
    [InlineData(5, 5)]
    [InlineData(0, 0)]
    public void APointOnASlantedLineBelongsToTheEast(double x, double y)
    {
        Assert.False(Polygon([(0, 0), (10, 10), (0, 10)]).Holds(x, y));
        Assert.True(Polygon([(0, 0), (10, 0), (10, 10)]).Holds(x, y));
    }

    [Theory]
    [InlineData(2, 5, true)]
    [InlineData(8, 5, true)]
    [InlineData(5, 2, false)]
    [InlineData(5, 8, false)]
    public void LinesThatCrossFollowTheEvenOddRule(double x, double y, bool expected) =>
        Assert.Equal(expected, Polygon([(0, 0), (10, 10), (10, 0), (0, 10)]).Holds(x, y));

    [Theory]
    [InlineData(0.1, 5, true)]
    [InlineData(5, 5, false)]
    [InlineData(9.9, 5, true)]
    [InlineData(5, 1, true)]
    public void ANotchIsOutside(double x, double y, bool expected) =>
        Assert.Equal(expected, Polygon([(0, 0), (10, 0), (10, 10), (9, 10), (9, 2), (1, 2), (1, 10), (0, 10)]).Holds(x, y));

    [Theory]
    [InlineData(3, 4, true)]
    [InlineData(0, 5, true)]
    [InlineData(0, 5.001, false)]
    [InlineData(3.6, 3.6, false)]
    public void ACircleHoldsItsLine(double x, double y, bool expected) =>
        Assert.Equal(expected, new Area(new AreaSettings("a") { Circles = [new AreaCircle(0, 0, 5)] }).Holds(new Place(x, y, 900), ""));

    [Theory]
    [InlineData("davis", true)]
    [InlineData("DAVIS", true)]
    [InlineData("Davis Quartz", false)]
    [InlineData("", false)]
    public void AZoneIsFoundByItsNameAlone(string zone, bool expected) =>
        Assert.Equal(expected, new Area(new AreaSettings("a") { Zones = ["Davis"] }).Holds(null, zone));

    [Fact]
    public void AskingAllocatesNothing()
    {
        var area = new Area(new AreaSettings("a") { Points = [.. WestSquare.Select(static point => new AreaPoint(point.X, point.Y))], Circles = [new AreaCircle(90, 90, 5)], Zones = ["Davis"] });
        var place = new Place(50, 50, 0);
        Assert.False(area.Holds(place, "Sandy Shores"));

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var time = 0; time < 100; time++) area.Holds(place, "Sandy Shores");

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static AreaPolygon Polygon((double X, double Y)[] corners) => new([.. corners.Select(static corner => new AreaPoint(corner.X, corner.Y))]);
}
