using SonoranDispatch.OfficerUi;
using SonoranDispatch.Players;

namespace SonoranDispatch.Tests.OfficerUi;

/// <summary>Tests the order of units near a place. A unit is given by its label, which of its officers are where, and whether it is on a call.</summary>
public sealed class UnitDistancesTests
{
    private static readonly Place Here = new(100, 100, 30);

    [Theory]
    [InlineData("A:300 B:100 C:200", "B:100 C:200 A:300")]
    [InlineData("A:300 B:100! C:200", "C:200 A:300 B:100!")]
    [InlineData("A:300! B:100!", "B:100! A:300!")]
    [InlineData("A:? B:100 C:?!", "B:100 A:? C:?!")]
    [InlineData("A:500,100 B:200", "A:100 B:200")]
    [InlineData("A:0 B:0", "A:0 B:0")]
    [InlineData("", "")]
    public void FreeUnitsComeFirstThenTheNearest(string units, string expected)
    {
        var read = units.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(UnitOf).ToList();

        Assert.Equal(expected, string.Join(' ', UnitDistances.Nearest(Here, read).Select(Written)));
    }

    [Fact]
    public void AtMostTwentyAreShownAndTheyAreTheNearest()
    {
        var read = Enumerable.Range(1, 128).Reverse().Select(static number => UnitOf(FormattableString.Invariant($"U{number}:{number}"), number)).ToList();

        Assert.Equal(Enumerable.Range(1, 20).Select(static number => (double?)number), UnitDistances.Nearest(Here, read).Select(static near => near.Metres));
    }

    [Fact]
    public void HeightDoesNotCount()
    {
        var read = new UnitOnDuty(1, "A", [new Place(100, 140, 900)], null, "");

        Assert.Equal(40, Assert.Single(UnitDistances.Nearest(Here, [read])).Metres);
    }

    private static UnitOnDuty UnitOf(string written, int at)
    {
        var (label, rest) = (written.Split(':')[0], written.Split(':')[1]);
        var places = rest.TrimEnd('!').Split(',').Where(static metres => metres != "?").Select(static metres => new Place(100 + int.Parse(metres, System.Globalization.CultureInfo.InvariantCulture), 100, 0));
        return new UnitOnDuty(at + 1, label, [.. places], rest.EndsWith('!') ? 7 : null, "");
    }

    private static string Written(NearUnit near) =>
        FormattableString.Invariant($"{near.Unit.Label}:{near.Metres?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?"}{(near.Unit.Call is null ? "" : "!")}");
}
