using SonoranDispatch.Configuration;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Configuration;

/// <summary>What an owner may write under <c>areas</c>, and what they are told of mistakes.</summary>
public sealed class AreaSettingsTests
{
    [Fact]
    public void AreasAreReadInTheOrderOfTheFile()
    {
        var result = Read("""
            {
              "areas": {
                "Süd 2": { "points": [[0, 0], [10.5, 0], [0, -20000]], "departments": ["LSPD"] },
                "Airport": { "circles": [{ "x": -1037, "y": -2737.5, "radiusMetres": 1 }], "zones": ["Los Santos International Airport"], "departments": ["police", "fire"] },
                "Bow tie": { "points": [[0, 0], [10, 10], [10, 0], [0, 10]], "circles": [], "departments": ["police"] }
              }
            }
            """);

        Assert.Empty(result.Problems);
        Assert.Equal(["Süd 2", "Airport", "Bow tie"], result.Settings.Areas.Keys);
        Assert.Equal([new AreaPoint(0, 0), new AreaPoint(10.5, 0), new AreaPoint(0, -20_000)], result.Settings.Areas["Süd 2"].Points);
        Assert.Equal([new AreaCircle(-1_037, -2_737.5, 1)], result.Settings.Areas["Airport"].Circles);
        Assert.Equal(["police", "fire"], result.Settings.Areas["Airport"].Departments);
    }

    [Theory]
    [InlineData("[[0, 0], [1, 1]]", "areas.City.points", "SD-CONFIG-005")]
    [InlineData("[[0, 0], [1, 1], [2, 2], [0, 0]]", "areas.City.points", "SD-CONFIG-005")]
    [InlineData("[[3, 3], [3, 3], [3, 3]]", "areas.City.points", "SD-CONFIG-005")]
    [InlineData("[[0, 0], [1, 1], [2]]", "areas.City.points[2]", "SD-CONFIG-005")]
    [InlineData("[[0, 0], [1, 1, 30], [2, 5]]", "areas.City.points[1]", "SD-CONFIG-005")]
    [InlineData("[[0, 0], { \"x\": 1, \"y\": 1 }, [2, 5]]", "areas.City.points[1]", "SD-CONFIG-004")]
    [InlineData("[[0, 0], [1, \"1\"], [2, 5]]", "areas.City.points[1][1]", "SD-CONFIG-004")]
    [InlineData("[[0, 0], [1, null], [2, 5]]", "areas.City.points[1][1]", "SD-CONFIG-004")]
    [InlineData("[[20000.1, 0], [1, 1], [2, 5]]", "areas.City.points[0][0]", "SD-CONFIG-005")]
    [InlineData("[[0, -1e300], [1, 1], [2, 5]]", "areas.City.points[0][1]", "SD-CONFIG-005")]
    [InlineData("[[0, NaN], [1, 1], [2, 5]]", "areas.City.points[0][1]", "SD-CONFIG-005")]
    [InlineData("[0, 1, 2]", "areas.City.points[0]", "SD-CONFIG-004")]
    [InlineData("7", "areas.City.points", "SD-CONFIG-004")]
    [InlineData("\"0,0 1,1 2,5\"", "areas.City.points", "SD-CONFIG-004")]
    [InlineData("{}", "areas.City.points", "SD-CONFIG-004")]
    public void AWrongCornerIsToldWithItsPathAndTheAreaChoosesNothing(string points, string path, string code)
    {
        var result = Read($$"""{ "areas": { "City": { "points": {{points}}, "departments": ["police"] } } }""");

        var problem = Assert.Single(result.Problems);
        Assert.Equal((path, code), (problem.Path, problem.Kind.Code));
        Assert.Empty(result.Settings.Areas);
    }

    [Theory]
    [InlineData("0", "SD-CONFIG-005")]
    [InlineData("-5", "SD-CONFIG-005")]
    [InlineData("NaN", "SD-CONFIG-005")]
    [InlineData("Infinity", "SD-CONFIG-005")]
    [InlineData("20001", "SD-CONFIG-005")]
    [InlineData("\"500\"", "SD-CONFIG-004")]
    [InlineData("null", "SD-CONFIG-004")]
    public void AWrongRadiusIsToldWithItsPath(string radius, string code)
    {
        var result = Read($$"""{ "areas": { "City": { "circles": [{ "x": 1, "y": 2, "radiusMetres": 9 }, { "x": 1, "y": 2, "radiusMetres": {{radius}} }], "departments": ["police"] } } }""");

        var problem = Assert.Single(result.Problems);
        Assert.Equal(("areas.City.circles[1].radiusMetres", code), (problem.Path, problem.Kind.Code));
        Assert.Empty(result.Settings.Areas);
    }

