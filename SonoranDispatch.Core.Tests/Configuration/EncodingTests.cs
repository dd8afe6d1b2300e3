using System.Text;
using SonoranDispatch.Configuration;
using SonoranDispatch.Locales;
using SonoranDispatch.Postals;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Configuration;

/// <summary>Files that an editor saved in another encoding than UTF-8, as the game hands them out.</summary>
public sealed class EncodingTests
{
    private const string German = "{\n  \"commands\": { \"911\": { \"title\": \"Notruf für alle\", \"priority\": 1 } } }";

    [Fact]
    public void AFileInLatin1IsSaidWithTheLineAndTheRestIsUsed()
    {
        var result = Read(Encoding.Latin1.GetBytes(German));

        var problem = Assert.Single(result.Problems);
        Assert.Equal("SD-CONFIG-020", problem.Kind.Code);
        Assert.Equal("config.json is not stored as UTF-8: there is a character in line 2 that cannot be read. What is used: the rest of the file.", problem.Text);
        Assert.Equal(1, result.Settings.Commands["911"].Priority);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void AFileInUtf16IsSaidInsteadOfACommaThatWouldBeMissing(bool isBigEndian)
    {
        var encoding = new UnicodeEncoding(isBigEndian, byteOrderMark: true);
        var result = Read([.. encoding.GetPreamble(), .. encoding.GetBytes(German)]);

        Assert.Equal("SD-CONFIG-020", Assert.Single(result.Problems).Kind.Code);
        Assert.Contains("What is used: every default", result.Problems[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Utf8IsFine() => Assert.Empty(Read(Encoding.UTF8.GetBytes(German)).Problems);

    [Fact]
    public void ALanguageFileIsSaidToo()
    {
        var log = new ListLog();

        Locale.Read("de", path => path == "locales/de.json" ? AsTheGameReads(Encoding.Latin1.GetBytes("{\n \"title.911\": \"Fürs\" }")) : Repository.Text("locales", "en.json"), log);

        var (_, text) = Assert.Single(log.Entries, entry => entry.Kind.Code == "SD-LOCALE-007");
        Assert.StartsWith("locales/de.json is not stored as UTF-8: there is a character in line 2", text, StringComparison.Ordinal);
    }

    [Fact]
    public void APostalsFileIsSaidToo()
    {
        var log = new ListLog();

        var postals = PostalMapReader.Read(AsTheGameReads(Encoding.Latin1.GetBytes("[{ \"code\": \"1ü\", \"x\": 1, \"y\": 2 }]")), "postals.json", log);

        Assert.Equal(1, postals.Count);
        Assert.Equal(["SD-POSTAL-006", "SD-POSTAL-001"], log.Codes);
    }

    [Fact]
    public void ALanguageThatIsNoneIsAnsweredWithThoseThatThereAre()
    {
        var problem = Assert.Single(Read("""{ "locale": "english" }"""u8.ToArray()).Problems);
        Assert.Contains("one of " + Locale.Languages + ", or the name of another file in locales/ without .json", problem.Remedy, StringComparison.Ordinal);

        var shipped = Directory.GetFiles(Repository.PathOf("locales"), "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);
        Assert.Equal(Locale.Languages, string.Join(", ", shipped));
    }

    private static SettingsResult Read(byte[] file) => SettingsReader.Read(AsTheGameReads(file), Convars.Of((CadConvars.ApiKey, "0123456789abcdef"), (CadConvars.CommunityId, "me")));

    // The native hands out bytes up to the first zero, and the runtime decodes them as UTF-8.
    private static string AsTheGameReads(byte[] file) => Encoding.UTF8.GetString([.. file.TakeWhile(each => each != 0)]);
}
