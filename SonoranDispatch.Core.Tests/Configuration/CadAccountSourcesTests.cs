using SonoranDispatch.Configuration;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Configuration;

public sealed class CadAccountSourcesTests
{
    private const string File = """{ "cad": { "communityId": "file-community", "apiKey": "file-key", "serverId": 2, "baseUrl": "https://file.example" } }""";

    private static readonly (string, string)[] Official =
    [
        (CadConvars.OfficialCommunityId, "official-community"), (CadConvars.OfficialApiKey, "official-key"), (CadConvars.OfficialServerId, "4"),
    ];

    [Fact]
    public void ConvarsWinOverTheFileAndTheFileOverTheOfficialResource()
    {
        var own = new[]
        {
            (CadConvars.CommunityId, "own-community"), (CadConvars.ApiKey, "own-key"), (CadConvars.ServerId, "3"), (CadConvars.BaseUrl, "https://own.example"),
        };

        AssertAccount(SettingsReader.Read(File, Convars.Of([.. own, .. Official])), "https://own.example", "own-community", "own-key", 3);
        AssertAccount(SettingsReader.Read(File, Convars.Of(Official)), "https://file.example", "file-community", "file-key", 2);
        AssertAccount(SettingsReader.Read("{}", Convars.Of(Official)), "https://api.sonorancad.com", "official-community", "official-key", 4);
    }

    [Fact]
    public void EmptyMeansNotGivenInEachSource()
    {
        const string empty = """{ "cad": { "communityId": "", "apiKey": " ", "baseUrl": "" } }""";
        var convars = Convars.Of([(CadConvars.ApiKey, "  "), (CadConvars.BaseUrl, ""), .. Official]);

        AssertAccount(SettingsReader.Read(empty, convars), "https://api.sonorancad.com", "official-community", "official-key", 4);
    }

    [Fact]
    public void TheOfficialResourcesPlaceholderIsNoKeyAndTheRemedyNamesThePermission()
    {
        var result = SettingsReader.Read("{}", Convars.Of((CadConvars.OfficialApiKey, "protection_initialized")));

        Assert.Null(result.Settings.Cad.Account);
        var problem = Assert.Single(result.Problems);
        Assert.Equal(Messages.ConfigKeyProtected, problem.Kind);
        Assert.Equal("sonoran_apiKey", problem.Path);
        Assert.Contains("add_convar_permission", problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutAKeyThereIsNoAccountAndTheRemedySaysWhereToPutIt()
    {
        var problem = Assert.Single(SettingsReader.Read("{}", Convars.None).Problems);

        Assert.Equal(Severity.Error, problem.Kind.Severity);
        Assert.Contains("set sonorandispatch_apiKey", problem.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("line\nbreak")]
    [InlineData("two words")]
    [InlineData("schlüssel")]
    public void AKeyThatCannotStandInAHeaderIsNotUsedAndNotRepeated(string key)
    {
        var result = SettingsReader.Read("{}", Convars.Of((CadConvars.ApiKey, key)));

        Assert.Null(result.Settings.Cad.Account);
        var problem = Assert.Single(result.Problems);
        Assert.Equal(Messages.ConfigBadKey, problem.Kind);
        Assert.DoesNotContain(key, problem.Text + problem.Remedy, StringComparison.Ordinal);
        Assert.Equal([key], result.Secrets);
    }

    [Theory]
    [InlineData("three")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    public void AServerIdThatIsNoneIsReportedAndTheNextSourceIsAsked(string convar)
    {
        var result = SettingsReader.Read(File, Convars.Of((CadConvars.ServerId, convar)));

        Assert.Equal(2, result.Settings.Cad.Account!.ServerId);
        var problem = Assert.Single(result.Problems);
        Assert.Equal(CadConvars.ServerId, problem.Path);
        Assert.Contains(convar, problem.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("v1", false, 1)]
    [InlineData("auto", true, 1)]
    [InlineData("v2", true, 0)]
    public void OnlyVersion1NeedsACommunity(string dialect, bool hasAccount, int problems)
    {
        var result = SettingsReader.Read($$"""{ "cad": { "apiKey": "some-key", "dialect": "{{dialect}}" } }""", Convars.None);

        Assert.Equal(hasAccount, result.Settings.Cad.Account is not null);
        Assert.Equal(problems, result.Problems.Count);
    }

    private static void AssertAccount(SettingsResult result, string address, string community, string key, int server)
    {
        Assert.Empty(result.Problems);
        var account = result.Settings.Cad.Account;
        Assert.NotNull(account);
        Assert.Equal((address, community, key, server), (account.BaseUrl, account.CommunityId, account.ApiKey, account.ServerId));
    }
}
