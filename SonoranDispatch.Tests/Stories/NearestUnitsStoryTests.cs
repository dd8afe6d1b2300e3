using System.Text.Json;
using System.Text.Json.Nodes;
using SonoranDispatch.Audience;
using SonoranDispatch.Contracts;
using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Sandbox.World;
using StandIn;
using StandIn.Host.Players;

namespace SonoranDispatch.Tests.Stories;

/// <summary>A dispatcher in the game looks who is near a call, and puts a unit on it: command, page, client script, server and CAD together.</summary>
public sealed class NearestUnitsStoryTests : IDisposable
{
    private const string Positions = "GET_ENTITY_COORDS";

    // The positions that the CAD's live map shows are read for another reason.
    private readonly ReconfiguredResource _resource = ReconfiguredResource.With(("liveMap.showUnits", JsonValue.Create(false)));

    public void Dispose() => _resource.Dispose();

    [Fact]
    public void ADispatcherFindsTheNearestFreeUnitAndPutsItOnTheCall()
    {
        using var simulation = Start(out var dana);
        dana.Type("/dispatch nearest 1");
        simulation.Run(1);
        Assert.Equal(["Units nearest to call 1:", "A-12: 300 m, free", "Officer Baker: 1.2 km, free"], dana.ChatTexts());

        dana.Type("/dispatch attach 1 a-12");
        simulation.Run(5);

        Assert.Equal("A-12 is now on call 1.", dana.ChatTexts()[^1]);
        Assert.Contains("Dispatch put you on call 1.", simulation.Officer().ChatTexts());
        Assert.Contains("A unit is on its way to call 1.", simulation.Jane().ChatTexts());
        Assert.Contains(simulation.Officer().Events, received => received.Name == EventNames.Route);
        Assert.Equal([12], Assert.Single(simulation.Cad.Board.Calls).Idents);
        dana.Type("/dispatch nearest 1");
        simulation.Run(1);
        Assert.Equal(["Officer Baker: 1.2 km, free", "A-12: 300 m, on call 1 911 call"], dana.ChatTexts()[^2..]);
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void ThePageIsKeptUpToDateForAsLongAsItIsOpenAndPutsAUnitOnTheCall()
    {
        using var simulation = Start(out var dana);
        dana.Allow(SandboxGame.DutyAce);
        simulation.Game.OpenPage(dana);
        simulation.Run(70);
        Look(dana, 1);
        simulation.Run(1);
        Assert.Equal([("A-12", 300L), ("Officer Baker", 1_200L), ("Dana", 2_000L)], Shown(dana));

        simulation.Player("Officer Baker").Position = Moved(simulation.Jane().Position, 50);
        simulation.Run(2.5);
        Assert.Equal([("Officer Baker", 50L), ("A-12", 300L), ("Dana", 2_000L)], Shown(dana));

        dana.CallFromPage("act", new Dictionary<string, object?> { ["action"] = "attach", ["call"] = 1, ["text"] = "@" + simulation.Player("Officer Baker").Id });
        simulation.Run(2.5);
        Assert.Equal("Officer Baker", Shown(dana)[^1].Unit);
        Assert.Contains("Dispatch put you on call 1.", simulation.Player("Officer Baker").ChatTexts());

        Look(dana, 0);

        // Whoever responds is watched until they are there, for the call's times.
        simulation.Player("Officer Baker").Position = simulation.Jane().Position;
        simulation.Run(10);
        simulation.Game.Server.ClearResmon();
        simulation.Run(20);
        Assert.Equal(0, Natives(simulation, "Tick"));
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void NobodysPositionIsReadWhileNobodyLooksAndOnceForAllWhoDo()
    {
        using var simulation = Start(out var dana);
        simulation.Game.Server.ClearResmon();
        simulation.Run(20);
        Assert.Equal(0, Natives(simulation, "Tick"));

        foreach (var player in new[] { dana, simulation.Officer(), simulation.Player("Officer Baker") }) Look(player, 1);
        simulation.Run(1);
        Assert.Equal(2, Natives(simulation, "Tick"));
        simulation.Run(10);
        Assert.InRange(Natives(simulation, "Tick"), 10, 12);
    }

    [Fact]
    public void WhoeverMayNotGetsNothingButTheReason()
    {
        using var simulation = Start(out _);
        var (john, adams) = (simulation.Player("John Roe"), simulation.Officer());
        simulation.Game.Server.ClearResmon();
        for (var request = 0; request < 100; request++)
        {
            john.TriggerServer(EventNames.Nearest, 1);
            adams.TriggerServer(EventNames.Act, "attach", 1, "@" + simulation.Player("Officer Baker").Id);
            adams.TriggerServer(EventNames.Nearest, 99);
        }

        john.Type("/dispatch attach 1 A-12");
        simulation.Run(5);

        Assert.DoesNotContain(john.PageMessages, message => message.Contains("A-12", StringComparison.Ordinal));
        Assert.Empty(Assert.Single(simulation.Cad.Board.Calls).Idents);
        Assert.Equal(0, Natives(simulation, "Tick"));
        Assert.Contains(john.ChatTexts(), line => line.StartsWith("You may not put units on calls", StringComparison.Ordinal));
        simulation.Game.Server.TypeConsole("sdispatch status");
        simulation.Run(1);
        var status = string.Concat(simulation.Console);
        Assert.Contains("nearest", status, StringComparison.Ordinal);
        Assert.Contains("SD-ACTION-022", status, StringComparison.Ordinal);
        simulation.AssertNothingBroke();
    }

    private Simulation Start(out SimulatedPlayer dana)
    {
        var simulation = new Simulation(prepare: cad => cad.Board.SetUnit(StoryUnits.Adams), folder: _resource.Folder);
        dana = simulation.Game.Server.Join("Dana", Moved(simulation.Jane().Position, 2_000), 0, ["license:dana"]);
        dana.Allow(OfficerPermissions.DispatcherAce);
        simulation.Run(2);
        simulation.Officer().Position = Moved(simulation.Jane().Position, 300);
        simulation.Player("Officer Baker").Position = Moved(simulation.Jane().Position, 1_200);
        simulation.Jane().Type("/911 Two men with guns");
        simulation.Run(3);
        dana.Clear();
        return simulation;
    }

    private static VectorValue Moved(VectorValue from, float east) => new(from.X + east, from.Y, from.Z);

    private static void Look(SimulatedPlayer player, int call) => player.CallFromPage("nearest", new Dictionary<string, object?> { ["call"] = call });

    private static List<(string? Unit, long Metres)> Shown(SimulatedPlayer player)
    {
        var last = player.PageMessages.Select(static message => JsonDocument.Parse(message).RootElement).Last(static message => message.GetProperty("type").GetString() == "nearest");
        return [.. last.GetProperty("units").EnumerateArray().Select(static unit => (unit.GetProperty("unit").GetString(), unit.GetProperty("metres").GetInt64()))];
    }

    private static long Natives(Simulation simulation, string kind) => simulation.Game.Server.Resmon()
        .Where(row => row.Resource == SandboxGame.Resource && row.Side == "server" && row.Kind.ToString() == kind)
        .Sum(static row => row.NativesByName.GetValueOrDefault(Positions));
}
