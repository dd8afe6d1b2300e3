using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Sandbox.World;

namespace SonoranDispatch.Tests.Stories;

/// <summary>Nobody responds to a call: officers hear of it again, its caller hears the truth, and the CAD hears nothing new.</summary>
public sealed class UnansweredCallTests
{
    [Fact]
    public void ACallIsAnnouncedAgainOnceAndItsCallerIsToldOnce()
    {
        using var simulation = new Simulation();
        simulation.Run(2);
        simulation.Jane().Type("/911 Two men with guns");
        simulation.Run(179);
        Assert.Equal(1, Announced(simulation, "Officer Baker"));
        var written = simulation.Requests.Count(IsWrite);

        simulation.Run(2);
        Assert.Equal(2, Announced(simulation, "Officer Baker"));
        simulation.Run(400);
        Assert.Equal(2, Announced(simulation, "Officer Baker"));
        Assert.Single(simulation.Jane().ChatTexts(), line => line == "No unit has responded to call 1 yet. Your call stands.");
        Assert.Equal(written, simulation.Requests.Count(IsWrite));
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void APanicIsAnnouncedAgainUntilSomebodyRespondsAndToWhoeverRestartsTheirGame()
    {
        using var simulation = new Simulation();
        simulation.Run(2);
        simulation.Officer().Type("/panic");
        simulation.Run(61);
        Assert.Equal(3, Announced(simulation, "Officer Baker"));

        simulation.Game.OpenPage(simulation.Player("Officer Baker"));
        simulation.Run(2);
        Assert.Equal(4, Announced(simulation, "Officer Baker"));

        simulation.Player("Officer Baker").Type("/dispatch respond 1");
        simulation.Run(90);
        Assert.Equal(4, Announced(simulation, "Officer Baker"));
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void ARestartTellsNobodyTwice()
    {
        using var simulation = new Simulation();
        simulation.Run(2);
        simulation.Jane().Type("/911 Two men with guns");
        simulation.Run(181);
        simulation.Game.Server.TypeConsole("restart " + SandboxGame.Resource);
        foreach (var player in simulation.Game.Server.Players) simulation.Game.OpenPage(player);
        simulation.Run(300);

        Assert.Equal(2, Announced(simulation, "Officer Baker"));
        Assert.Single(simulation.Jane().ChatTexts(), line => line.StartsWith("No unit has responded", StringComparison.Ordinal));
        simulation.AssertNothingBroke();
    }

    private static bool IsWrite(RequestView request) =>
        !request.IsReadOfCalls && !request.Path.Contains("units", StringComparison.Ordinal) && !request.Path.Contains("version", StringComparison.Ordinal);

    private static int Announced(Simulation simulation, string officer) =>
        simulation.Player(officer).PageMessages.Count(message => message.Contains("\"isNew\":true", StringComparison.Ordinal));
}
