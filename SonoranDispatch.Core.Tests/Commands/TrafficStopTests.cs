using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Commands;

/// <summary>Tests /ts. The officer in these tests stands at the origin and faces west.</summary>
public sealed class TrafficStopTests
{
    private readonly CoreHarness _core = new();

    private Call OnlyCall => Assert.Single(_core.Root.Repository.Calls);

    private string Description => OnlyCall.Desired.Details.Description;

    [Theory]
    [InlineData("46EEK572", "46EEK572", "")]
    [InlineData("46eek572 no lights", "46EEK572", "no lights")]
    [InlineData("5", "5", "")]
    [InlineData("speeding", "", "speeding")]
    [InlineData("123456789 long", "", "123456789 long")]
    [InlineData("4x4! mud", "", "4x4! mud")]
    [InlineData("{plate} 46EEK572", "", "{plate} 46EEK572")]
    [InlineData("no 46EEK572", "", "no 46EEK572")]
    public void TheFirstWordIsAPlateWhereItLooksLikeOne(string said, string plate, string text)
    {
        _core.Type(CoreHarness.Officer, said, "ts");

        Assert.Equal(text, OnlyCall.Text);
        Assert.Equal(new VehicleFacts(plate, "", ""), OnlyCall.Vehicle);
        Assert.Equal("Traffic stop by Officer Adams" + (plate.Length > 0 ? ": " + plate : "") + ", heading W" + (text.Length > 0 ? ". " + text : ""), Description);
    }

    [Fact]
    public void AnOfficerWhoStopsAVehicleLeavesTheirPreviousCall()
    {
        _core.Type(CoreHarness.Caller, "help");
        _core.Root.OfficerActions.Respond(CoreHarness.Officer, 1);
        _core.Type(CoreHarness.Officer, "46EEK572", "ts");

        Assert.Empty(_core.Root.Repository.Find(1)!.Responders);
        Assert.Equal(CoreHarness.Officer, Assert.Single(_core.Root.Repository.Find(2)!.Responders).Player);
    }

    [Fact]
    public void ACommandOfTheOwnersOwnTakesAPlateByOneSetting()
    {
        var core = new CoreHarness("""{ "commands": { "tow": { "name": "tow", "kind": "tow", "title": "Tow truck", "takesPlate": true, "description": "Tow[ {plate}][: {text}]" } } }""");
        core.Type(CoreHarness.Caller, "46EEK572 on the kerb", "tow");

        var call = Assert.Single(core.Root.Repository.Calls);
        Assert.Equal("Tow 46EEK572: on the kerb", call.Desired.Details.Description);
        Assert.Empty(call.Responders);
    }

    [Theory]
    [InlineData("\"attach\": true", true, false)]
    [InlineData("\"attach\": true, \"primary\": true", true, true)]
    [InlineData("\"attach\": true, \"primary\": true, \"follows\": true", true, true)]
    [InlineData("\"primary\": true", false, false)]
    public void AnOfficersOwnCommandPutsTheirUnitOnItsCall(string options, bool isAttached, bool isPrimary)
    {
        var core = new CoreHarness("{ \"commands\": { \"scene\": { \"name\": \"scene\", \"kind\": \"scene\", \"title\": \"On scene\", \"officersOnly\": true, " + options + " } } }");
        core.Root.Units.Set(CoreHarness.Officer, new CadUnit(345, ["adams"], "A-12", "Adams", "Police", false, false));
        core.Type(CoreHarness.Officer, "fire hydrant", "scene");

        var call = Assert.Single(core.Root.Repository.Calls);
        Assert.Equal(isAttached, call.Involves(CoreHarness.Officer));
        Assert.Equal(isPrimary ? 345 : null, call.Desired.Details.Primary);
    }

    [Fact]
    public void AnOwnerSaysWhatAPlateLooksLike()
    {
        var core = new CoreHarness("""{ "trafficStops": { "plate": "^[A-Z]{3}$" } }""");
        core.Type(CoreHarness.Officer, "LSX 12", "ts");

        Assert.Equal("12", Assert.Single(core.Root.Repository.Calls).Text);
    }

    [Fact]
    public void APatternThatTakesForeverIsNoPlateAndHoldsUpNobody()
    {
        var core = new CoreHarness("""{ "trafficStops": { "plate": "^((((((a+)+)+)+)+)+)+$" } }""");
        core.Type(CoreHarness.Officer, "aaaaaaa1 text", "ts");

        Assert.Equal("aaaaaaa1 text", Assert.Single(core.Root.Repository.Calls).Text);
    }

