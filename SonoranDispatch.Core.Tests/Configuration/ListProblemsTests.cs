using SonoranDispatch.Configuration;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Configuration;

/// <summary>Where one entry of a list is wrong, the owner is told which, what it is, and which list is used instead.</summary>
public sealed class ListProblemsTests
{
    [Theory]
    [InlineData("""{ "units": { "status": { "words": ["busy=1", "busy"] } } }""", "units.status.words[1] is \"busy\", which is not allowed. The list [\"unavailable=0\", \"busy=1\", \"available=2\", \"enroute=3\", \"onscene=4\"] is used instead.")]
    [InlineData("""{ "duty": { "sources": ["unit", "jobb"] } }""", "duty.sources[1] is \"jobb\", which is not one of the allowed words. The list [\"unit\", \"ace\", \"job\", \"resource\", \"own\"] is used instead.")]
    [InlineData("""{ "duty": { "sources": ["unit", 3] } }""", "duty.sources[1] is 3, which is the wrong type. The list [\"unit\", \"ace\", \"job\", \"resource\", \"own\"] is used instead.")]
    [InlineData("""{ "game": { "quietZones": ["1,2"] } }""", "game.quietZones[0] is \"1,2\", which is not allowed. an empty list is used instead.")]
    [InlineData("""{ "game": { "quietExplosions": ["1", 22] } }""", "game.quietExplosions[1] is 22, which is the wrong type. The list [\"11\", \"12\", \"13\", \"14\", \"18\", \"19\", \"20\", \"21\", \"22\", \"24\", \"30\", \"35\", \"38\", \"39\"] is used instead.")]
    [InlineData("""{ "departments": { "fire": { "kinds": ["fire", "Medical Stuff"] } } }""", "departments.fire.kinds[1] is \"Medical Stuff\", which is not allowed. The list [\"emergency\", \"fire\", \"medical\", \"panic\", \"explosion\"] is used instead.")]
    [InlineData("""{ "departments": { "police": { "names": ["LSPD", ["Sheriff"]] } } }""", "departments.police.names[1] is a list, which is the wrong type. The list [\"Police\", \"Police Department\", \"Sheriff\", \"Sheriff's Office\", ...] is used instead.")]
    [InlineData("""{ "departments": { "fire": { "names": "Fire" } } }""", "departments.fire.names is \"Fire\", which is the wrong type. The list [\"Fire\", \"Fire Department\", \"Fire Rescue\", \"LSFD\", \"SAFR\"] is used instead.")]
    [InlineData("""{ "departments": { "tow": { "jobs": { "tow": true } } } }""", "departments.tow.jobs is an object, which is the wrong type. The list [\"tow\", \"towing\"] is used instead.")]
    public void TheEntryIsNamedWithItsValueAndSoIsTheListInUse(string json, string text) => Assert.Equal(text, Assert.Single(Read(json).Problems).Text);

    [Fact]
    public void AListThatIsTooLongIsNamedAsAWhole() =>
        Assert.Equal(("game.theftEvents", "a list"), Read($$"""{ "game": { "theftEvents": [{{string.Join(",", Enumerable.Repeat("\"a b\"", 21))}}] } }""").Problems.Select(problem => (problem.Path, problem.Found)).Single());

    private static SettingsResult Read(string json) => SettingsReader.Read(json, Convars.Of((CadConvars.ApiKey, "0123456789abcdef"), (CadConvars.CommunityId, "me")));
}
