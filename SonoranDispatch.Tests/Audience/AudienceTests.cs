using SonoranDispatch.Audience;
using SonoranDispatch.Calls;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Audience;

public sealed class AudienceTests
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

    /// <summary>His department in the CAD (empty for none), the kind, the call's departments, and what comes of it.</summary>
    [Theory]
    [InlineData("", "emergency", "", Hearing.Told)]
    [InlineData("", "whatever", "", Hearing.Told)]
    [InlineData("", "emergency", "police", Hearing.Told)]
    [InlineData("Police", "emergency", "", Hearing.Told)]
    [InlineData("Police", "tow", "", Hearing.Told)]
    [InlineData("LSPD", "emergency", "police", Hearing.Told)]
    [InlineData("lspd", "emergency", "POLICE", Hearing.Told)]
    [InlineData("LSPD", "emergency", "Sheriff", Hearing.Told)]
    [InlineData("LSPD", "emergency", "fire", Hearing.OtherDepartment)]
    [InlineData("LSPD", "emergency", "fire,police", Hearing.Told)]
    [InlineData("LSFD", "emergency", "", Hearing.Told)]
    [InlineData("LSFD", "traffic-stop", "", Hearing.OtherKind)]
    [InlineData("LSFD", "traffic-stop", "Fire Department", Hearing.Told)]
    [InlineData("EMS", "medical", "", Hearing.Told)]
    [InlineData("Towing", "emergency", "", Hearing.OtherKind)]
    [InlineData("Towing", "tow", "", Hearing.Told)]
    [InlineData("Park Rangers", "wildfire", "", Hearing.Told)]
    [InlineData("Park Rangers", "emergency", "", Hearing.OtherKind)]
    [InlineData("Park Rangers", "emergency", "parks", Hearing.Told)]
    [InlineData("Coast Guard", "emergency", "", Hearing.Told)]
    [InlineData("Coast Guard", "emergency", "coast guard", Hearing.Told)]
    [InlineData("Coast Guard", "emergency", "police", Hearing.OtherDepartment)]
    [InlineData("Police", "secret", "", Hearing.Told)]
    [InlineData("EMS", "secret", "", Hearing.OtherDepartment)]
    [InlineData("EMS", "secret", "medical", Hearing.Told)]
    public void DepartmentAndKindDecideWhoGetsACall(string department, string kind, string departments, Hearing expected)
    {
        var bench = new DutyBench(Config);
        bench.Officer(He, department.Length == 0 ? null : department);
        var call = DutyBench.CallOf(kind, null, departments.Split(',', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(expected, bench.Audience.Judge(He, call));
        Assert.Equal(expected == Hearing.Told, bench.Audience.Sees(He, call));
        Assert.Equal(expected == Hearing.Told ? [He] : [], bench.ToldOf(call));
    }

    [Theory]
    [InlineData(false, Hearing.OtherDepartment)]
    [InlineData(true, Hearing.Told)]
    public void TheOwnerDecidesWhetherAnOfficerOfNoDepartmentGetsEverything(bool everything, Hearing expected)
    {
        var bench = new DutyBench($$"""{ "duty": { "everythingWithoutDepartment": {{(everything ? "true" : "false")}} } }""");
        bench.Officer(He);

        Assert.Equal(expected, bench.Audience.Judge(He, DutyBench.CallOf("emergency", null, "fire")));
    }

    [Theory]
    [InlineData("noise", 499, null, Hearing.Told)]
    [InlineData("noise", 501, null, Hearing.TooFar)]
    [InlineData("noise", 540, 50.0, Hearing.Told)]
    [InlineData("noise", 560, 50.0, Hearing.TooFar)]
    [InlineData("emergency", 9_000, null, Hearing.Told)]
    public void AKindWithADistanceGoesNoFarther(string kind, double metres, double? radius, Hearing expected)
    {
        var bench = new DutyBench(Config);
        bench.Officer(He, "Police", new Place(metres, 0, 30));
        var call = DutyBench.CallOf(kind, new Place(0, 0, 0, radius));

        Assert.Equal(expected, bench.Audience.Judge(He, call));
        Assert.True(bench.Audience.Concerns(He, call));
    }

    [Fact]
    public void AnOfficerWhosePlaceIsNotKnownIsNotTooFar()
    {
        var bench = new DutyBench(Config);
        bench.Players.Join(He, "Adams", null, DutyBench.Ace);

        Assert.True(bench.Audience.Sees(He, DutyBench.CallOf("noise")));
    }

    [Fact]
    public void ACallWithoutAPlaceGoesAnyDistance()
    {
        var bench = new DutyBench(Config);
        bench.Officer(He, "Police", new Place(5_000, 5_000, 0));

        Assert.True(bench.Audience.Sees(He, DutyBench.CallOf("noise") with { Desired = new DesiredCall() }));
    }

    [Theory]
    [InlineData("noise", "noise", Hearing.Muted)]
    [InlineData(" emergency , noise", "noise", Hearing.Muted)]
    [InlineData("emergency", "noise", Hearing.Told)]
    [InlineData("panic", "panic", Hearing.Told)]
    [InlineData("secret", "secret", Hearing.Told)]
    [InlineData("", "noise", Hearing.Told)]
    public void AMutedKindIsNotToldAndAPanicCannotBeMuted(string muted, string kind, Hearing expected)
    {
        var bench = new DutyBench(Config);
        bench.Officer(He, "Police", Desk.GroveStreet);
        bench.Mutes.SetMuted(He, muted);
        var call = DutyBench.CallOf(kind);

        Assert.Equal(expected, bench.Audience.Judge(He, call));
        Assert.True(bench.Audience.Concerns(He, call));
    }

    [Fact]
    public void WhoeverGoesThereHearsOfItHoweverFarAndWhateverHeMuted()
    {
        var bench = new DutyBench(Config);
        bench.Officer(He, "EMS", new Place(5_000, 5_000, 0));
        bench.Mutes.SetMuted(He, "noise");
        var call = DutyBench.CallOf("noise", null, "police");

        Assert.False(bench.Audience.Sees(He, call));
        Assert.Equal(Hearing.Goes, bench.Audience.Judge(He, call with { Responders = [new Responder(He, "A-103", null)] }));
    }

    [Fact]
    public void AClosedCallIsNobodysAndARefusedOneStaysOnTheScreens()
    {
        var bench = new DutyBench();
        bench.Officer(He);
        var call = DutyBench.CallOf();

        Assert.False(bench.Audience.Sees(He, call with { Desired = call.Desired with { Closed = true } }));
        Assert.True(bench.Audience.Sees(He, call with { Refusal = new Refusal("no", call.AcceptedAt) }));
    }

    [Fact]
    public void TheListIsEmptiedFirstAndInTheOrderOfServerIds()
    {
        var bench = new DutyBench();
        foreach (var player in new[] { 40, 3, 17 }) bench.Officer(player);
        var told = new List<int> { 99 };

        bench.Audience.Fill(DutyBench.CallOf(), told);

        Assert.Equal([3, 17, 40], told);
    }
}
