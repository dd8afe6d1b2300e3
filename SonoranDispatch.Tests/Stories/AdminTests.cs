using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Sandbox.World;

namespace SonoranDispatch.Tests.Stories;

/// <summary>Tests the owner's command, from the console and from a player.</summary>
public sealed class AdminTests
{
    [Fact]
    public void TheConsoleReadsHowThingsStand()
    {
        using var simulation = new Simulation();
        simulation.Run(2);
        simulation.Jane().Type("/911 help");
        simulation.Run(3);
        simulation.Game.Server.TypeConsole("sdispatch status");
        simulation.Run(1);

        var console = string.Concat(simulation.Console);
        Assert.Contains("CAD: v1 and v2, reachable since", console, StringComparison.Ordinal);
        Assert.Contains("Calls: 0 accepted, 1 open, 0 closed, 0 refused", console, StringComparison.Ordinal);
        Assert.DoesNotContain(simulation.Cad.Community.ApiKey, console, StringComparison.Ordinal);
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void ATestCallGoesTheWholeWayAndIsClosedAgain()
    {
        using var simulation = new Simulation();
        simulation.Run(2);
        simulation.Game.Server.TypeConsole("sdispatch test");
        simulation.Run(5);

        var call = Assert.Single(simulation.Board());
        Assert.Equal(("Test call", "CLOSED"), (call.Title, call.Status));
        Assert.Contains($"[SD-HOST-005] Test call 1 is CAD call {call.CallId} after", string.Concat(simulation.Console), StringComparison.Ordinal);
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void ATestCallOfAPlayerIsWhereTheyAre()
    {
        using var simulation = new Simulation();
        simulation.Run(2);
        simulation.Jane().Allow("sonorandispatch.admin");
        simulation.Jane().Type("/sdispatch test");
        simulation.Run(5);

        Assert.StartsWith("Test call 1 was created.", simulation.Jane().ChatTexts()[^1], StringComparison.Ordinal);
        Assert.Equal("Grove Street, Davis", Assert.Single(simulation.Board()).Address);
    }

    [Fact]
    public void AConfigThatDidNotChangeIsSaidToBeSound()
    {
        using var simulation = new Simulation();
        simulation.Run(2);
        simulation.Game.Server.TypeConsole("sdispatch reload");
        simulation.Run(1);

        Assert.Contains("Nothing has changed since the resource started.", string.Concat(simulation.Console), StringComparison.Ordinal);
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void APlayerNeedsThePermission()
    {
        using var simulation = new Simulation();
        simulation.Run(2);
        simulation.Jane().Type("/sdispatch status");
        simulation.Run(1);
        Assert.Equal("You don't have permission to use /sdispatch.", simulation.Jane().ChatTexts()[^1]);

        simulation.Jane().Allow("sonorandispatch.admin");
        simulation.Jane().Type("/sdispatch status");
        simulation.Run(1);
        Assert.StartsWith("Budgets:", simulation.Jane().ChatTexts()[^1], StringComparison.Ordinal);
        simulation.AssertNothingBroke();
    }
}