    [Theory]
    [InlineData("""[{ "x": 1, "y": 2 }]""", "areas.City.circles[0]", "SD-CONFIG-005")]
    [InlineData("""[{ "x": 1, "y": 2, "radius": 9 }]""", "areas.City.circles[0]", "SD-CONFIG-005")]
    [InlineData("""[{ "x": 1, "y": "2", "radiusMetres": 9 }]""", "areas.City.circles[0].y", "SD-CONFIG-004")]
    [InlineData("""[{ "x": 1, "y": 20001, "radiusMetres": 9 }]""", "areas.City.circles[0].y", "SD-CONFIG-005")]
    [InlineData("""[5]""", "areas.City.circles[0]", "SD-CONFIG-005")]
    [InlineData("""[[1, 2, 9]]""", "areas.City.circles[0]", "SD-CONFIG-004")]
    [InlineData("""{ "x": 1, "y": 2, "radiusMetres": 9 }""", "areas.City.circles", "SD-CONFIG-004")]
    public void AWrongCircleIsToldWithItsPath(string circles, string path, string code)
    {
        var problem = Assert.Single(Read($$"""{ "areas": { "City": { "circles": {{circles}}, "departments": ["police"] } } }""").Problems);
        Assert.Equal((path, code), (problem.Path, problem.Kind.Code));
    }

    [Theory]
    [InlineData("\"polise\"", "Did you mean \"police\"?")]
    [InlineData("\"Sherif\"", "Did you mean \"Sheriff\"?")]
    [InlineData("\"Coast Guard\"", "Add it under departments, or remove it here.")]
    public void AnUnknownDepartmentIsAnsweredWithTheNearestName(string department, string remedy)
    {
        var result = Read($$"""{ "areas": { "City": { "zones": ["Davis"], "departments": ["fire", {{department}}] } } }""");

        var problem = Assert.Single(result.Problems);
        Assert.Equal(("SD-CONFIG-017", "areas.City.departments"), (problem.Kind.Code, problem.Path));
        Assert.Equal(remedy, problem.Remedy);
        Assert.Equal(["fire"], result.Settings.Areas["City"].Departments);
    }

    [Theory]
    [InlineData("""{ "departments": ["police"] }""", "it has neither points nor circles nor zones")]
    [InlineData("""{ "points": [], "departments": ["police"] }""", "it has neither points nor circles nor zones")]
    [InlineData("""{ "zones": ["Davis"] }""", "it names no department")]
    public void AnAreaWithoutAPlaceOrADepartmentIsIgnored(string area, string why)
    {
        var result = Read($$"""{ "areas": { "City": {{area}} } }""");

        var problem = Assert.Single(result.Problems);
        Assert.Equal(("SD-CONFIG-018", "areas.City", why), (problem.Kind.Code, problem.Path, problem.Found));
        Assert.Empty(result.Settings.Areas);
    }

    [Fact]
    public void ANameThatAnotherAreaHasIsToldAndTheFirstCounts()
    {
        var result = Read("""{ "areas": { "City": { "zones": ["Davis"], "departments": ["fire"] }, "CITY": { "zones": ["Davis"], "departments": ["police"] } } }""");

        var problem = Assert.Single(result.Problems);
        Assert.Equal(("SD-CONFIG-018", "areas.CITY", "another area has the same name"), (problem.Kind.Code, problem.Path, problem.Found));
        Assert.Equal(["City"], result.Settings.Areas.Keys);

        Assert.Equal("SD-CONFIG-007", Assert.Single(Read("""{ "areas": { "City": { "zones": ["Davis"], "departments": ["fire"] }, "City": { "zones": ["Davis"], "departments": ["fire"] } } }""").Problems).Kind.Code);
    }

    [Theory]
    [InlineData("police", "")]
    [InlineData("sheriff", "")]
    [InlineData("police", "Police Dept")]
    public void AServiceIsAWordAndTheDepartmentsIdByDefault(string id, string service)
    {
        var result = Read($$"""{ "departments": { "{{id}}": { "service": "{{service}}" } } }""");
        Assert.Equal(service.Contains(' ', StringComparison.Ordinal) ? 1 : 0, result.Problems.Count);
        Assert.Equal(id, result.Settings.Departments[id].Service);
    }

    private static SettingsResult Read(string json) =>
        SettingsReader.Read(json, Convars.Of((CadConvars.ApiKey, "some-key"), (CadConvars.CommunityId, "community")));
}
