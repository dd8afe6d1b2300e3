using SonoranDispatch.Audience;
using SonoranDispatch.Calls;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Audience;

/// <summary>Which departments the area of a call chooses and leaves out.</summary>
public sealed class AreaSelectorTests
{
    private const string Config = """
        {
          "departments": {
            "police": { "names": ["LSPD"] },
            "sheriff": { "names": ["BCSO"], "service": "police" },
            "state": { "names": ["SASP"], "service": "police", "everywhere": true },
            "parks": { "service": "police", "kinds": ["wildfire"] },
            "county-fire": { "service": "fire", "kinds": ["emergency"] }
          },
          "kinds": { "noise": { "distanceMetres": 500 } },
          "areas": {
            "Airport": { "circles": [{ "x": -1000, "y": -2700, "radiusMetres": 500 }], "departments": ["sheriff"] },
            "City": { "points": [[-2000, -3000], [1500, -3000], [1500, 500], [-2000, 500]], "departments": ["LSPD"] },
            "North": { "points": [[-4000, 500], [4000, 500], [4000, 8000], [-4000, 8000]], "departments": ["BCSO", "county-fire"] },
            "Lake": { "zones": ["Alamo Sea"], "departments": ["parks"] }
          }
        }
        """;

    private static readonly Place InCity = new(0, 0, 30);
    private static readonly Place InNorth = new(0, 3_000, 30);
    private static readonly Place AtAirport = new(-1_000, -2_600, 30);
    private static readonly Place AtSea = new(9_000, 9_000, 0);

    [Fact]
    public void EachAreaChoosesAmongTheDepartmentsOfEachServiceItNames()
    {
        var harness = Staffed();
        Assert.Equal(("City", "police", "sheriff"), Decision(harness, InCity));
        Assert.Equal(("Airport", "sheriff", "police"), Decision(harness, AtAirport));
        Assert.Equal(("North", "sheriff county-fire", "police fire"), Decision(harness, InNorth));
        Assert.Null(harness.Areas.Of("emergency", [], AtSea, ""));
        Assert.Null(harness.Areas.Of("emergency", [], null, ""));
    }

    /// <summary>The departments that the kind of report is for by default, the place, and the expected decision.</summary>
    [Theory]
    [InlineData("police,medical", false, "police", "sheriff is not named")]
    [InlineData("police,medical", true, "sheriff", "police")]
    [InlineData("LSPD,BCSO", false, "police", "sheriff")]
    [InlineData("sheriff", false, "police", "sheriff")]
    [InlineData("state", true, "sheriff", "state serves everywhere")]
    public void DefaultsThatNameADepartmentMeanItsService(string defaults, bool isNorth, string chosen, string leftOut)
    {
        var area = Staffed().Areas.Of("emergency", defaults.Split(','), isNorth ? InNorth : InCity, "");

        Assert.NotNull(area);
        Assert.Equal([chosen], area.Chosen);
        Assert.Equal(leftOut.Contains(' ', StringComparison.Ordinal) ? [] : [leftOut], area.LeftOut);
    }

    [Fact]
    public void DefaultsThatNameNobodyOfTheServiceAreLeftAlone() => Assert.Null(Staffed().Areas.Of("emergency", ["medical"], InCity, ""));

    [Fact]
    public void TheKindsDepartmentsAreDefaultsToo()
    {
        var harness = Staffed(Config.Replace("\"noise\": {", "\"emergency\": { \"departments\": [\"medical\"] }, \"noise\": {", StringComparison.Ordinal));
        Assert.Null(harness.Areas.Of("emergency", [], InCity, ""));
    }

    [Fact]
    public void ADepartmentThatDoesNotTakeTheKindIsNotChosen()
    {
        var harness = Staffed();
        harness.Officer(40, "parks");
        Assert.Null(harness.Areas.Of("emergency", [], AtSea, "ALAMO SEA"));
        Assert.Equal(("Lake", "parks", "police sheriff"), Decision(harness, AtSea, "wildfire", "Alamo Sea"));
    }

    [Fact]
    public void WhereNobodyOfTheAreaIsOnDutyNobodyIsLeftOut()
    {
        var harness = new DutyHarness(Config);
        harness.Officer(10, "BCSO");
        harness.Officer(11, "SASP");
        Assert.Equal(("City", "police", ""), Decision(harness, InCity));

        harness.Officer(12, "LSPD");
        Assert.Equal(("City", "police", "sheriff"), Decision(harness, InCity));
    }

    [Fact]
    public void WhoMutedTheKindOrIsTooFarAwayDoesNotCountAsOnDuty()
    {
        var harness = new DutyHarness(Config);
        harness.Officer(10, "LSPD", InCity);
        harness.Mutes.SetMuted(10, "emergency");
        Assert.Equal(("City", "police", ""), Decision(harness, InCity));
        Assert.Equal(("City", "police", "sheriff"), Decision(harness, InCity, "noise"));

        harness.Players.Move(10, InNorth);
        Assert.Equal(("City", "police", ""), Decision(harness, InCity, "noise"));
    }

