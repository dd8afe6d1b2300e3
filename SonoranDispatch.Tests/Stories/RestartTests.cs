using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Sandbox.World;
using StandIn.Host.Players;

namespace SonoranDispatch.Tests.Stories;

/// <summary>The owner restarts the resource while calls are being sent. Nothing breaks, and the new run works at once.</summary>
public sealed class RestartTests
{
    public static TheoryData<int> TicksAfterTheCall { get; } = [.. Enumerable.Range(0, 12)];

    [Theory]
    [MemberData(nameof(TicksAfterTheCall))]
    public void ARestartAtAnyMomentOfACallBreaksNothing(int ticks)
    {
        using var simulation = new Simulation();
        simulation.Run(2);
        simulation.Jane().Type("/911 Two men with guns");
        simulation.Player("John Roe").Type("/911 Car in the river");
        for (var tick = 0; tick < ticks; tick++) simulation.Tick();

        simulation.Game.Server.TypeConsole("restart " + SandboxGame.Resource);
        foreach (var player in simulation.Game.Server.Players) simulation.Game.OpenPage(player);
        simulation.Run(10);

        AssertANewCallWorks(simulation);
        Assert.All(simulation.Cad.Board.TimesCreated, made => Assert.Equal(1, made.Value));

        // A caller who read "received" has a call in the CAD, whenever the restart came.
        var received = simulation.Jane().ChatTexts().Concat(simulation.Player("John Roe").ChatTexts()).Count(line => line.EndsWith("received.", StringComparison.Ordinal));
        Assert.Equal(received + 1, simulation.Cad.Board.TimesCreated.Count);
    }

    [Fact]
    public void ARestartWhileTheCadDoesNotAnswerBreaksNothing()
    {
        using var simulation = new Simulation();
        simulation.Run(2);
        simulation.Cad.Faults.Slow.Always();
        simulation.Jane().Type("/911 Two men with guns");
        simulation.Run(1);

        for (var times = 0; times < 5; times++)
        {
            simulation.Game.Server.TypeConsole("restart " + SandboxGame.Resource);
            simulation.Run(3);
        }

        simulation.Cad.Faults.AllOff();
        simulation.Run(60);
        AssertANewCallWorks(simulation);
    }

    private static void AssertANewCallWorks(Simulation simulation)
    {
        simulation.Officer().Type("/911 Officer needs help");
        simulation.Run(5);

        Assert.Matches("^Call [0-9]+ is CAD call 50[0-9].$", simulation.Officer().ChatTexts()[^1]);
        Assert.Contains(simulation.Board(), call => call.Description == "Officer Adams: Officer needs help");
        Assert.Contains(simulation.Player("Officer Baker").Cards(), card => card.Text() == "Officer needs help");
        simulation.AssertNothingBroke();
    }
}
