using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Tests.StandIn;

namespace SonoranDispatch.Tests.Stories;

/// <summary>What the staged resource says about the server it runs on, and that it may be shown to anybody.</summary>
public sealed class DoctorStoryTests
{
    [Fact]
    public void NothingOfThePlayersTheCallsOrTheAccountIsInIt()
    {
        using var simulation = new Simulation(new Dictionary<string, string> { ["version"] = "FXServer-master SERVER v1.0.0.12345 win32" });
        simulation.Run(2);
        simulation.Jane().Type("/911 two men with shotguns");
        simulation.Run(3);
        var text = string.Join("\n", Doctor(simulation));

        Assert.Contains("game server build 12345 on ", text, StringComparison.Ordinal);
        Assert.Contains("OneSync on", text, StringComparison.Ordinal);
        Assert.Contains("Store: a key was written, read back and deleted", text, StringComparison.Ordinal);
        Assert.Contains("Calls: 0 accepted, 1 open, 0 closed, 0 refused", text, StringComparison.Ordinal);
        Assert.Contains("  v1: Create, Edit, SetPrimary", text, StringComparison.Ordinal);
        Assert.Contains("SD-HOST-001 x1", text, StringComparison.Ordinal);
        var board = Assert.Single(simulation.Board());
        string[] secret =
        [
            simulation.Cad.Community.ApiKey, simulation.Cad.Community.CommunityId, "cad.example", "license", "shotguns", board.Address, "Grove",
            .. simulation.Game.Server.Players.SelectMany(player => player.Name.Split(' ')).Where(word => word != "Officer"),
        ];
        Assert.All(secret, word => Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase));
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void FrameworkOfficialResourceAndCompatResourcesAreNamedWithWhatTheyMean()
    {
        using var simulation = new Simulation();
        var server = simulation.Game.Server;
        server.StartScript("vrp", () => new ProbeScript(_ => { }));
        server.StartScript("sonorancad", () => new ProbeScript(script => script.Offer("GetUnitCache", new Func<object>(() => new List<object>()))));
        server.StartResource(ShimResources.Manifest("ps-dispatch"));
        simulation.Run(2);

        var lines = Doctor(simulation);
        Assert.Contains("Framework: vRP (its groups are not read and put nobody on duty)", lines);
        Assert.Contains("Official resource: sonorancad of an unknown version (units are read from it, their positions and statuses are left to it)", lines);
        Assert.Contains(lines, line => line.Contains("ps-dispatch (ours): started, of an unknown version", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("sonorancad (the real one): started", StringComparison.Ordinal));
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void TheLineOfTheStartAndTheStatusNameThem()
    {
        using var simulation = new Simulation();
        var server = simulation.Game.Server;
        server.StartScript("ND_Core", () => new ProbeScript(_ => { }));
        server.StartScript("sonorancad", () => new ProbeScript(script => script.Offer("GetUnitCache", new Func<object>(() => new List<object>()))));
        server.RestartResource("sonorandispatch");
        simulation.Run(2);

        var started = simulation.Lines("SD-HOST-001")[^1];
        Assert.Contains(", framework ND (a department's job puts players on duty at any time", started, StringComparison.Ordinal);
        Assert.Contains(", beside sonorancad", started, StringComparison.Ordinal);
        var before = simulation.Console.Count;
        server.TypeConsole("sdispatch status");
        simulation.Run(1);
        var status = string.Concat(simulation.Console.Skip(before));
        Assert.Contains("Framework: ND (a department's job", status, StringComparison.Ordinal);
        Assert.Contains("Official resource: sonorancad", status, StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Doctor(Simulation simulation)
    {
        var before = simulation.Console.Count;
        simulation.Game.Server.TypeConsole("sdispatch doctor");
        simulation.Run(1);
        return string.Concat(simulation.Console.Skip(before)).Split('\n');
    }
}
