using SonoranDispatch.Configuration;
using SonoranDispatch.Configuration.Options;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Configuration;

/// <summary>A config.json written for an earlier release keeps working, and the owner is told what to write now.</summary>
public sealed class FormerOptionTests
{
    [Fact]
    public void AnOldNameStillWorksAndTheNewOneIsTold()
    {
        var result = Read("""{ "whereabouts": { "askClient": false }, "duty": { "lookSeconds": 90 }, "intake": { "twinSeconds": 5 }, "liveMap": { "secondsBetweenLooks": 7 } }""");

        Assert.Equal((false, 90, 5, 7), (result.Settings.StreetLookup.AskClient, result.Settings.Duty.PollSeconds, result.Settings.Intake.CopySeconds, result.Settings.LiveMap.PollSeconds));
        Assert.All(result.Problems, problem => Assert.Equal(Messages.ConfigUnknownKey, problem.Kind));
        Assert.Equal(
            [
                ("duty.lookSeconds", "Write duty.pollSeconds instead; the old name still works."),
                ("intake.twinSeconds", "Write intake.copySeconds instead; the old name still works."),
                ("liveMap.secondsBetweenLooks", "Write liveMap.pollSeconds instead; the old name still works."),
                ("whereabouts.askClient", "Write streetLookup.askClient instead; the old name still works."),
            ],
            result.Problems.Select(problem => (problem.Path, problem.Remedy)).Order());
    }

    [Theory]
    [InlineData("lookSeconds", "config.json: duty.lookSeconds is an option's old name.")]
    [InlineData("lokSeconds", "config.json: duty.lokSeconds is not an option and is ignored.")]
    public void TheLineSaysWhetherTheKeyStillWorks(string key, string expected) =>
        Assert.Equal(expected, Assert.Single(Read($$"""{ "duty": { "{{key}}": 90 } }""").Problems).Text);

    [Fact]
    public void OfBothNamesTheNewOneCounts() =>
        Assert.Equal(30, Read("""{ "duty": { "lookSeconds": 90, "pollSeconds": 30 } }""").Settings.Duty.PollSeconds);

    [Fact]
    public void AWrongValueUnderAnOldNameIsReportedAndTheDefaultIsUsed()
    {
        var result = Read("""{ "duty": { "lookSeconds": 9000 } }""");

        Assert.Equal(60, result.Settings.Duty.PollSeconds);
        Assert.Contains(result.Problems, problem => problem.Kind == Messages.ConfigOutOfRange && problem.Path == "duty.lookSeconds");
    }

    [Fact]
    public void AnUnknownKeyInAnOldSectionIsReportedToo() =>
        Assert.Equal("whereabouts.colour", Assert.Single(Read("""{ "whereabouts": { "colour": 1 } }""").Problems).Path);

    [Fact]
    public void AnOptionThatIsGoneIsToBeRemoved() =>
        Assert.Equal(("cad.limits.postal", "Remove it: it has no effect any more."), Read("""{ "cad": { "limits": { "postal": 20 } } }""").Problems.Select(problem => (problem.Path, problem.Remedy)).Single());

    [Fact]
    public void EveryOldNameIsFree() => Assert.All(
        OptionCatalogue.All.Where(option => option.Declared.FormerPath.Length > 0), option => Assert.Null(OptionCatalogue.Find(option.Declared.FormerPath)));

    private static SettingsResult Read(string json) =>
        SettingsReader.Read(json, Convars.Of((CadConvars.ApiKey, "some-key"), (CadConvars.CommunityId, "community")));
}
