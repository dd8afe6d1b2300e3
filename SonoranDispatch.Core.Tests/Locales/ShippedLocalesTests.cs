using SonoranDispatch.Compatibility;
using SonoranDispatch.Configuration;
using SonoranDispatch.Locales;
using SonoranDispatch.Tests.Support;
using SonoranDispatch.Texts;

namespace SonoranDispatch.Tests.Locales;

public sealed class ShippedLocalesTests
{
    private static readonly IReadOnlyDictionary<string, string> English = Texts("en");

    private static readonly string[] Files = Directory.GetFiles(Repository.PathOf("locales"), "*.json");

    private static readonly string[] Named = [.. TextKeys.All.Concat(PsPresets.TitleKeys).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Languages => [.. Files.Select(file => Path.GetFileNameWithoutExtension(file)!)];

    [Fact]
    public void EnglishHasEveryTextTheCodeNames() => Assert.Empty(Named.Except(English.Keys));

    [Fact]
    public void EnglishHasNoChatTextThatNobodySays() =>
        Assert.Equal(Named, English.Keys.Where(key => !key.StartsWith(TextKeys.Page + ".", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

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
    public void SixLanguagesAreShipped() => Assert.Subset(
        Files.Select(Path.GetFileName).ToHashSet(StringComparer.Ordinal),
        new HashSet<string?>(StringComparer.Ordinal) { "en.json", "de.json", "es.json", "fr.json", "pl.json", "pt-BR.json" });

    [Theory]
    [MemberData(nameof(Languages))]
    public void ALanguageCanBeSetByItsFilesNameAndIsUsed(string language)
    {
        var log = new ListLog();
        var set = SettingsReader.Read($$"""{ "locale": "{{language}}" }""", Convars.Of((CadConvars.ApiKey, "some-key"), (CadConvars.CommunityId, "community")));
        var locale = Locale.Read(set.Settings.Locale, path => Repository.Text(path), log);

        Assert.Empty(set.Problems);
        Assert.Equal(language, locale.Name);
        Assert.Equal(Texts(language)[TextKeys.Received], locale.Text(TextKeys.Received));
        Assert.Empty(log.Entries);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void TheDocumentationNamesALanguage(string language) =>
        Assert.Contains($"`{language}` (", Repository.Text("docs", "configuration.md"), StringComparison.Ordinal);

    private static IEnumerable<string> NamesIn(string text) => Placeholders.NamesIn(text).Order(StringComparer.Ordinal);

    private static IReadOnlyDictionary<string, string> Texts(string language)
    {
        var log = new ListLog();
        var texts = LocaleFileReader.Read(Repository.Text("locales", language + ".json"), language, log);
        Assert.Empty(log.Entries);
        Assert.NotNull(texts);
        return texts;
    }
}
