using System.Text.Json.Nodes;
using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.Scenarios;
using StandIn;
using BoardUnit = SonoranDispatch.Sandbox.CadEmulator.Board.BoardUnit;

namespace SonoranDispatch.Tests.Stories;

/// <summary>What an officer does in the game is their unit's status in the CAD.</summary>
public sealed class UnitStatusTests
{
    private const int Available = 2;
    private const int EnRoute = 3;
    private const int OnScene = 4;

    private static readonly VectorValue FarAway = new(2525.1f, -979.2f, 30.7f);
    private static readonly VectorValue TheScene = new(425.1f, -979.2f, 30.7f);

    [Theory]
    [InlineData("auto")]
    [InlineData("v2")]
    [InlineData("v1")]
    public void EnRouteOnSceneAndAvailableFollowFromTheGame(string dialect)
    {
        using var resource = ReconfiguredResource.With(("cad.dialect", JsonValue.Create(dialect)));
        using var simulation = Begin(resource.Folder);
        simulation.Officer().Type("/dispatch respond 1");
        simulation.Run(10);
        Assert.Equal(EnRoute, StatusOf(simulation));

        simulation.Officer().Position = TheScene;
        simulation.Run(5);
        Assert.Equal(OnScene, StatusOf(simulation));

        simulation.Officer().Type("/dispatch close 1");
        simulation.Run(10);
        Assert.Equal(Available, StatusOf(simulation));
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void AnOfficerTypesTheRest()
    {
        using var resource = ReconfiguredResource.With(("units.status.words", new JsonArray("busy=1", "pause=5")));
        using var simulation = Begin(resource.Folder);
        simulation.Officer().Type("/dispatch status busy");
        simulation.Run(5);
        Assert.Equal(1, StatusOf(simulation));

        simulation.Officer().Type("/dispatch status asleep");
        simulation.Run(5);
        Assert.Equal(["Your status is now busy.", "Statuses: busy, pause."], simulation.Officer().ChatTexts().TakeLast(2));
        Assert.Equal(1, StatusOf(simulation));
        simulation.AssertNothingBroke();
    }

    [Theory]
    [InlineData("auto", 0)]
    [InlineData("on", EnRoute)]
    public void BesideTheOfficialResourceStatusesAreItsBusinessUnlessTheOwnerSaysOtherwise(string mode, int expected)
    {
        using var resource = ReconfiguredResource.With(("units.status.mode", JsonValue.Create(mode)));
        using var simulation = Begin(resource.Folder, script: StoryUnits.StartOfficialResource);
        simulation.Officer().Type("/dispatch respond 1");
        simulation.Run(10);

        Assert.Equal(expected, StatusOf(simulation));
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void ReachingACalloutOfErsIsBeingOnScene()
    {
        using var simulation = Begin(null);
        simulation.Officer().TriggerServer("ErsIntegration::OnAcceptedCalloutOffer", new Dictionary<string, object> { ["CalloutName"] = "Shots fired" });
        simulation.Run(10);
        Assert.Equal(EnRoute, StatusOf(simulation));

        simulation.Officer().TriggerServer("ErsIntegration::OnArrivedAtCallout");
        simulation.Run(5);
        Assert.Equal(OnScene, StatusOf(simulation));
        simulation.AssertNothingBroke();
    }

    private static Simulation Begin(string? folder, Action<Simulation>? script = null)
    {
        var simulation = new Simulation(prepare: cad => cad.Board.SetUnit(StoryUnits.Adams), folder: folder);
        script?.Invoke(simulation);
        simulation.Run(5);
        simulation.Officer().Position = FarAway;
        simulation.Jane().Position = TheScene;
        simulation.Jane().Type("/911 Two men with guns");
        simulation.Run(5);
        return simulation;
    }

    private static int StatusOf(Simulation simulation) => simulation.Cad.Board.Units.Single(unit => unit.Id == 12).Status;
}