    [Fact]
    public void WithoutAPlateItIsTheVehicleAhead()
    {
        _core.Vehicles.Park("46EEK572", new Place(-20, 0, 0), heading: 180, colour: 0, second: 111);
        _core.Vehicles.Park("BEHIND1", new Place(5, 0, 0));
        _core.Type(CoreHarness.Officer, "no lights", "ts");

        Assert.Equal("Traffic stop by Officer Adams: 46EEK572, black/white, heading S. no lights", Description);
        Assert.Equal(new VehicleFacts("46EEK572", "", "black/white"), OnlyCall.Vehicle);
    }

    [Fact]
    public void FromAVehicleItIsTheOneAheadOfThatVehicle()
    {
        var own = _core.Vehicles.Park("OWN1", new Place(0, 0, 0), heading: 270);
        _core.Vehicles.Own[CoreHarness.Officer] = own;
        _core.Vehicles.Park("EAST1", new Place(20, 0, 0), heading: 270);
        _core.Vehicles.Park("WEST1", new Place(-10, 0, 0));
        _core.Type(CoreHarness.Officer, "", "ts");

        Assert.Equal("Traffic stop by Officer Adams: EAST1, red, heading E", Description);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("        ")]
    [InlineData("{text}")]
    public void AVehicleWithoutAReadablePlateIsStillSeen(string? plate)
    {
        _core.Vehicles.Park(plate, new Place(-20, 0, 0), heading: 90);
        _core.Type(CoreHarness.Officer, "", "ts");

        Assert.Equal("Traffic stop by Officer Adams, red, heading W", Description);
    }

    [Fact]
    public void WithNothingInSightTheStopIsACallAllTheSame()
    {
        _core.Type(CoreHarness.Officer, "", "ts");

        Assert.Equal("Traffic stop by Officer Adams, heading W", Description);
        Assert.Equal("Call 1 is recorded and all units have it.", _core.Clients.Chats[0].Text);
    }

    [Fact]
    public void WithoutAPositionTheStopHasNoPlace()
    {
        _core.Vehicles.Park("46EEK572", new Place(0, 0, 0));
        _core.Players.Join(CoreHarness.Officer, "Officer Adams", null, "sonorandispatch.duty");
        _core.Type(CoreHarness.Officer, "", "ts");

        Assert.Null(OnlyCall.Desired.Place);
        Assert.Equal("Traffic stop by Officer Adams", Description);
    }

    [Fact]
    public void ALockedPlateGoesBeforeTheVehicleAheadAndItsOwnVehicleIsDescribed()
    {
        _core.Vehicles.Park("AHEAD1", new Place(-5, 0, 0));
        _core.Vehicles.Park("46EEK572", new Place(60, 0, 0), heading: 0, colour: 111);
        _core.Root.LockedPlates.Lock(CoreHarness.Officer, "46EEK572");
        _core.Type(CoreHarness.Officer, "speeding", "ts");

        Assert.Equal("Traffic stop by Officer Adams: 46EEK572, white, heading N. speeding", Description);
    }

    [Fact]
    public void ATypedPlateGoesBeforeALockedOne()
    {
        _core.Root.LockedPlates.Lock(CoreHarness.Officer, "LOCKED1");
        _core.Type(CoreHarness.Officer, "46EEK572", "ts");

        Assert.Contains("46EEK572", Description, StringComparison.Ordinal);
    }

    [Fact]
    public void TheOfficersUnitIsOnTheCallAndPrimaryFromTheStart()
    {
        _core.Root.Units.Set(CoreHarness.Officer, SingleCallCad.Unit);
        _core.Type(CoreHarness.Officer, "46EEK572", "ts");

        var unit = new SonoranDispatch.Calls.UnitTarget("user-12", 12);
        Assert.Equal([unit], OnlyCall.Desired.Units);
        Assert.Equal((12, true), (OnlyCall.Desired.Details.Primary, OnlyCall.Desired.Details.TrackPrimary));
        Assert.Equal(new Responder(CoreHarness.Officer, "A-12", unit) { Licence = "license:Officer Adams" }, Assert.Single(OnlyCall.Responders));
    }

    [Fact]
    public void AnOfficerWithoutAUnitStopsAVehicleUnattached()
    {
        _core.Type(CoreHarness.Officer, "46EEK572", "ts");

        Assert.Empty(OnlyCall.Desired.Units);
        Assert.Equal((null, false), (OnlyCall.Desired.Details.Primary, OnlyCall.Desired.Details.TrackPrimary));
        Assert.Equal("Officer Adams", Assert.Single(OnlyCall.Responders).Label);
    }

    [Fact]
    public void ASecondStopInTheSameSpotIsAnotherCall()
    {
        _core.Type(CoreHarness.Officer, "46EEK572", "ts");
        _core.Clock.Advance(11_000);
        _core.Type(CoreHarness.Officer, "88ABC123", "ts");

        Assert.Equal(2, _core.Root.Repository.Calls.Count);
    }
}
