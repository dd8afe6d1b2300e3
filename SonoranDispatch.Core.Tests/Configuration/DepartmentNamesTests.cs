using SonoranDispatch.Configuration;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Configuration;

/// <summary>What an owner is told who names a department that is not in the settings.</summary>
public sealed class DepartmentNamesTests
{
    [Theory]
    [InlineData("""{ "commands": { "911": { "departments": ["polcie"] } } }""", "commands.911.departments", "\"polcie\"", "Did you mean \"police\"? If not, add it under departments.")]
    [InlineData("""{ "commands": { "911": { "departments": ["LSPD", "Coast Guard"] } } }""", "commands.911.departments", "\"Coast Guard\"", "Add it under departments, or remove it here.")]
    [InlineData("""{ "departments": { "police": { "seesColleaguesOf": ["sherif"] } } }""", "departments.police.seesColleaguesOf", "\"sherif\"", "Did you mean \"Sheriff\"? If not, add it under departments.")]
    [InlineData("""{ "kinds": { "robbery": { "departments": ["fyre"] } } }""", "kinds.robbery.departments", "\"fyre\"", "Did you mean \"fire\"? If not, add it under departments.")]
    [InlineData("""{ "kinds": { "emergency": { "furtherDepartments": ["medicall"] } } }""", "kinds.emergency.furtherDepartments", "\"medicall\"", "Did you mean \"medical\"? If not, add it under departments.")]
    [InlineData("""{ "game": { "explosion": { "departments": ["fyre"] } } }""", "game.explosion.departments", "\"fyre\"", "Did you mean \"fire\"? If not, add it under departments.")]
    [InlineData("""{ "game": { "gunfire": { "departments": ["fyre"] } } }""", "game.gunfire.departments", "\"fyre\"", "Did you mean \"fire\"? If not, add it under departments.")]
    [InlineData("""{ "game": { "death": { "departments": ["amblance"] } } }""", "game.death.departments", "\"amblance\"", "Did you mean \"Ambulance\"? If not, add it under departments.")]
    [InlineData("""{ "game": { "vehicleTheft": { "departments": ["fyre"] } } }""", "game.vehicleTheft.departments", "\"fyre\"", "Did you mean \"fire\"? If not, add it under departments.")]
    public void AnUnknownNameIsToldWithTheNearestOneAndStaysInTheSettings(string json, string path, string name, string remedy)
    {
        var problem = Assert.Single(Read(json).Problems);

        Assert.Equal(("SD-CONFIG-019", path, name, remedy), (problem.Kind.Code, problem.Path, problem.Found, problem.Remedy));
    }

    [Fact]
    public void AUnitsDepartmentThatTheOwnerDidNotListIsStillMeant() =>
        Assert.Equal(["Coast Guard"], Read("""{ "commands": { "backup": { "departments": ["Coast Guard"] } } }""").Settings.Commands["backup"].Departments);

    [Theory]
    [InlineData("""{ "commands": { "911": { "departments": ["POLICE", "highway patrol", "lssd"] } }, "departments": { "lssd": { "seesColleaguesOf": ["police", "lssd"] } } }""")]
    [InlineData("""{ "commands": { "911": { "departments": [] } } }""")]
    public void IdsAndNamesInAnyCaseAreKnown(string json) => Assert.Empty(Read(json).Problems);

    private static SettingsResult Read(string json) => SettingsReader.Read(json, Convars.Of((CadConvars.ApiKey, "0123456789abcdef"), (CadConvars.CommunityId, "me")));
}
