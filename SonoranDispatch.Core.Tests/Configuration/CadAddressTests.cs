using SonoranDispatch.Configuration;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Configuration;

public sealed class CadAddressTests
{
    [Theory]
    [InlineData("https://api.sonorancad.com", "https://api.sonorancad.com")]
    [InlineData("https://api.sonorancad.com/", "https://api.sonorancad.com")]
    [InlineData("https://staging.example/cad//", "https://staging.example/cad")]
    [InlineData("HTTPS://API.Example", "https://api.example")]
    [InlineData("http://localhost:8080/", "http://localhost:8080")]
    [InlineData("http://127.0.0.1:5000", "http://127.0.0.1:5000")]
    [InlineData("http://[::1]:5000/", "http://[::1]:5000")]
    public void AnAllowedAddressLosesItsTrailingSlash(string written, string used)
    {
        Assert.Equal(used, FromFile(written).Settings.Cad.Account?.BaseUrl);
        Assert.Equal(used, FromConvar(written).Settings.Cad.Account?.BaseUrl);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("http://api.sonorancad.com")]
    [InlineData("http://localhost.example.com")]
    [InlineData("http://127.0.0.1.example.com")]
    [InlineData("http://localhost@example.com")]
    [InlineData("ftp://api.sonorancad.com")]
    [InlineData("api.sonorancad.com")]
    [InlineData("https://")]
    [InlineData("https:\\\\evil.example")]
    [InlineData("https://user:pass@api.sonorancad.com")]
    [InlineData("https://api.sonorancad.com?x=1")]
    [InlineData("https://api.sonorancad.com/#a")]
    [InlineData("https://api sonorancad.com")]
    [InlineData("https://api.sonorancad.com\r\nX: 1")]
    public void AnyOtherAddressMeansThatNothingIsSent(string written)
    {
        foreach (var (result, path) in new[] { (FromFile(written), "cad.baseUrl"), (FromConvar(written), CadConvars.BaseUrl) })
        {
            Assert.Null(result.Settings.Cad.Account);
            var problem = Assert.Single(result.Problems);
            Assert.Equal(Messages.ConfigBadAddress, problem.Kind);
            Assert.Equal(path, problem.Path);
        }
    }

    [Fact]
    public void AnAddressOfAnotherTypeMeansThatNothingIsSent()
    {
        var result = SettingsReader.Read("""{ "cad": { "apiKey": "some-key", "communityId": "c", "baseUrl": 5 } }""", Convars.None);

        Assert.Null(result.Settings.Cad.Account);
        Assert.Equal(Messages.ConfigBadAddress, Assert.Single(result.Problems).Kind);
    }

    [Fact]
    public void APasswordInAnAddressIsNotRepeated() =>
        Assert.DoesNotContain("hunter2", FromFile("https://user:hunter2@api.sonorancad.com").Problems[0].Text, StringComparison.Ordinal);

    private static SettingsResult FromFile(string address)
    {
        var json = new Newtonsoft.Json.Linq.JObject
        {
            ["cad"] = new Newtonsoft.Json.Linq.JObject { ["apiKey"] = "some-key", ["communityId"] = "c", ["baseUrl"] = address },
        };
        return SettingsReader.Read(json.ToString(), Convars.None);
    }

    private static SettingsResult FromConvar(string address) =>
        SettingsReader.Read("{}", Convars.Of((CadConvars.ApiKey, "some-key"), (CadConvars.CommunityId, "c"), (CadConvars.BaseUrl, address)));
}
