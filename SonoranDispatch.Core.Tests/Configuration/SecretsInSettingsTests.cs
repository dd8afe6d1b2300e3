using SonoranDispatch.Configuration;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Configuration;

public sealed class SecretsInSettingsTests
{
    private const string Key = "9f1c-very-secret";

    [Theory]
    [InlineData("""{ "cad": { "apiKey": ["9f1c-very-secret"] } }""")]
    [InlineData("""{ "cad": { "apikey": "9f1c-very-secret" } }""")]
    [InlineData("""{ "cad": "9f1c-very-secret" }""")]
    [InlineData("""{ "apiKey": "9f1c-very-secret" }""")]
    [InlineData("""{ "cad": { "apiKey": "9f1c-very-secret" "serverId": 1 } }""")]
    [InlineData("""{ "cad": { "apiKey": "9f1c-very-secret, "serverId": 1 } }""")]
    [InlineData("""{ "cad": { "apiKey": 9f1c-very-secret } }""")]
    [InlineData("""{ "cad": { "apiKey": "9f1c-very-secret", "apiKey": "9f1c-very-secret" } }""")]
    [InlineData("\"9f1c-very-secret\"")]
    public void NoProblemRepeatsTheKey(string json)
    {
        var result = SettingsReader.Read(json, Convars.None);

        Assert.NotEmpty(result.Problems);
        foreach (var problem in result.Problems)
        {
            Assert.DoesNotContain("very-secret", problem.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("very-secret", problem.Text + problem.Remedy, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void NoTextFormOfTheSettingsHasTheKey()
    {
        var result = SettingsReader.Read($$"""{ "cad": { "apiKey": "{{Key}}" } }""", Convars.None);

        Assert.Equal(Key, result.Settings.Cad.Account!.ApiKey);
        Assert.DoesNotContain(Key, result.Settings.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Key, result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void KeysThatAreNotUsedAreNamedForTheMaskToo()
    {
        var result = SettingsReader.Read(
            """{ "cad": { "apiKey": "file-key" } }""",
            Convars.Of((CadConvars.ApiKey, Key), (CadConvars.OfficialApiKey, "official-key")));

        Assert.Equal([Key, "file-key", "official-key"], result.Secrets);
    }
}
