using System.Text.Json.Nodes;
using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Sandbox.World;
using StandIn;
using StandIn.Host.Players;
using BoardUnit = SonoranDispatch.Sandbox.CadEmulator.Board.BoardUnit;

namespace SonoranDispatch.Tests.Stories;

/// <summary>Tests the staged resource with many players: who is told of what, and where units come from.</summary>
public sealed class UnitTests
{
    private const string Read = "/v2/emergency/servers/1/units";

    [Fact]
    public void OfSixtyFourPlayersEachGetsExactlyTheCardsTheyShould()
    {
        using var resource = ReconfiguredResource.With(
            ("commands.fire", JsonNode.Parse("""{ "name": "fire", "kind": "fire", "title": "Fire", "departments": ["LSFD"], "cooldownSeconds": 0 }""")),
            ("commands.towing", JsonNode.Parse("""{ "name": "towing", "kind": "tow", "title": "Tow truck", "cooldownSeconds": 0 }""")));
        using var simulation = new Simulation(prepare: LogInUnits, folder: resource.Folder);
        var players = Enumerable.Range(1, 64).Select(number => Join(simulation, number)).ToArray();
        simulation.Run(70);

        simulation.Jane().Type("/911 Smoke and shouting");
        simulation.Player("John Roe").Type("/fire The house burns");
        players[63].Type("/towing A wreck");
        simulation.Run(2);

        foreach (var (player, number) in players.Select((player, at) => (player, at + 1)))
        {
            var texts = player.Cards().Select(card => card.Text()).Distinct().Order(StringComparer.Ordinal);
            Assert.Equal((number, string.Join(", ", ShouldSee(number))), (number, string.Join(", ", texts)));
        }

        Assert.Empty(simulation.Jane().Cards());
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void UnitsAreReadOnceAMinuteAndNeverBeyondTheBudget()
    {
        using var simulation = new Simulation(prepare: LogInUnits);
        for (var number = 1; number <= 20; number++)
        {
            Join(simulation, number);
            simulation.Run(9);
        }

        simulation.Run(120);
        var times = simulation.Requests.Where(request => request.Path.StartsWith(Read, StringComparison.Ordinal)).Select(request => request.At).ToArray();
        Assert.InRange(times.Length, 5, 16);
        for (var at = 3; at < times.Length; at++) Assert.True(times[at] - times[at - 3] > 60_000);
        Assert.All(simulation.Requests, request => Assert.NotEqual(429, request.Status));
    }

    [Fact]
    public void WhereTheOfficialResourceRunsItsListCountsAndNothingIsRead()
    {
        var list = new List<object> { Tables.Unit(31, "license:janedoe", "LSPD"), "junk", Tables.Of(("id", "no number")) };
        using var simulation = new Simulation();
        simulation.Game.Server.StartScript("sonorancad", () => new StandIn.ProbeScript(script => script.Offer("GetUnitCache", new Func<object>(() => list))));
        simulation.Run(3);
        var read = Reads(simulation);
        Assert.Equal("1 Jane Doe: CAD unit; unit A-31; police", Units(simulation)[0]);

        list.Clear();
        simulation.Player("John Roe").TriggerServer("SonoranCAD::pushevents:UnitLogout", 31);
        simulation.Run(2);
        Assert.StartsWith("1 Jane Doe", Units(simulation)[0], StringComparison.Ordinal);

        simulation.Game.Server.TriggerEvent("SonoranCAD::pushevents:UnitLogout", 31);
        simulation.Run(2);
        Assert.DoesNotContain(Units(simulation), line => line.Contains("Jane Doe", StringComparison.Ordinal));
        simulation.Run(200);
        Assert.Equal(read, Reads(simulation));
        Assert.Single(simulation.Lines("SD-UNITS-002"));

        simulation.Game.Server.StopResource("sonorancad");
        simulation.Run(3);
        Assert.True(Reads(simulation) > read);
        simulation.AssertNothingBroke();
    }

    /// <summary>An account may have several ids. The official resource lists them all before the older single field.</summary>
    [Theory]
    [InlineData("communityUserIds")]
    [InlineData("communityUserId")]
    [InlineData("apiIds")]
    public void EveryFieldInWhichTheOfficialResourceNamesAPlayerIsRead(string field)
    {
        object ids = field == "communityUserId" ? "janedoe" : new List<object> { "another-account", "janedoe" };
        var list = new List<object> { Tables.Unit(31, "LSPD", (field, ids)) };
        using var simulation = new Simulation();
        simulation.Game.Server.StartScript("sonorancad", () => new StandIn.ProbeScript(script => script.Offer("GetUnitCache", new Func<object>(() => list))));
        simulation.Run(3);

        Assert.Equal("1 Jane Doe: CAD unit; unit A-31; police", Units(simulation)[0]);
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void OurOwnStandInForTheOfficialResourceKeepsNothingFromBeingRead()
    {
        using var simulation = new Simulation();
        simulation.Game.Server.StartResource(ShimResources.Manifest("sonorancad"));
        simulation.Run(3);
        var read = Reads(simulation);
        simulation.Run(200);

        Assert.True(Reads(simulation) > read);
        Assert.Empty(simulation.Lines("SD-UNITS-002"));
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void TheConsoleSaysWhyInASentence()
    {
        using var simulation = new Simulation(prepare: cad => cad.Board.SetUnit(StoryUnits.Adams));
        simulation.Run(2);
        simulation.Jane().Type("/911 help");
        simulation.Run(2);
        simulation.Game.Server.TypeConsole("sdispatch why 4 1");
        simulation.Game.Server.TypeConsole("sdispatch why A-12 1");
        simulation.Run(1);

        var console = string.Concat(simulation.Console);
        Assert.Contains("John Roe does not receive call 1: they are off duty: no CAD unit, no ACE sonorandispatch.duty", console, StringComparison.Ordinal);
        Assert.Contains("Officer Adams receives call 1: they are on duty (CAD unit, ACE) and police takes calls of kind \"emergency\".", console, StringComparison.Ordinal);
    }

    [Fact]
    public void WhoLeavesIsOffDutyAtOnce()
    {
        using var simulation = new Simulation();
        simulation.Run(2);
        Assert.Equal(2, Units(simulation).Length);

        simulation.Game.Server.Leave(simulation.Officer());
        simulation.Run(1);
        Assert.StartsWith("3 Officer Baker", Assert.Single(Units(simulation)), StringComparison.Ordinal);
        simulation.AssertNothingBroke();
    }

    /// <summary>Returns what the owner reads about who is on duty.</summary>
    internal static string[] Units(Simulation simulation)
    {
        var before = simulation.Console.Count;
        simulation.Game.Server.TypeConsole("sdispatch units");
        simulation.Tick();
        return [.. string.Concat(simulation.Console.Skip(before)).Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    private static int Reads(Simulation simulation) => simulation.Requests.Count(request => request.Path.StartsWith(Read, StringComparison.Ordinal));

    // By remainder: off duty, police by unit, fire by unit, tow by unit, medical by unit, an unlisted department, no department, off duty.
    private static void LogInUnits(EmulatedCad cad)
    {
        string[] departments = ["", "LSPD", "LSFD", "Towing", "EMS", "Coast Guard", "", ""];
        for (var number = 1; number <= 64; number++)
        {
            if (departments[number % 8] is not { Length: > 0 } department) continue;

            cad.Board.SetUnit(new BoardUnit
            {
                Id = 1_000 + number,
                UnitNum = "U-" + number,
                Name = "Unit " + number,
                AccId = $"00000000-0000-0000-0000-{number:000000000000}",
                CommunityUserId = number % 2 == 0 ? "license:crowd" + number : "CROWD" + number,
                Department = department,
            });
        }
    }

    private static string[] ShouldSee(int number) => (number % 8) switch
    {
        1 => ["A wreck", "Smoke and shouting"],
        2 => ["Smoke and shouting", "The house burns"],
        3 => ["A wreck"],
        4 => ["Smoke and shouting"],
        5 => ["A wreck", "Smoke and shouting"],
        6 => ["A wreck", "Smoke and shouting", "The house burns"],
        _ => [],
    };

    private static SimulatedPlayer Join(Simulation simulation, int number)
    {
        var player = simulation.Game.Server.Join("Crowd " + number, new VectorValue(number, number, 30), 0, ["license:crowd" + number]);
        if (number % 8 == 6) player.Allow(SandboxGame.DutyAce);
        simulation.Game.OpenPage(player);
        return player;
    }
}
