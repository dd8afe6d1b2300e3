using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Commands;

/// <summary>The officer of these tests stands at the origin and faces west.</summary>
public sealed class TrafficStopTests
{
    private readonly Desk _desk = new();

    private Call OnlyCall => Assert.Single(_desk.Root.Book.Calls);

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
        _desk.Type(Desk.Officer, said, "ts");

        Assert.Equal(text, OnlyCall.Text);
        Assert.Equal("Traffic stop by Officer Adams" + (plate.Length > 0 ? ": " + plate : "") + ", heading W" + (text.Length > 0 ? ". " + text : ""), Description);
    }

    [Fact]
    public void WhoStopsAVehicleLeavesTheCallHeWasOn()
    {
        _desk.Type(Desk.Caller, "help");
        _desk.Root.Officers.Respond(Desk.Officer, 1);
        _desk.Type(Desk.Officer, "46EEK572", "ts");

        Assert.Empty(_desk.Root.Book.Find(1)!.Responders);
        Assert.Equal(Desk.Officer, Assert.Single(_desk.Root.Book.Find(2)!.Responders).Player);
    }

    [Fact]
    public void ACommandOfTheOwnersOwnTakesAPlateByOneSetting()
    {
        var desk = new Desk("""{ "commands": { "tow": { "name": "tow", "kind": "tow", "title": "Tow truck", "takesPlate": true, "description": "Tow[ {plate}][: {text}]" } } }""");
        desk.Type(Desk.Caller, "46EEK572 on the kerb", "tow");

        var call = Assert.Single(desk.Root.Book.Calls);
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
        var desk = new Desk("{ \"commands\": { \"scene\": { \"name\": \"scene\", \"kind\": \"scene\", \"title\": \"On scene\", \"officersOnly\": true, " + options + " } } }");
        desk.Root.Units.Set(Desk.Officer, new CadUnit(345, ["adams"], "A-12", "Adams", "Police", false, false));
        desk.Type(Desk.Officer, "fire hydrant", "scene");

        var call = Assert.Single(desk.Root.Book.Calls);
        Assert.Equal(isAttached, call.Involves(Desk.Officer));
        Assert.Equal(isPrimary ? 345 : null, call.Desired.Details.Primary);
    }

    [Fact]
    public void AnOwnerSaysWhatAPlateLooksLike()
    {
        var desk = new Desk("""{ "trafficStops": { "plate": "^[A-Z]{3}$" } }""");
        desk.Type(Desk.Officer, "LSX 12", "ts");

        Assert.Equal("12", Assert.Single(desk.Root.Book.Calls).Text);
    }

    [Fact]
    public void APatternThatTakesForeverIsNoPlateAndHoldsUpNobody()
    {
        var desk = new Desk("""{ "trafficStops": { "plate": "^((((((a+)+)+)+)+)+)+$" } }""");
        desk.Type(Desk.Officer, "aaaaaaa1 text", "ts");

        Assert.Equal("aaaaaaa1 text", Assert.Single(desk.Root.Book.Calls).Text);
    }

    [Fact]
    public void WithoutAPlateItIsTheVehicleAhead()
    {
        _desk.Vehicles.Park("46EEK572", new Place(-20, 0, 0), heading: 180, colour: 0, second: 111);
        _desk.Vehicles.Park("BEHIND1", new Place(5, 0, 0));
        _desk.Type(Desk.Officer, "no lights", "ts");

        Assert.Equal("Traffic stop by Officer Adams: 46EEK572, black/white, heading S. no lights", Description);
    }

    [Fact]
    public void FromAVehicleItIsTheOneAheadOfThatVehicle()
    {
        var own = _desk.Vehicles.Park("OWN1", new Place(0, 0, 0), heading: 270);
        _desk.Vehicles.Own[Desk.Officer] = own;
        _desk.Vehicles.Park("EAST1", new Place(20, 0, 0), heading: 270);
        _desk.Vehicles.Park("WEST1", new Place(-10, 0, 0));
        _desk.Type(Desk.Officer, "", "ts");

        Assert.Equal("Traffic stop by Officer Adams: EAST1, red, heading E", Description);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("        ")]
    [InlineData("{text}")]
    public void AVehicleWithoutAReadablePlateIsStillSeen(string? plate)
    {
        _desk.Vehicles.Park(plate, new Place(-20, 0, 0), heading: 90);
        _desk.Type(Desk.Officer, "", "ts");

        Assert.Equal("Traffic stop by Officer Adams, red, heading W", Description);
    }

    [Fact]
    public void WithNothingInSightTheStopIsACallAllTheSame()
    {
        _desk.Type(Desk.Officer, "", "ts");

        Assert.Equal("Traffic stop by Officer Adams, heading W", Description);
        Assert.Equal("Call 1 received.", _desk.Clients.Chats[0].Text);
    }

    [Fact]
    public void WithoutAPositionTheStopHasNoPlace()
    {
        _desk.Vehicles.Park("46EEK572", new Place(0, 0, 0));
        _desk.Players.Join(Desk.Officer, "Officer Adams", null, "sonorandispatch.duty");
        _desk.Type(Desk.Officer, "", "ts");

        Assert.Null(OnlyCall.Desired.Place);
        Assert.Equal("Traffic stop by Officer Adams", Description);
    }

    [Fact]
    public void ALockedPlateGoesBeforeTheVehicleAheadAndItsOwnVehicleIsDescribed()
    {
        _desk.Vehicles.Park("AHEAD1", new Place(-5, 0, 0));
        _desk.Vehicles.Park("46EEK572", new Place(60, 0, 0), heading: 0, colour: 111);
        _desk.Root.PlateReaders.Lock(Desk.Officer, "46EEK572");
        _desk.Type(Desk.Officer, "speeding", "ts");

        Assert.Equal("Traffic stop by Officer Adams: 46EEK572, white, heading N. speeding", Description);
    }

    [Fact]
    public void ATypedPlateGoesBeforeALockedOne()
    {
        _desk.Root.PlateReaders.Lock(Desk.Officer, "LOCKED1");
        _desk.Type(Desk.Officer, "46EEK572", "ts");

        Assert.Contains("46EEK572", Description, StringComparison.Ordinal);
    }

    [Fact]
    public void TheOfficersUnitIsOnTheCallAndPrimaryFromTheStart()
    {
        _desk.Root.Units.Set(Desk.Officer, CadOfOneCall.Unit);
        _desk.Type(Desk.Officer, "46EEK572", "ts");

        var unit = new SonoranDispatch.Calls.UnitTarget("user-12", 12);
        Assert.Equal([unit], OnlyCall.Desired.Units);
        Assert.Equal((12, true), (OnlyCall.Desired.Details.Primary, OnlyCall.Desired.Details.TrackPrimary));
        Assert.Equal(new Responder(Desk.Officer, "A-12", unit) { Licence = "license:Officer Adams" }, Assert.Single(OnlyCall.Responders));
    }

    [Fact]
    public void AnOfficerWithoutAUnitStopsAVehicleUnattached()
    {
        _desk.Type(Desk.Officer, "46EEK572", "ts");

        Assert.Empty(OnlyCall.Desired.Units);
        Assert.Equal((null, false), (OnlyCall.Desired.Details.Primary, OnlyCall.Desired.Details.TrackPrimary));
        Assert.Equal("Officer Adams", Assert.Single(OnlyCall.Responders).Label);
    }

    [Fact]
    public void ASecondStopInTheSameSpotIsAnotherCall()
    {
        _desk.Type(Desk.Officer, "46EEK572", "ts");
        _desk.Clock.Advance(11_000);
        _desk.Type(Desk.Officer, "88ABC123", "ts");

        Assert.Equal(2, _desk.Root.Book.Calls.Count);
    }
}
