using SonoranDispatch.Locales;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Locales;

public sealed class ShippedLocalesTests
{
    private static readonly IReadOnlyDictionary<string, string> English = Texts("en");

    private static readonly string[] Files = Directory.GetFiles(Repository.PathOf("locales"), "*.json");

    public static TheoryData<string> Languages => [.. Files.Select(file => Path.GetFileNameWithoutExtension(file)!)];

    [Fact]
    public void EnglishHasEveryTextTheCodeNames() => Assert.Empty(TextKeys.All.Except(English.Keys));

    [Fact]
    public void EnglishHasNoChatTextThatNobodySays() =>
        Assert.Equal(TextKeys.All, English.Keys.Where(key => !key.StartsWith(TextKeys.Page + ".", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Languages))]
    public void ALanguageHasTheSameTextsAsEnglish(string language) =>
        Assert.Equal(English.Keys.Order(StringComparer.Ordinal), Texts(language).Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Languages))]
    public void ATextHasTheSamePlaceholdersAsInEnglish(string language)
    {
        var texts = Texts(language);

        Assert.All(English, pair => Assert.Equal(NamesIn(pair.Value), NamesIn(texts[pair.Key])));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void NoTextIsEmptyOrPadded(string language) =>
        Assert.All(Texts(language).Values, text => Assert.True(text.Length > 0 && text.Trim() == text, text));

    [Fact]
    public void GermanIsAmongThem() => Assert.Contains(Files, file => Path.GetFileName(file) == "de.json");

    private static IEnumerable<string> NamesIn(string text) => Placeholders.NamesIn(text).Order(StringComparer.Ordinal);

    private static IReadOnlyDictionary<string, string> Texts(string language)
    {
        var log = new ListLog();
        var texts = TextTable.Read(Repository.Text("locales", language + ".json"), language, log);
        Assert.Empty(log.Entries);
        Assert.NotNull(texts);
        return texts;
    }
}
