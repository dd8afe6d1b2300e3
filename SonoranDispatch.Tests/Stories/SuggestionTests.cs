using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Sandbox.World;
using SonoranDispatch.Tests.StandIn;
using StandIn.Host.Players;

namespace SonoranDispatch.Tests.Stories;

/// <summary>The chat suggests the commands that a player may use, and no others.</summary>
public sealed class SuggestionTests
{
    private static readonly string[] ForAll = ["/311", "/911", "/911a"];
    private static readonly string[] ForOfficers = ["/311", "/911", "/911a", "/backup", "/duty", "/panic", "/ts"];

    [Fact]
    public void PlayersSeeTheCommandsTheyMayUse()
    {
        using var simulation = new Simulation();
        simulation.Run(2);

        Assert.Equal(ForAll, Names(simulation, "Jane Doe"));
        Assert.Equal(ForOfficers, Names(simulation, "Officer Adams"));
        var stop = simulation.Officer().Suggestions["/ts"];
        Assert.Equal(("Report a traffic stop; without a plate, the vehicle ahead of you is used", "plate text"), (stop.Help, string.Join(' ', stop.Parameters)));
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void TheHelpIsInTheServersLanguageUnlessTheOwnerWroteTheirOwn()
    {
        using var resource = ReconfiguredResource.With(("locale", "de"), ("commands.311.name", "amt"));
        using var simulation = new Simulation(folder: resource.Folder);
        simulation.Run(2);

        Assert.Equal(("Den Notruf wählen", "Text"), (simulation.Jane().Suggestions["/911"].Help, Assert.Single(simulation.Jane().Suggestions["/911"].Parameters)));
        Assert.Contains("/amt", simulation.Jane().Suggestions.Keys);
    }

    [Fact]
    public void OffDutyTheOfficersCommandsGoAndOnDutyTheyComeBack()
    {
        using var simulation = new Simulation();
        simulation.Run(2);
        simulation.Officer().Type("/duty");
        simulation.Run(1);
        Assert.Equal([.. ForAll, "/duty"], Names(simulation, "Officer Adams"));

        simulation.Run(5);
        simulation.Officer().Type("/duty");
        simulation.Run(1);
        Assert.Equal(ForOfficers, Names(simulation, "Officer Adams"));
    }

    [Fact]
    public void WhenTheResourceStopsTheyAreTakenAway()
    {
        using var simulation = new Simulation();
        simulation.Run(2);
        simulation.Game.Server.TypeConsole("stop " + SandboxGame.Resource);
        simulation.Run(1);

        Assert.All(simulation.Game.Server.Players, player => Assert.Empty(player.Suggestions));
    }

    [Fact]
    public void ANameThatAnotherResourceHasIsToldAtTheStart()
    {
        using var resource = ReconfiguredResource.With(("commands.311.name", "starts"));
        using var other = new ProbeResource();
        using var simulation = new Simulation(folder: resource.Folder);
        simulation.Run(1);
        Assert.Empty(simulation.Lines("SD-COMMAND-001"));

        simulation.Game.Server.TypeConsole("stop " + SandboxGame.Resource);
        Assert.True(simulation.Game.Server.StartResource(other.Manifest));
        simulation.Game.Server.TypeConsole("start " + SandboxGame.Resource);
        simulation.Run(1);

        Assert.Contains("/starts was registered by the resource probe", Assert.Single(simulation.Lines("SD-COMMAND-001")), StringComparison.Ordinal);
        Assert.Contains("commands.311.name", simulation.Lines("SD-COMMAND-001")[0], StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(Simulation simulation, string player) => simulation.Player(player).Suggestions.Keys.Order(StringComparer.Ordinal);
}