    /// <summary>Who hears of a call, by their department in the CAD.</summary>
    [Theory]
    [InlineData("LSPD", AudienceReason.Told, AudienceReason.OtherArea)]
    [InlineData("BCSO", AudienceReason.OtherArea, AudienceReason.Told)]
    [InlineData("SASP", AudienceReason.Told, AudienceReason.Told)]
    [InlineData("EMS", AudienceReason.Told, AudienceReason.Told)]
    [InlineData("Coast Guard", AudienceReason.Told, AudienceReason.Told)]
    [InlineData("parks", AudienceReason.OtherKind, AudienceReason.OtherKind)]
    [InlineData("", AudienceReason.Told, AudienceReason.Told)]
    public void TheOthersOfTheServiceDoNotHearOfTheCallAndEverybodyElseDoesAsBefore(string department, AudienceReason inCity, AudienceReason inNorth)
    {
        var harness = Staffed();
        harness.Officer(50, department.Length == 0 ? null : department);

        Assert.Equal(inCity, harness.Audience.Judge(50, CallAt(harness, InCity)));
        Assert.Equal(inNorth, harness.Audience.Judge(50, CallAt(harness, InNorth)));
        Assert.NotEqual(AudienceReason.OtherArea, harness.Audience.Judge(50, CallAt(harness, InCity) with { IsPanic = true }));
        Assert.NotEqual(AudienceReason.OtherArea, harness.Audience.Judge(50, CallAt(harness, InCity) with { FurtherDepartments = ["BCSO", "sheriff"] }));
    }

    [Fact]
    public void AChosenDepartmentHearsOfACallWhoseDefaultsNameAnotherOfItsService()
    {
        var harness = Staffed();
        var call = CallAt(harness, InNorth) with { Departments = ["police"], Area = harness.Areas.Of("emergency", ["police"], InNorth, "") };

        Assert.Equal(AudienceReason.OtherArea, harness.Audience.Judge(10, call));
        Assert.Equal(AudienceReason.Told, harness.Audience.Judge(11, call));
        Assert.Equal(AudienceReason.OtherDepartment, harness.Audience.Judge(13, call));
    }

    [Fact]
    public void WhoBelongsToADepartmentThatHearsHearsWhateverElseTheyAre()
    {
        var harness = Staffed("""{ "departments": { "sheriff": { "service": "police", "ace": "job.sheriff" } }, "areas": { "City": { "circles": [{ "x": 0, "y": 0, "radiusMetres": 900 }], "departments": ["police"] } } }""");
        harness.Players.Grant(10, DutyHarness.Ace, "job.sheriff");
        harness.Duty.Ask(10);
        Assert.Equal(["police", "sheriff"], harness.Duty.DepartmentsOf(10));
        Assert.Equal(AudienceReason.Told, harness.Audience.Judge(10, CallAt(harness, InCity)));
    }

    [Fact]
    public void DecidingAllocatesOnlyTheResult()
    {
        var harness = Staffed();
        Place[] nowhere = [AtSea, new Place(-9_000, 3_000, 0)];
        foreach (var place in nowhere) harness.Areas.Of("emergency", [], place, "Vespucci");

        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var place in nowhere) harness.Areas.Of("emergency", [], place, "Vespucci");
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        harness.Areas.Of("emergency", [], InCity, "");
        before = GC.GetAllocatedBytesForCurrentThread();
        var area = harness.Areas.Of("emergency", [], InCity, "");
        var spent = GC.GetAllocatedBytesForCurrentThread() - before;

        before = GC.GetAllocatedBytesForCurrentThread();
        var copy = new CallArea(area!.Name, area.Chosen.ToArray(), area.LeftOut.ToArray());
        Assert.Equal(GC.GetAllocatedBytesForCurrentThread() - before, spent);
        Assert.Equal("City", copy.Name);
    }

    private static DutyHarness Staffed(string config = Config)
    {
        var harness = new DutyHarness(config);
        foreach (var (player, department) in new[] { (10, "LSPD"), (11, "BCSO"), (12, "county-fire"), (13, "LSFD") }) harness.Officer(player, department);
        return harness;
    }

    private static (string Name, string Chosen, string LeftOut) Decision(DutyHarness harness, Place place, string kind = "emergency", string zone = "")
    {
        var area = harness.Areas.Of(kind, [], place, zone);
        Assert.NotNull(area);
        return (area.Name, string.Join(' ', area.Chosen), string.Join(' ', area.LeftOut));
    }

    private static Call CallAt(DutyHarness harness, Place place) => DutyHarness.CallOf("emergency", place) with { Area = harness.Areas.Of("emergency", [], place, "") };
}
