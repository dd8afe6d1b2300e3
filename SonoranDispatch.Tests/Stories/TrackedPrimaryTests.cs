using System.Text.Json.Nodes;
using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.Scenarios;
using StandIn;
using BoardUnit = SonoranDispatch.Sandbox.CadEmulator.Board.BoardUnit;

namespace SonoranDispatch.Tests.Stories;

/// <summary>A call that tracks its primary unit moves on the CAD's live map with that unit's officer.</summary>
public sealed class TrackedPrimaryTests
{
    [Theory]
    [InlineData("auto")]
    [InlineData("v2")]
    [InlineData("v1")]
    public void TheCallGoesWhereItsPrimaryUnitGoes(string dialect)
    {
        using var resource = Tracking(dialect);
        using var simulation = new Simulation(prepare: cad => cad.Board.SetUnit(StoryUnits.Adams), folder: resource.Folder);
        Respond(simulation);
        Assert.Equal((12, true), (simulation.Cad.Board.Calls[0].Primary, simulation.Cad.Board.Calls[0].TrackPrimary));

        simulation.Officer().Position = new VectorValue(1525.1f, -979.2f, 30.7f);
        simulation.Run(20);

        Assert.Equal("1525.1", Assert.Single(simulation.Board()).MetaData["x"]);
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void BesideTheOfficialResourceTheCallIsNotMovedTwice()
    {
        using var resource = Tracking("v2");
        using var simulation = new Simulation(prepare: cad => cad.Board.SetUnit(StoryUnits.Adams), folder: resource.Folder);
        simulation.StartOfficialResource();
        Respond(simulation);
        var place = Assert.Single(simulation.Board()).MetaData["x"];

        simulation.Officer().Position = new VectorValue(1525.1f, -979.2f, 30.7f);
        simulation.Run(20);

        Assert.Equal(place, Assert.Single(simulation.Board()).MetaData["x"]);
        simulation.AssertNothingBroke();
    }

    private static ReconfiguredResource Tracking(string dialect) => ReconfiguredResource.With(
        ("cad.dialect", JsonValue.Create(dialect)), ("actions.trackPrimary", JsonValue.Create(true)));

    private static void Respond(Simulation simulation)
    {
        simulation.Run(5);
        simulation.Jane().Type("/911 Two men with guns");
        simulation.Run(5);
        simulation.Officer().Type("/dispatch respond 1");
        simulation.Run(10);
    }
}
