using SonoranDispatch.Actions;
using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.LiveMap;

/// <summary>Tests that a call that tracks its primary unit moves with that unit's player.</summary>
public sealed class FollowedPrimaryUnitsTests
{
    private const int Adams = CoreHarness.Officer;

    private static readonly CadUnit Unit = new(12, ["user-12"], "A-12", "Adams", "Police", false, false);

    private readonly CoreHarness _core = new("""{ "actions": { "trackPrimary": true } }""");

    public FollowedPrimaryUnitsTests()
    {
        _core.Official.IsRunning = false;
        _core.Root.Units.Set(Adams, Unit);
        _core.Type(CoreHarness.Caller, "Two men with guns");
    }

    private Call OnlyCall => Assert.Single(_core.Root.Repository.Calls);

    private Place Place => OnlyCall.Desired.Place!;

    [Fact]
    public void PlaceAndPostalGoWhereThePrimaryUnitsPlayerGoes()
    {
        Respond();
        Assert.Equal((CoreHarness.GroveStreet, "7041"), (Place, OnlyCall.Desired.Details.Postal));

        Walk(0);
        Pass(2_050);
        Assert.Equal((0, "8000"), (Place.X, OnlyCall.Desired.Details.Postal));
        Assert.Equal((1, true), (_core.Root.FollowedOfficers.Count, OnlyCall.Desired.Details.TrackPrimary));
    }

    [Fact]
    public void AStepIsNoMove()
    {
        Respond();
        Walk(100);
        Pass(2_050);
        Walk(125);
        Pass(2_000);
        Assert.Equal(100, Place.X);

        Walk(125.1);
        Pass(2_000);
        Assert.Equal(125.1, Place.X);
    }

    [Fact]
    public void WithoutTrackingThePlaceStays()
    {
        Respond();
        _core.Root.CallActions.SetPrimary(1, 12, track: false);
        Walk(0);
        Pass(10_000);

        Assert.Equal((CoreHarness.GroveStreet, 0, long.MaxValue), (Place, _core.Root.FollowedOfficers.Count, _core.Root.FollowedOfficers.NextDue));
    }

    [Fact]
    public void AUnitOfNobodyHereIsFollowedOnceItsPlayerIsKnown()
    {
        _core.Root.CallActions.AttachUnit(1, new Responder(null, "B-18", new UnitTarget("user-18", 18)));
        Walk(0);
        Pass(10_000);
        Assert.Equal((CoreHarness.GroveStreet, 0), (Place, _core.Root.FollowedOfficers.Count));

        _core.Root.Units.Set(Adams, Unit with { IdentifierId = 18 });
        Pass(2_050);
        Assert.Equal((0, 1), (Place.X, _core.Root.FollowedOfficers.Count));
    }

    [Fact]
    public void WhereThePrimaryChangesTheOtherOfficerIsFollowed()
    {
        Respond();
        _core.Root.CallActions.AttachUnit(1, new Responder(CoreHarness.Passenger, "B-18", new UnitTarget("user-18", 18)));
        _core.Root.Units.Set(CoreHarness.Passenger, Unit with { IdentifierId = 18, CommunityUserIds = ["user-18"] });
        _core.Root.CallActions.SetPrimary(1, 18, track: true);
        _core.Players.Move(CoreHarness.Passenger, new Place(900, 0, 0));
        Walk(-900);
        Pass(2_050);

        Assert.Equal((900, 1), (Place.X, _core.Root.FollowedOfficers.Count));
    }

    [Theory]
    [InlineData("leaves the call")]
    [InlineData("leaves the server")]
    [InlineData("logs out of the CAD")]
    [InlineData("the call closes")]
    public void NobodyIsFollowedAfterwards(string what)
    {
        Respond();
        Pass(2_000);
        if (what == "leaves the call") _core.Root.OfficerActions.Leave(Adams, 1);
        else if (what == "leaves the server") _core.Players.Leave(Adams);
        else if (what == "logs out of the CAD") _core.Root.Units.Set(Adams, null);
        else _core.Root.CallActions.Close(1);
        var before = _core.Players.Questions;
        Pass(10_000);

        Assert.Equal((0, 0, long.MaxValue), (_core.Players.Questions - before, _core.Root.FollowedOfficers.Count, _core.Root.FollowedOfficers.NextDue));
    }

    [Fact]
    public void WhileTheOfficialResourceRunsItFollowsAndWeDoNot()
    {
        _core.Official.IsRunning = true;
        Respond();
        Walk(0);
        Pass(10_000);
        Assert.Equal(CoreHarness.GroveStreet, Place);

        _core.Official.IsRunning = false;
        Pass(2_050);
        Assert.Equal(0, Place.X);
    }

    [Fact]
    public void AnOfficerInDangerIsFollowedAndNotThePrimaryUnitOfTheirCall()
    {
        _core.Root.CallActions.Close(1);
        _core.Type(Adams, "", "panic");
        _core.Root.CallActions.AttachUnit(2, new Responder(CoreHarness.Passenger, "B-18", new UnitTarget("user-18", 18)));
        _core.Root.Units.Set(CoreHarness.Passenger, Unit with { IdentifierId = 18, CommunityUserIds = ["user-18"] });
        _core.Players.Move(CoreHarness.Passenger, new Place(900, 0, 0));
        Walk(400);
        Pass(2_050);

        Assert.Equal(400, _core.Root.Repository.Find(2)!.Desired.Place!.X);
    }

    [Fact]
    public void PlaceAndPostalAreOneRequest()
    {
        var cad = new SingleCallCad();
        var core = cad.Open("v2", """, "actions": { "trackPrimary": true } """);
        core.Official.IsRunning = false;
        core.Type(CoreHarness.Caller, "Two men with guns");
        for (var tick = 0; tick < 60; tick++) core.Tick();
        core.Root.CallActions.AttachUnit(1, new Responder(Adams, "A-12", new UnitTarget("user-12", 12)));
        for (var tick = 0; tick < 40; tick++) core.Tick();
        core.Root.Units.Set(Adams, Unit);
        core.Players.Move(Adams, new Place(10, 0, 0));
        for (var tick = 0; tick < 200; tick++) core.Tick();

        var update = Assert.Single(cad.Asked, asked => asked.Line.EndsWith("dispatch-calls/501", StringComparison.Ordinal));
        Assert.Equal(("10.0", "8000"), ((string?)update.Body!["metaData"]!["x"], (string?)update.Body["postal"]));
        Assert.Equal(1, (int?)update.Body["status"]);
    }

    private void Respond() => Assert.True(_core.Root.OfficerActions.Respond(Adams, 1) is ActionResult { Ok: true });

    private void Walk(double east) => _core.Players.Move(Adams, new Place(east, 0, 0));

    private void Pass(long milliseconds)
    {
        for (var passed = 0L; passed < milliseconds; passed += 50) _core.Tick();
    }
}
