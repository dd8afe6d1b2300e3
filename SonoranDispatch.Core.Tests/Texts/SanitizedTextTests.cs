using SonoranDispatch.Texts;

namespace SonoranDispatch.Tests.Texts;

public sealed class SanitizedTextTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("   \t\r\n ", "")]
    [InlineData("  two men  ", "two men")]
    [InlineData("a\tb\nc\u0000d\u0007e", "a b c d e")]
    [InlineData("^1red ^*bold^r end", "red bold end")]
    [InlineData("^^11twice", "twice")]
    [InlineData("~r~red ~b~blue", "red blue")]
    [InlineData("100% <script>alert(1)</script> {caller} %s", "100% <script>alert(1)</script> {caller} %s")]
    [InlineData("about ~5 men ~ and ^ too", "about ~5 men ~ and ^ too")]
    [InlineData("مرحبا שלום 😀👨‍👩‍👧", "مرحبا שלום 😀👨‍👩‍👧")]
    public void ItKeepsWhatWasSaidAndDropsWhatWasNot(string? raw, string expected) => Assert.Equal(expected, SanitizedText.Clean(raw, 500).Value);

    [Theory]
    [InlineData("\u200b\u200b")]
    [InlineData("\u2800")]
    [InlineData("\u3164 \u00ad\ufeff")]
    [InlineData("\u200d\ufe0f")]
    [InlineData("\u0301\u20dd")]
    [InlineData("\udb40\udc61\udb40\udc62")]
    [InlineData("^1\u2060~r~")]
    public void ATextThatShowsNothingIsEmpty(string raw) => Assert.Equal(new SanitizedText("", false), SanitizedText.Clean(raw, 500));

    [Theory]
    [InlineData("\u200bhelp")]
    [InlineData("?!")]
    [InlineData("😀")]
    [InlineData("नमस्ते")]
    [InlineData("\ue000")]
    public void ATextThatShowsAnythingStaysAsItIs(string raw) => Assert.Equal(raw, SanitizedText.Clean(raw, 500).Value);

    [Fact]
    public void HalfAnEmojiIsDropped() => Assert.Equal("ab", SanitizedText.Clean("a\ud83db\ude00", 500).Value);

    [Fact]
    public void FiveThousandCharactersAreCutToTheCapAndItSaysSo()
    {
        var text = SanitizedText.Clean(new string('x', 5_000), 500);

        Assert.True(text.WasCut);
        Assert.Equal(new string('x', 500), text.Value);
    }

    [Fact]
    public void TheCapNeverSplitsAnEmoji()
    {
        var text = SanitizedText.Clean(new string('x', 9) + "😀", 10);

        Assert.Equal(new string('x', 9), text.Value);
    }

    [Fact]
    public void ExactlyTheCapIsNotCut() => Assert.False(SanitizedText.Clean(new string('x', 500), 500).WasCut);

    [Fact]
    public void AMillionNestedCodesTakeOnePass()
    {
        var nested = new string('^', 500_000) + new string('1', 500_000);

        Assert.Equal("", SanitizedText.Clean(nested, 500).Value);
    }
}
