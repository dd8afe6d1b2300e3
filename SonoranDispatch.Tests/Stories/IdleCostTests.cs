using System.Text.Json.Nodes;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Sandbox.World;
using StandIn;
using StandIn.Host.Measures;

namespace SonoranDispatch.Tests.Stories;

/// <summary>While nothing happens, the resource costs the server and the players nothing.</summary>
public sealed class IdleCostTests : IDisposable
{
    // 45 seconds: once a minute the CAD's units are read and everyone's duty is checked.
    private const int Ticks = 900;

    // The polls of calls, which come every 15 seconds while somebody is on duty, are not what is measured.
    private readonly ReconfiguredResource _resource = ReconfiguredResource.With(("cadCalls.everySeconds", 0));

    public void Dispose() => _resource.Dispose();

    [Fact]
    public void WithNobodyOnDutyNoCallsAreReadAndNothingCosts()
    {
        using var resource = ReconfiguredResource.With(("duty.sources", new JsonArray("job")));
        using var simulation = new Simulation(folder: resource.Folder);
        simulation.Run(5);

        AssertTicksCostNothing(simulation);
        Assert.DoesNotContain(simulation.Requests, request => request.IsReadOfCalls);
    }

    [Fact]
    public void AnIdleServerTickAllocatesNothing()
    {
        using var simulation = new Simulation(folder: _resource.Folder);
        simulation.Run(5);

        AssertTicksCostNothing(simulation);
    }

    [Fact]
    public void AfterACallItIsIdleAgain()
    {
        using var simulation = new Simulation(folder: _resource.Folder);
        FirstCallScenario.Run(simulation);
        simulation.Run(5);

        AssertTicksCostNothing(simulation);
    }

    [Fact]
    public void WhenAPanicWasCalledOffItIsIdleAgain()
    {
        using var simulation = new Simulation(folder: _resource.Folder);
        simulation.Run(2);
        simulation.Officer().Type("/panic");
        simulation.Run(5);
        simulation.Officer().Type("/panic");
        simulation.Run(5);
        Assert.All(simulation.Board(), call => Assert.Equal("CLOSED", call.Status));

        AssertTicksCostNothing(simulation);
    }

    [Fact]
    public void AClientTicksOnlyWhileCardsAreUp()
    {
        using var simulation = new Simulation();
        simulation.Run(2);
        Assert.All(simulation.Game.Server.Players, player => Assert.Equal(0, player.ClientTickHandlers));

        simulation.Jane().Type("/911 Two men with guns");
        simulation.Run(1);
        Tell(simulation, 1);
        Assert.Equal(1, simulation.Officer().ClientTickHandlers);
        Assert.Equal(0, simulation.Jane().ClientTickHandlers);
        Tell(simulation, 2);
        Assert.Equal(1, simulation.Officer().ClientTickHandlers);

        Tell(simulation, 0);
        Assert.Equal(0, simulation.Officer().ClientTickHandlers);
        Assert.Single(simulation.Game.Server.Resmon(), row => IsOfUs(row) && row.Side == "client 2" && row.Kind == EntryKind.Tick);
        simulation.AssertNothingBroke();
    }

    private static void AssertTicksCostNothing(Simulation simulation)
    {
        simulation.Game.Server.ClearResmon();
        for (var tick = 0; tick < Ticks; tick++) simulation.Tick();

        var rows = simulation.Game.Server.Resmon().Where(IsOfUs).ToList();
        var server = Assert.Single(rows, row => row.Side == "server");
        Assert.Equal((EntryKind.Tick, Ticks, 0L), (server.Kind, server.Calls, server.AllocatedBytes));
        Assert.DoesNotContain(rows, row => row.Side != "server");
        Assert.All(simulation.Game.Server.Players, player => Assert.Equal(0, player.ClientTickHandlers));
    }

    private static bool IsOfUs(ResmonRow row) => row.Resource == SandboxGame.Resource;

    private static void Tell(Simulation simulation, int count)
    {
        simulation.Officer().CallFromPage("cardsShown", new Dictionary<string, object?> { ["count"] = count });
        simulation.Tick();
    }
}
