using System.Text.Json.Nodes;
using SonoranDispatch.Contracts;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Sandbox.World;
using StandIn;
using StandIn.Host.Players;

namespace SonoranDispatch.Tests.Stories;

/// <summary>Officers on duty see one another on the game's map, where the owner switched it on.</summary>
public sealed class ColleagueStoryTests
{
    private const string Adams = "Officer Adams";
    private const string Baker = "Officer Baker";

    [Fact]
    public void AnOfficerSeesAColleagueMoveRespondAndLeave()
    {
        using var resource = ReconfiguredResource.With(("liveMap.colleagues", JsonValue.Create(true)));
        using var simulation = Begin(resource.Folder);
        Assert.Equal([Baker], Marks(simulation, Adams));

        simulation.Player(Baker).Position = new VectorValue(100, 200, 30);
        simulation.Jane().Type("/911 Two men with guns");
        simulation.Run(1);
        simulation.Player(Baker).Type("/dispatch respond 1");
        simulation.Run(3);
        Assert.Equal([Baker + ": call 1"], Marks(simulation, Adams));
        Assert.Contains(simulation.Player(Adams).Blips.Values, blip => blip.Position.Equals(new VectorValue(100, 200, 0)));

        simulation.Player(Baker).Type("/duty");
        simulation.Run(3);
        Assert.Empty(Marks(simulation, Adams));
        Assert.Empty(Marks(simulation, Baker));
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void AfterARestartTheOldMarksAreGoneAndTheNewOnesCome()
    {
        using var resource = ReconfiguredResource.With(("liveMap.colleagues", JsonValue.Create(true)));
        using var simulation = Begin(resource.Folder);
        simulation.Game.Server.RestartResource(SandboxGame.Resource);
        Assert.Empty(Marks(simulation, Adams));

        simulation.Run(1);
        OpenPages(simulation);
        Assert.Equal([Baker], Marks(simulation, Adams));
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void UnlessItIsSwitchedOnNothingIsReadOrSent()
    {
        using var simulation = Begin(null);
        foreach (var name in new[] { Adams, Baker }) simulation.Player(name).TriggerServer(EventNames.WantsColleagues, true);
        simulation.Run(10);

        Assert.All(simulation.Game.Server.Players, player => Assert.DoesNotContain(player.Events, sent => sent.Name == EventNames.Colleagues));
        Assert.Contains("[SD-UNITS-009]", string.Concat(simulation.Console), StringComparison.Ordinal);
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void AModifiedClientOffDutyIsToldNothing()
    {
        using var resource = ReconfiguredResource.With(("liveMap.colleagues", JsonValue.Create(true)));
        using var simulation = Begin(resource.Folder);
        for (var times = 0; times < 5; times++) simulation.Jane().TriggerServer(EventNames.WantsColleagues, true);
        simulation.Run(10);

        Assert.DoesNotContain(simulation.Jane().Events, sent => sent.Name == EventNames.Colleagues);
        Assert.Single(simulation.Console, line => line.Contains("[SD-UNITS-009]", StringComparison.Ordinal));
        simulation.AssertNothingBroke();
    }

    private static Simulation Begin(string? folder)
    {
        var simulation = new Simulation(folder: folder);
        simulation.Run(2);
        OpenPages(simulation);
        return simulation;
    }

    // The page asks once the state has said that the player may see colleagues.
    private static void OpenPages(Simulation simulation)
    {
        foreach (var name in new[] { Adams, Baker })
        {
            var player = simulation.Player(name);
            player.CallFromPage("ready", new Dictionary<string, object?>());
            simulation.Run(2);
            if (player.PageMessages[^1].Contains("\"colleagues\":true", StringComparison.Ordinal)) player.CallFromPage("colleagues", new Dictionary<string, object?> { ["on"] = true });
        }

        simulation.Run(3);
    }

    private static IEnumerable<string> Marks(Simulation simulation, string name) =>
        simulation.Player(name).Blips.Values.Select(blip => blip.Name).Where(label => label.StartsWith("Officer", StringComparison.Ordinal));
}
