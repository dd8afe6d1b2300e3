using System.Text.Json.Nodes;
using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.Scenarios;
using BoardUnit = SonoranDispatch.Sandbox.CadEmulator.Board.BoardUnit;

namespace SonoranDispatch.Tests.Stories;

/// <summary>The panic button sets the officer's unit to panic in the CAD, and calling it off clears it.</summary>
public sealed class UnitPanicTests
{
    [Theory]
    [InlineData("auto")]
    [InlineData("v2")]
    [InlineData("v1")]
    public void DispatchersSeeThePanicAndItsEnd(string dialect)
    {
        using var resource = ReconfiguredResource.With(("cad.dialect", JsonValue.Create(dialect)));
        using var simulation = new Simulation(prepare: cad => cad.Board.SetUnit(StoryUnits.Adams), folder: resource.Folder);
        simulation.Run(5);
        simulation.Officer().Type("/panic");
        simulation.Run(5);
        Assert.Equal(("PENDING", true), (Assert.Single(simulation.Board()).Status, IsPanic(simulation)));

        simulation.Officer().Type("/panic");
        simulation.Run(10);
        Assert.Equal(("CLOSED", false), (Assert.Single(simulation.Board()).Status, IsPanic(simulation)));
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void AfterARestartThePanicIsStillCleared()
    {
        using var simulation = new Simulation(prepare: cad => cad.Board.SetUnit(StoryUnits.Adams));
        simulation.Run(5);
        simulation.Officer().Type("/panic");
        simulation.Run(5);
        simulation.Game.Server.TypeConsole("restart " + SonoranDispatch.Sandbox.World.SandboxGame.Resource);
        simulation.Run(35);
        Assert.True(IsPanic(simulation));

        simulation.Officer().Type("/panic");
        simulation.Run(10);
        Assert.False(IsPanic(simulation));
        simulation.AssertNothingBroke();
    }

    private static bool IsPanic(Simulation simulation) => Assert.Single(simulation.Cad.Board.Units).IsPanic;
}
