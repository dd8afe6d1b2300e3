using CsCheck;
using SonoranDispatch.Tests.Support;
using SonoranDispatch.Texts;

namespace SonoranDispatch.Tests.Texts;

public sealed class PlaceholdersTests
{
    [Theory]
    [InlineData("{a}", "1")]
    [InlineData("{a}{b}", "12")]
    [InlineData("x {a} y {b} z", "x 1 y 2 z")]
    [InlineData("{a} {a}", "1 1")]
    [InlineData("{c}", "{c}")]
    [InlineData("{A}", "{A}")]
    [InlineData("{{a}}", "{1}")]
    [InlineData("{ a } {} { {a", "{ a } {} { {a")]
    [InlineData("", "")]
    public void AValueStandsWhereItsNameStood(string template, string filled) => Assert.Equal(filled, Placeholders.Fill(template, ("a", 1), ("b", "2")));

    [Theory]
    [InlineData("{b}")]
    [InlineData("{a}")]
    [InlineData("$1 \\ {0} %s <script>")]
    public void AValueGoesInLiterallyAndIsNotExpandedAgain(string value) =>
        Assert.Equal(value + "|B", Placeholders.Fill("{a}|{b}", ("a", value), ("b", "B")));

    [Fact]
    public void NothingIsEmptyAndNumbersAreInvariant()
    {
        using var elsewhere = new UnderCulture("de-DE");

        Assert.Equal("[] 425.1", Placeholders.Fill("[{a}] {b}", ("a", null), ("b", 425.1)));
    }

    [Fact]
    public void NamesAreListedInOrderWithRepeats() => Assert.Equal(["a", "b2", "a"], Placeholders.NamesIn("{a} { no } {b2}{a} {"));

    [Fact]
    public void FillingOneNameIsReplacingIt() => Gen.Select(Gen.OneOf("{a}", "{b}", "{", "}", "a", " ", "{{", "é").Array[0, 12], Gen.String).Sample((parts, value) =>
        Placeholders.Fill(string.Concat(parts), ("a", value)) == string.Join(value, string.Concat(parts).Split("{a}")));
}
