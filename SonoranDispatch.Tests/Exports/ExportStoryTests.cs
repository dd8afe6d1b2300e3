using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Sandbox.World;
using SonoranDispatch.Tests.Stories;
using StandIn;
using StandIn.Host.Events;

namespace SonoranDispatch.Tests.Exports;

/// <summary>Calls the exports of the staged resource over the wire, as another resource does.</summary>
public sealed class ExportStoryTests
{
    [Theory]
    [InlineData("v1")]
    [InlineData("v2")]
    public void ACallOfAnotherResourceIsInTheCadWithAllThatWasSaid(string dialect)
    {
        using var resource = ReconfiguredResource.With(("cad.dialect", dialect));
        using var simulation = new Simulation(folder: resource.Folder);
        simulation.Run(2);

        var answer = Call(simulation, "createCall", new Dictionary<string, object?>
        {
            ["title"] = "Bank robbery",
            ["message"] = "Silent alarm",
            ["code"] = "10-90",
            ["priority"] = 1,
            ["origin"] = "observed",
            ["coords"] = new VectorValue(150.5f, -1040.2f, 29),
            ["address"] = "Vespucci Boulevard",
            ["notes"] = new List<object> { "no hostages" },
        });
        simulation.Run(3);

        Assert.Equal((true, 1), (answer["ok"], answer["call"]));
        var call = Assert.Single(simulation.Board());
        Assert.Equal(
            ("Bank robbery", "Silent alarm", "10-90", 1, "OBSERVED", "PENDING", "Vespucci Boulevard", 150.5, -1040.2),
            (call.Title, call.Description, call.Code, call.Priority, call.Origin, call.Status, call.Address, call.X, call.Y));
        Assert.EndsWith("no hostages", Assert.Single(call.Notes), StringComparison.Ordinal);
        Assert.Equal("Silent alarm", simulation.Officer().Cards()[^1].Text());
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void AClientThatAsksForAnExportIsHandedNothing()
    {
        using var simulation = new Simulation();
        simulation.Run(2);
        var handed = 0;
        var taker = new HostFunction(_ =>
        {
            handed++;
            return null;
        });

        foreach (var name in simulation.Game.Server.RegisteredEvents(SandboxGame.Resource).Where(name => name.StartsWith("__cfx_export_", StringComparison.Ordinal)))
        {
            foreach (var source in new[] { "net:4", "internal-net:4", "4" }) simulation.Game.Server.TriggerEventFrom(source, name, taker);
            simulation.Player("John Roe").TriggerServer(name, "createCall");
        }

        simulation.Run(2);
        Assert.Equal(0, handed);
        Assert.True((bool)Call(simulation, "getStatus")["ok"]!);
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void MissingAndSurplusArgumentsAreNoMistakeOfTheRuntimes()
    {
        using var simulation = new Simulation();
        simulation.Run(2);

        Assert.Equal("SD-SURFACES-001", Call(simulation, "createCall")["error"]);
        Assert.Equal("SD-SURFACES-004", Call(simulation, "setPrimary", 1)["error"]);
        Assert.Equal(true, Call(simulation, "getStatus", 1, 2, 3, 4)["ok"]);
        Assert.Null(simulation.Game.Server.CallExport(SandboxGame.Resource, "getCall"));
        simulation.AssertNothingBroke();
    }

    private static IDictionary<string, object?> Call(Simulation simulation, string export, params object?[] arguments) =>
        Assert.IsAssignableFrom<IDictionary<string, object?>>(simulation.Game.Server.CallExport(SandboxGame.Resource, export, arguments));
}
