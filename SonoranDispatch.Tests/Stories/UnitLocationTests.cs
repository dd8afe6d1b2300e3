using System.Text.Json.Nodes;
using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.Scenarios;
using StandIn;
using BoardUnit = SonoranDispatch.Sandbox.CadEmulator.Board.BoardUnit;

namespace SonoranDispatch.Tests.Stories;

/// <summary>Units on duty move on the CAD's live map with their officers.</summary>
public sealed class UnitLocationTests
{
    [Theory]
    [InlineData("auto")]
    [InlineData("v2")]
    [InlineData("v1")]
    public void AUnitIsWhereItsOfficerIs(string dialect)
    {
        using var resource = ReconfiguredResource.With(("cad.dialect", JsonValue.Create(dialect)));
        using var simulation = new Simulation(prepare: LogIn, folder: resource.Folder);
        simulation.Run(15);
        simulation.Officer().Position = new VectorValue(1525.1f, -979.2f, 30.7f);
        simulation.Run(15);

        Assert.Equal((1525.1, -979.2), (UnitOf(simulation).X, UnitOf(simulation).Y));
        Assert.All(simulation.Requests, request => Assert.NotEqual(429, request.Status));
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void BesideTheOfficialResourceWeSendNone()
    {
        using var simulation = new Simulation(prepare: LogIn);
        simulation.StartOfficialResource();
        simulation.Run(30);

        Assert.DoesNotContain(simulation.Requests, request => request.Path.EndsWith("unit-locations", StringComparison.Ordinal));
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void TenMinutesOfDrivingStayWithinTheLimit()
    {
        using var simulation = new Simulation(prepare: LogIn);
        for (var second = 0; second < 600; second += 3)
        {
            simulation.Officer().Position = new VectorValue(second * 20f, 0f, 30f);
            simulation.Run(3);
        }

        var sent = simulation.Requests.Count(request => request.Path.EndsWith("unit-locations", StringComparison.Ordinal));
        Assert.InRange(sent, 90, 101);
        Assert.All(simulation.Requests, request => Assert.NotEqual(429, request.Status));
        simulation.AssertNothingBroke();
    }

    private static void LogIn(EmulatedCad cad) => cad.Board.SetUnit(StoryUnits.Adams);

    private static BoardUnit UnitOf(Simulation simulation) => simulation.Cad.Board.Units.Single(unit => unit.Id == 12);
}
