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
    [InlineData("", "emergency", "", AudienceReason.Told)]
    [InlineData("", "whatever", "", AudienceReason.Told)]
    [InlineData("", "emergency", "police", AudienceReason.Told)]
    [InlineData("Police", "emergency", "", AudienceReason.Told)]
    [InlineData("Police", "tow", "", AudienceReason.Told)]
    [InlineData("LSPD", "emergency", "police", AudienceReason.Told)]
    [InlineData("lspd", "emergency", "POLICE", AudienceReason.Told)]
    [InlineData("LSPD", "emergency", "Sheriff", AudienceReason.Told)]
    [InlineData("LSPD", "emergency", "fire", AudienceReason.OtherDepartment)]
    [InlineData("LSPD", "emergency", "fire,police", AudienceReason.Told)]
    [InlineData("LSFD", "emergency", "", AudienceReason.Told)]
    [InlineData("LSFD", "traffic-stop", "", AudienceReason.OtherKind)]
    [InlineData("LSFD", "traffic-stop", "Fire Department", AudienceReason.Told)]
    [InlineData("EMS", "medical", "", AudienceReason.Told)]
    [InlineData("Towing", "emergency", "", AudienceReason.OtherKind)]
    [InlineData("Towing", "tow", "", AudienceReason.Told)]
    [InlineData("Park Rangers", "wildfire", "", AudienceReason.Told)]
    [InlineData("Park Rangers", "emergency", "", AudienceReason.OtherKind)]
    [InlineData("Park Rangers", "emergency", "parks", AudienceReason.Told)]
    [InlineData("Coast Guard", "emergency", "", AudienceReason.Told)]
    [InlineData("Coast Guard", "emergency", "coast guard", AudienceReason.Told)]
    [InlineData("Coast Guard", "emergency", "police", AudienceReason.OtherDepartment)]
    [InlineData("Police", "secret", "", AudienceReason.Told)]
    [InlineData("EMS", "secret", "", AudienceReason.OtherDepartment)]
    [InlineData("EMS", "secret", "medical", AudienceReason.Told)]
    public void DepartmentAndKindDecideWhoGetsACall(string department, string kind, string departments, AudienceReason expected)
    {
        var harness = new DutyHarness(Config);
        harness.Officer(He, department.Length == 0 ? null : department);
        var call = DutyHarness.CallOf(kind, null, departments.Split(',', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(expected, harness.Audience.Judge(He, call));
        Assert.Equal(expected == AudienceReason.Told, harness.Audience.Sees(He, call));
        Assert.Equal(expected == AudienceReason.Told ? [He] : [], harness.ToldOf(call));
    }

    [Theory]
    [InlineData(false, AudienceReason.OtherDepartment)]
    [InlineData(true, AudienceReason.Told)]
    public void TheOwnerDecidesWhetherAnOfficerOfNoDepartmentGetsEverything(bool everything, AudienceReason expected)
    {
        var harness = new DutyHarness($$"""{ "duty": { "everythingWithoutDepartment": {{(everything ? "true" : "false")}} } }""");
        harness.Officer(He);

        Assert.Equal(expected, harness.Audience.Judge(He, DutyHarness.CallOf("emergency", null, "fire")));
    }

    [Theory]
    [InlineData("noise", 499, null, AudienceReason.Told)]
    [InlineData("noise", 501, null, AudienceReason.TooFar)]
    [InlineData("noise", 540, 50.0, AudienceReason.Told)]
    [InlineData("noise", 560, 50.0, AudienceReason.TooFar)]
    [InlineData("emergency", 9_000, null, AudienceReason.Told)]
    public void AKindWithADistanceGoesNoFarther(string kind, double metres, double? radius, AudienceReason expected)
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
    [InlineData("noise", "noise", AudienceReason.Muted)]
    [InlineData(" emergency , noise", "noise", AudienceReason.Muted)]
    [InlineData("emergency", "noise", AudienceReason.Told)]
    [InlineData("panic", "panic", AudienceReason.Told)]
    [InlineData("secret", "secret", AudienceReason.Told)]
    [InlineData("", "noise", AudienceReason.Told)]
    public void AMutedKindIsNotToldAndAPanicCannotBeMuted(string muted, string kind, AudienceReason expected)
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
        Assert.Equal(AudienceReason.Goes, harness.Audience.Judge(He, call with { Responders = [new Responder(He, "A-103", null)] }));
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
