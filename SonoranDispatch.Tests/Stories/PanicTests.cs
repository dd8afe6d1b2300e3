using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Sandbox.World;
using StandIn;

namespace SonoranDispatch.Tests.Stories;

/// <summary>An officer presses the panic button, runs, and calls it off.</summary>
public sealed class PanicTests
{
    [Fact]
    public void TheCallGoesWhereHeGoesInTheCadToo()
    {
        using var simulation = new Simulation();
        simulation.Run(2);
        simulation.Officer().Type("/panic");
        simulation.Run(3);
        var call = Assert.Single(simulation.Board());
        Assert.Equal(("Officer Adams pressed the panic button", 1, "425.1"), (call.Description, call.Priority, call.MetaData["x"]));
        Assert.NotEmpty(simulation.Player("Officer Baker").Cards());

        simulation.Officer().Position = new Triple(525.1f, -979.2f, 30.7f);
        simulation.Run(10);
        Assert.Equal("525.1", Assert.Single(simulation.Board()).MetaData["x"]);

        simulation.Officer().Type("/panic");
        simulation.Run(5);
        Assert.Equal("CLOSED", Assert.Single(simulation.Board()).Status);
        Assert.Equal("Call 1 is called off.", simulation.Officer().ChatTexts()[^1]);
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void ARestartInBetweenChangesNothing()
    {
        using var simulation = new Simulation();
        simulation.Run(2);
        simulation.Officer().Type("/panic");
        simulation.Run(3);
        simulation.Game.Server.TypeConsole("restart " + Game.Resource);
        simulation.Officer().Position = new Triple(525.1f, -979.2f, 30.7f);
        simulation.Run(30);
        Assert.Equal("525.1", Assert.Single(simulation.Board()).MetaData["x"]);

        simulation.Officer().Type("/panic");
        simulation.Run(10);
        Assert.Equal("CLOSED", Assert.Single(simulation.Board()).Status);
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void WhoeverLeavesKeepsTheLastPlace()
    {
        using var simulation = new Simulation();
        simulation.Run(2);
        simulation.Officer().Type("/panic");
        simulation.Run(3);
        simulation.Game.Server.Leave(simulation.Officer());
        simulation.Run(10);

        var call = Assert.Single(simulation.Board());
        Assert.Equal(("425.1", "PENDING"), (call.MetaData["x"], call.Status));
        simulation.AssertNothingBroke();
    }
}
