using SonoranDispatch.Commands;
using SonoranDispatch.Locales;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Commands;

public sealed class VehicleColourNamesTests
{
    private static readonly Locale German = Locale.Read("de", path => File.ReadAllText(Repository.PathOf(path)), new ListLog());

    [Theory]
    [InlineData(0, TextKeys.Black)]
    [InlineData(4, TextKeys.Silver)]
    [InlineData(13, TextKeys.Grey)]
    [InlineData(27, TextKeys.Red)]
    [InlineData(38, TextKeys.Orange)]
    [InlineData(50, TextKeys.Green)]
    [InlineData(64, TextKeys.Blue)]
    [InlineData(71, TextKeys.Purple)]
    [InlineData(89, TextKeys.Yellow)]
    [InlineData(96, TextKeys.Brown)]
    [InlineData(107, TextKeys.Beige)]
    [InlineData(111, TextKeys.White)]
    [InlineData(135, TextKeys.Pink)]
    [InlineData(158, TextKeys.Gold)]
    [InlineData(-1, null)]
    [InlineData(161, null)]
    [InlineData(255, null)]
    [InlineData(null, null)]
    public void APaintHasTheNamePeopleGiveIt(int? number, string? key) => Assert.Equal(key, VehicleColourNames.KeyOf(number));

    [Fact]
    public void EveryPaintOfTheGameHasAName() => Assert.DoesNotContain(Enumerable.Range(0, 161), number => VehicleColourNames.KeyOf(number) is null);

    [Theory]
    [InlineData(27, 27, "rot")]
    [InlineData(27, 28, "rot")]
    [InlineData(0, 111, "schwarz/weiß")]
    [InlineData(27, null, "rot")]
    [InlineData(null, 111, "")]
    public void AVehicleIsDescribedInTheServersLanguage(int? first, int? second, string expected) =>
        Assert.Equal(expected, VehicleColourNames.Describe(new VehicleDescription("A", first, second), German));
}
