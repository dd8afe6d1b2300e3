using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Commands;

/// <summary>Tests the option that says in which list of the CAD a command's call is created.</summary>
public sealed class CommandListingTests
{
    [Theory]
    [InlineData("dispatch", CallListing.Dispatch)]
    [InlineData("911", CallListing.Emergency)]
    [InlineData("auto", CallListing.Auto)]
    public void ACallIsCreatedInTheListThatItsCommandNames(string word, CallListing expected)
    {
        var core = new CoreHarness($$"""{ "commands": { "911": { "as": "{{word}}" } } }""");
        core.Type(CoreHarness.Caller, "two men");

        Assert.Equal(expected, Assert.Single(core.Root.Repository.Calls).Listing);
    }

    [Theory]
    [InlineData("\"emergency\"")]
    [InlineData("\"1\"")]
    [InlineData("911")]
    public void OtherWordsAreReportedAndTheDefaultIsUsed(string value)
    {
        var result = SettingsReader.Read($$"""{ "commands": { "911": { "as": {{value}} } } }""", _ => null);

        Assert.Contains(result.Problems, problem => problem.ToString().Contains("commands.911.as", StringComparison.Ordinal));
        Assert.Equal(CallListing.Dispatch, result.Settings.Commands["911"].As);
    }
}
