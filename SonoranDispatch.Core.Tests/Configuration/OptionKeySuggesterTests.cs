using SonoranDispatch.Configuration.Reading;

namespace SonoranDispatch.Tests.Configuration;

public sealed class OptionKeySuggesterTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("flaw", "lawn", 2)]
    [InlineData("apikey", "apiKey", 0)]
    [InlineData("ab", "ba", 2)]
    public void TheDistanceIsTheFewestLettersToChange(string one, string other, int changes)
    {
        Assert.Equal(changes, NearestName.Changes(one, other));
        Assert.Equal(changes, NearestName.Changes(other, one));
    }

    [Fact]
    public void TheSectionAKeyStandsInIsPreferred() => Assert.Equal("cards.visible", OptionKeySuggester.Of("cards.visibel", "cards"));

    [Fact]
    public void NothingIsSuggestedWhereNothingIsNear() => Assert.Null(OptionKeySuggester.Of("cad.zzzzzzzz", "cad"));
}
