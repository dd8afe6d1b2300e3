using SonoranDispatch.Audience;
using SonoranDispatch.Calls;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Audience;

public sealed class AudienceSelectorTests
{
    private const int He = 3;

    private const string Config = """
        {
          "departments": { "parks": { "names": ["Park Rangers"], "kinds": ["wildfire"] } },
          "kinds": {
            "noise": { "distanceMetres": 500 },
            "secret": { "departments": ["Sheriff"], "muteAllowed": false },
            "panic": { "muteAllowed": true }
          }
        }
        """;

    /// <summary>The officer's department in the CAD (empty for none), the kind, the call's departments, and the expected decision.</summary>
    [Theory]
    [InlineData("", "emergency", "", AudienceDecision.Told)]
    [InlineData("", "whatever", "", AudienceDecision.Told)]
    [InlineData("", "emergency", "police", AudienceDecision.Told)]
    [InlineData("Police", "emergency", "", AudienceDecision.Told)]
    [InlineData("Police", "tow", "", AudienceDecision.Told)]
    [InlineData("LSPD", "emergency", "police", AudienceDecision.Told)]
    [InlineData("lspd", "emergency", "POLICE", AudienceDecision.Told)]
    [InlineData("LSPD", "emergency", "Sheriff", AudienceDecision.Told)]
    [InlineData("LSPD", "emergency", "fire", AudienceDecision.OtherDepartment)]
    [InlineData("LSPD", "emergency", "fire,police", AudienceDecision.Told)]
    [InlineData("LSFD", "emergency", "", AudienceDecision.Told)]
    [InlineData("LSFD", "traffic-stop", "", AudienceDecision.OtherKind)]
    [InlineData("LSFD", "traffic-stop", "Fire Department", AudienceDecision.Told)]
    [InlineData("EMS", "medical", "", AudienceDecision.Told)]
    [InlineData("Towing", "emergency", "", AudienceDecision.OtherKind)]
    [InlineData("Towing", "tow", "", AudienceDecision.Told)]
    [InlineData("Park Rangers", "wildfire", "", AudienceDecision.Told)]
    [InlineData("Park Rangers", "emergency", "", AudienceDecision.OtherKind)]
    [InlineData("Park Rangers", "emergency", "parks", AudienceDecision.Told)]
    [InlineData("Coast Guard", "emergency", "", AudienceDecision.Told)]
    [InlineData("Coast Guard", "emergency", "coast guard", AudienceDecision.Told)]
    [InlineData("Coast Guard", "emergency", "police", AudienceDecision.OtherDepartment)]
    [InlineData("Police", "secret", "", AudienceDecision.Told)]
    [InlineData("EMS", "secret", "", AudienceDecision.OtherDepartment)]
    [InlineData("EMS", "secret", "medical", AudienceDecision.Told)]
    public void DepartmentAndKindDecideWhoGetsACall(string department, string kind, string departments, AudienceDecision expected)
    {
        var harness = new DutyHarness(Config);
        harness.Officer(He, department.Length == 0 ? null : department);
        var call = DutyHarness.CallOf(kind, null, departments.Split(',', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(expected, harness.Audience.Judge(He, call));
        Assert.Equal(expected == AudienceDecision.Told, harness.Audience.Sees(He, call));
        Assert.Equal(expected == AudienceDecision.Told ? [He] : [], harness.ToldOf(call));
    }

    [Theory]
    [InlineData(false, AudienceDecision.OtherDepartment)]
    [InlineData(true, AudienceDecision.Told)]
    public void TheOwnerDecidesWhetherAnOfficerOfNoDepartmentGetsEverything(bool everything, AudienceDecision expected)
    {
        var harness = new DutyHarness($$"""{ "duty": { "everythingWithoutDepartment": {{(everything ? "true" : "false")}} } }""");
        harness.Officer(He);

        Assert.Equal(expected, harness.Audience.Judge(He, DutyHarness.CallOf("emergency", null, "fire")));
    }

    [Theory]
    [InlineData("noise", 499, null, AudienceDecision.Told)]
    [InlineData("noise", 501, null, AudienceDecision.TooFar)]
    [InlineData("noise", 540, 50.0, AudienceDecision.Told)]
    [InlineData("noise", 560, 50.0, AudienceDecision.TooFar)]
    [InlineData("emergency", 9_000, null, AudienceDecision.Told)]
    public void AKindWithADistanceGoesNoFarther(string kind, double metres, double? radius, AudienceDecision expected)
    {
        var harness = new DutyHarness(Config);
        harness.Officer(He, "Police", new Place(metres, 0, 30));
        var call = DutyHarness.CallOf(kind, new Place(0, 0, 0, radius));

        Assert.Equal(expected, harness.Audience.Judge(He, call));
        Assert.True(harness.Audience.Concerns(He, call));
    }

    [Fact]
    public void AnOfficerWhosePlaceIsNotKnownIsNotTooFar()
    {
        var harness = new DutyHarness(Config);
        harness.Players.Join(He, "Adams", null, DutyHarness.Ace);

        Assert.True(harness.Audience.Sees(He, DutyHarness.CallOf("noise")));
    }

    [Fact]
    public void ACallWithoutAPlaceGoesAnyDistance()
    {
        var harness = new DutyHarness(Config);
        harness.Officer(He, "Police", new Place(5_000, 5_000, 0));

        Assert.True(harness.Audience.Sees(He, DutyHarness.CallOf("noise") with { Desired = new DesiredCall() }));
    }

    [Theory]
    [InlineData("noise", "noise", AudienceDecision.Muted)]
    [InlineData(" emergency , noise", "noise", AudienceDecision.Muted)]
    [InlineData("emergency", "noise", AudienceDecision.Told)]
    [InlineData("panic", "panic", AudienceDecision.Told)]
    [InlineData("secret", "secret", AudienceDecision.Told)]
    [InlineData("", "noise", AudienceDecision.Told)]
    public void AMutedKindIsNotToldAndAPanicCannotBeMuted(string muted, string kind, AudienceDecision expected)
    {
        var harness = new DutyHarness(Config);
        harness.Officer(He, "Police", CoreHarness.GroveStreet);
        harness.Mutes.SetMuted(He, muted);
        var call = DutyHarness.CallOf(kind);

        Assert.Equal(expected, harness.Audience.Judge(He, call));
        Assert.True(harness.Audience.Concerns(He, call));
    }

    [Fact]
    public void AResponderIsToldHoweverFarAwayAndWhateverTheyMuted()
    {
        var harness = new DutyHarness(Config);
        harness.Officer(He, "EMS", new Place(5_000, 5_000, 0));
        harness.Mutes.SetMuted(He, "noise");
        var call = DutyHarness.CallOf("noise", null, "police");

        Assert.False(harness.Audience.Sees(He, call));
        Assert.Equal(AudienceDecision.Goes, harness.Audience.Judge(He, call with { Responders = [new Responder(He, "A-103", null)] }));
    }

    [Fact]
    public void AClosedCallIsNobodysAndARefusedOneStaysOnTheScreens()
    {
        var harness = new DutyHarness();
        harness.Officer(He);
        var call = DutyHarness.CallOf();

        Assert.False(harness.Audience.Sees(He, call with { Desired = call.Desired with { Closed = true } }));
        Assert.True(harness.Audience.Sees(He, call with { Refusal = new Refusal("no", call.AcceptedAt) }));
    }

    [Fact]
    public void TheListIsEmptiedFirstAndInTheOrderOfServerIds()
    {
        var harness = new DutyHarness();
        foreach (var player in new[] { 40, 3, 17 }) harness.Officer(player);
        var told = new List<int> { 99 };

        harness.Audience.Fill(DutyHarness.CallOf(), told);

        Assert.Equal([3, 17, 40], told);
    }
}
