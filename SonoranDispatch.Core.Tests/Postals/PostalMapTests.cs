using SonoranDispatch.Postals;

namespace SonoranDispatch.Tests.Postals;

public sealed class PostalMapTests
{
    private static readonly PostalMap Three = new([("north", 0, 100), ("east", 100, 0), ("far", 5000, 5000)]);

    [Theory]
    [InlineData(0, 90, "north", 10)]
    [InlineData(90, 0, "east", 10)]
    [InlineData(103, 4, "east", 5)]
    [InlineData(5000, 5000, "far", 0)]
    [InlineData(-90000, 100, "north", 90000)]
    public void TheNearestIsFoundWithItsDistanceInMetres(double x, double y, string code, double distance)
    {
        var nearest = Three.Nearest(x, y);

        Assert.Equal(code, nearest?.Code);
        Assert.Equal(distance, nearest!.Distance, 6);
    }

    [Fact]
    public void APostalBeyondTheGreatestDistanceIsNotNamed()
    {
        Assert.Null(Three.Nearest(0, 90, maxDistance: 9.9));
        Assert.Equal("north", Three.Nearest(0, 90, maxDistance: 10)?.Code);
    }

    [Theory]
    [InlineData(double.NaN, 0)]
    [InlineData(0, double.NegativeInfinity)]
    public void APlaceThatIsNoneHasNoPostal(double x, double y) => Assert.Null(Three.Nearest(x, y));

    [Fact]
    public void AnEmptyMapHasNoPostal() => Assert.Null(PostalMap.Empty.Nearest(0, 0));

    [Fact]
    public void OfTwoPostalsInOneSpotTheSameIsAlwaysNamed()
    {
        Assert.Equal("1", new PostalMap([("2", 0, 0), ("1", 0, 0)]).Nearest(5, 5)?.Code);
        Assert.Equal("1", new PostalMap([("1", 0, 0), ("2", 0, 0)]).Nearest(-5, -5)?.Code);
    }

    [Theory]
    [InlineData(1, 4000, 8000)]
    [InlineData(2, 4000, 1)]
    [InlineData(3, 10, 8000)]
    public void TheWalkFindsWhatLookingAtEachOneFinds(int seed, int count, int width)
    {
        var random = new Random(seed);
        var postals = Enumerable.Range(0, count)
            .Select(index => (Code: index.ToString(System.Globalization.CultureInfo.InvariantCulture), X: (double)random.Next(-width / 2, (width / 2) + 1), Y: (double)random.Next(-4000, 8000)))
            .ToArray();
        var map = new PostalMap(postals);

        for (var times = 0; times < 500; times++)
        {
            var (x, y) = (random.NextDouble() * 12000 - 6000, random.NextDouble() * 14000 - 5000);
            var shortest = postals.Min(postal => Math.Sqrt(Math.Pow(postal.X - x, 2) + Math.Pow(postal.Y - y, 2)));
            Assert.Equal(shortest, map.Nearest(x, y)!.Distance, 6);
        }
    }

    [Fact]
    public void ALookupAllocatesNothingButItsAnswer()
    {
        const int times = 1000;
        var map = new PostalMap(Enumerable.Range(0, 4000).Select(index => ("p", (index % 80) * 100.0, (index / 80) * 100.0)));
        map.Nearest(1, 1);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var index = 0; index < times; index++) map.Nearest(index, index);
        var each = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)times;

        Assert.InRange(each, 1, 40);
    }
}
