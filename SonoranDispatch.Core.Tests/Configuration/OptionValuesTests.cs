using SonoranDispatch.Configuration;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Configuration;

public sealed class OptionValuesTests
{
    [Theory]
    [InlineData("20", 20)]
    [InlineData("20.0", 20)]
    [InlineData("600", 600)]
    public void AWholeNumberWithinItsLimitsIsTaken(string json, int value)
    {
        var result = Limit(json);

        Assert.Empty(result.Problems);
        Assert.Equal(value, result.Settings.Cad.Limits.Update);
    }

    [Theory]
    [InlineData("0", "SD-CONFIG-005")]
    [InlineData("601", "SD-CONFIG-005")]
    [InlineData("-1", "SD-CONFIG-005")]
    [InlineData("123456789012345678901234567890", "SD-CONFIG-005")]
    [InlineData("1e300", "SD-CONFIG-005")]
    [InlineData("2.5", "SD-CONFIG-004")]
    [InlineData("\"20\"", "SD-CONFIG-004")]
    [InlineData("true", "SD-CONFIG-004")]
    [InlineData("null", "SD-CONFIG-004")]
    [InlineData("[20]", "SD-CONFIG-004")]
    public void AnythingElseIsReportedAndTheDefaultIsUsed(string json, string code)
    {
        var result = Limit(json);

        var problem = Assert.Single(result.Problems);
        Assert.Equal((code, "cad.limits.update"), (problem.Kind.Code, problem.Path));
        Assert.EndsWith("10 is used instead.", problem.Text, StringComparison.Ordinal);
        Assert.Equal("Write a whole number from 1 to 600.", problem.Remedy);
        Assert.Equal(10, result.Settings.Cad.Limits.Update);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    public void FractionsReadTheSameOnEveryServer(string culture)
    {
        using var elsewhere = new UnderCulture(culture);

        var settings = Read("""{ "cad": { "budgetShare": 0.25, "transport": "system" }, "postals": { "maxDistanceMetres": 12.5 } }""").Settings;

        Assert.Equal(0.25, settings.Cad.BudgetShare);
        Assert.Equal(12.5, settings.Postals.MaxDistanceMetres);
        Assert.Equal(CadTransport.System, settings.Cad.Transport);
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("0")]
    [InlineData("1.01")]
    [InlineData("123456789012345678901234567890")]
    public void AShareOutsideItsLimitsIsTheWhole(string json)
    {
        var result = Read($$"""{ "cad": { "budgetShare": {{json}} } }""");

        Assert.Single(result.Problems);
        Assert.Equal(1, result.Settings.Cad.BudgetShare);
    }

    [Theory]
    [InlineData("../../server.cfg")]
    [InlineData("/etc/passwd")]
    [InlineData("C:/secrets.json")]
    [InlineData("data/../../x.json")]
    public void AFileOutsideTheResourceIsNotAllowed(string path)
    {
        var result = Read($$"""{ "postals": { "file": "{{path}}" } }""");

        Assert.Single(result.Problems);
        Assert.Equal("", result.Settings.Postals.File);
    }

    [Theory]
    [InlineData("../config")]
    [InlineData("de.json")]
    [InlineData("")]
    public void ALocaleThatIsNoFilesNameIsEnglish(string name)
    {
        var result = Read($$"""{ "locale": "{{name}}" }""");

        Assert.Single(result.Problems);
        Assert.Equal("en", result.Settings.Locale);
    }

    [Fact]
    public void AValueFoundIsShortenedInTheProblem()
    {
        var problem = Assert.Single(Read($$"""{ "locale": "{{new string('x', 5000)}}" }""").Problems);

        Assert.InRange(problem.Text.Length, 60, 200);
    }

    private static SettingsResult Limit(string json) => Read($$"""{ "cad": { "limits": { "update": {{json}} } } }""");

    private static SettingsResult Read(string json) =>
        SettingsReader.Read(json, Convars.Of((CadConvars.ApiKey, "some-key"), (CadConvars.CommunityId, "community")));
}
