using SonoranDispatch.Contracts;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Sandbox.World;
using StandIn;
using StandIn.Host;
using StandIn.Host.Players;
using StandIn.Host.World;

namespace SonoranDispatch.Tests.Stories;

/// <summary>The officer in these stories stands at Mission Row and faces west. The game itself reports the vehicles.</summary>
public sealed class TrafficStopStoryTests : IDisposable
{
    private const string Place = ", Sinner Street";
    private readonly Simulation _simulation = new();

    public TrafficStopStoryTests() => _simulation.Run(2);

    private GameServer Server => _simulation.Game.Server;

    private SimulatedPlayer Player(string name) => _simulation.Player(name);

    [Fact]
    public void TheVehicleAheadIsReadFromTheGame()
    {
        Server.Spawn("46EEK572", Ahead(20), heading: 180, colour: 27);
        Server.Spawn("FAR1", Ahead(31));
        Server.Spawn("BEHIND1", Ahead(-5));
        Server.Spawn("OTHERWLD", Ahead(3)).RoutingBucket = 7;
        var gone = Server.Spawn("GONE1", Ahead(2));
        Server.Remove(gone);
        Player("Officer Adams").Type("/ts no lights");

        AssertStop("Traffic stop by Officer Adams: 46EEK572, red, heading S" + Place + ". no lights");
    }

    [Theory]
    [InlineData("auto", "api-adams")]
    [InlineData("auto", "")]
    [InlineData("v2", "api-adams")]
    [InlineData("v1", "officeradams")]
    public void TheStopHasItsUnitWhateverIdVersion1KnowsItBy(string dialect, string apiId)
    {
        using var resource = ReconfiguredResource.With(("cad.dialect", dialect));
        using var simulation = new Simulation(
            prepare: cad => cad.Board.SetUnit(StoryUnits.Adams with { ApiIds = apiId.Length > 0 ? [apiId] : [] }),
            folder: resource.Folder);
        simulation.Run(5);
        simulation.Player("Officer Adams").Type("/ts 46EEK572");
        simulation.Run(30);

        var call = Assert.Single(simulation.Cad.Board.Calls);
        Assert.Equal([12], call.Idents);
        Assert.Equal(12, call.Primary);
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void AnOfficersOwnVehicleIsNotTheOneTheyStop()
    {
        Server.Spawn("OWN1", default).Driver = Player("Officer Adams");
        Server.Spawn("88ABC123", Ahead(10), heading: 90, colour: 111);
        Player("Officer Adams").Type("/ts");

        AssertStop("Traffic stop by Officer Adams: 88ABC123, white, heading W" + Place);
    }

    [Fact]
    public void AVehicleAPlayerDrivesIsWhereTheyAre()
    {
        var driver = Player("John Roe");
        (driver.Position, driver.Heading) = (Ahead(8), 0);
        Server.Spawn("ROE1", default, colour: 64).Driver = driver;
        Player("Officer Adams").Type("/ts");

        AssertStop("Traffic stop by Officer Adams: ROE1, blue, heading N" + Place);
    }

    [Fact]
    public void OfAMixedPaintNobodySaysAColour()
    {
        Server.Spawn("46EEK572", Ahead(20), heading: 90, colour: 27).HasMixedPaint = true;
        Player("Officer Adams").Type("/ts");

        AssertStop("Traffic stop by Officer Adams: 46EEK572, heading W" + Place);
    }

    [Fact]
    public void ThePlateReadersPlateComesFirst()
    {
        Server.Spawn("AHEAD1", Ahead(5));
        Player("Officer Adams").TriggerServer(PlateReaderEventNames.Locked, "front", "46eek572", 0);
        _simulation.Run(59);
        Player("Officer Adams").Type("/ts");

        AssertStop("Traffic stop by Officer Adams: 46EEK572, heading W" + Place);
    }

    [Theory]
    [InlineData("John Roe", "front", "46EEK572", 1)]
    [InlineData("Officer Baker", "front", "46EEK572", 1)]
    [InlineData("Officer Adams", "front", "46EEK572", 61)]
    [InlineData("Officer Adams", "front", "{text}<b>", 1)]
    [InlineData("Officer Adams", "front", 46572, 1)]
    [InlineData("Officer Adams", null, null, 1)]
    public void AnothersOldOrSenselessPlateDoesNot(string player, string? camera, object? plate, int seconds)
    {
        Server.Spawn("AHEAD1", Ahead(5), heading: 90, colour: 0);
        Player(player).TriggerServer(PlateReaderEventNames.Locked, camera, plate, 0);
        _simulation.Run(seconds);
        Player("Officer Adams").Type("/ts");

        AssertStop("Traffic stop by Officer Adams: AHEAD1, black, heading W" + Place);
    }

    [Fact]
    public void TheServerItselfLocksNoPlates()
    {
        Server.TriggerEvent(PlateReaderEventNames.Locked, "front", "46EEK572", 0);
        Player("Officer Adams").Type("/ts");

        AssertStop("Traffic stop by Officer Adams, heading W" + Place);
    }

    /// <inheritdoc />
    public void Dispose() => _simulation.Dispose();

    private static VectorValue Ahead(float metres) => new(425.1f - metres, -979.2f, 30.7f);

    private void AssertStop(string description)
    {
        _simulation.Run(3);
        var call = Assert.Single(_simulation.Board());
        Assert.Equal((description, "OBSERVED", "ACTIVE"), (call.Description, call.Origin, call.Status));
        Assert.Equal("425.1", call.MetaData["x"]);
        _simulation.AssertNothingBroke();
    }
}
