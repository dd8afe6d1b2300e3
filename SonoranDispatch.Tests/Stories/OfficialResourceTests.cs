using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Tests.StandIn;

namespace SonoranDispatch.Tests.Stories;

/// <summary>Tests what is heard and said beside the CAD's official resource.</summary>
public sealed class OfficialResourceTests
{
    private const string Pushes = "SonoranCAD::pushevents:";

    [Fact]
    public void ItsCommandsOfTheSameNameAreToldOnceInOneLine()
    {
        using var simulation = new Simulation();
        StartOfficial(simulation, "911", "TS", "panic", "511");
        simulation.Game.Server.TypeConsole("restart sonorandispatch");
        simulation.Run(20);

        var line = Assert.Single(simulation.Lines("SD-COMMAND-002"));
        Assert.Contains("The resource sonorancad also has /911, /panic, /ts.", line, StringComparison.Ordinal);
        Assert.Contains("configuration/callcommands_config.lua", line, StringComparison.Ordinal);
        Assert.Contains("configuration/calltemplates_config.lua", line, StringComparison.Ordinal);
        Assert.Contains("for 911, panic, ts", line, StringComparison.Ordinal);
        Assert.Empty(simulation.Lines("SD-COMMAND-001"));
    }

    [Fact]
    public void CommandsThatItRegistersAfterItsStartAreFound()
    {
        using var simulation = new Simulation();
        simulation.Run(20);
        StartOfficial(simulation);
        simulation.Run(1);
        Register(simulation, "911");
        simulation.Run(2);
        Assert.Empty(simulation.Lines("SD-COMMAND-002"));

        simulation.Run(4);
        Assert.Contains("also has /911.", Assert.Single(simulation.Lines("SD-COMMAND-002")), StringComparison.Ordinal);
    }

    [Fact]
    public void OurOwnStandInForItIsNotMeant()
    {
        using var simulation = new Simulation();
        simulation.Game.Server.StartResource(ShimResources.Manifest("sonorancad") with { ServerFactories = [() => new ProbeScript(_ => ProbeScript.Command("911", (_, _, _) => { }))] });
        simulation.Run(10);

        Assert.Empty(simulation.Lines("SD-COMMAND-002"));
        Assert.Empty(simulation.Lines("SD-COMMAND-001"));
    }

    [Fact]
    public void APlayerWhoLinkedIsToldIfTheServerSaysSo()
    {
        using var simulation = new Simulation();
        var jane = simulation.Jane();
        simulation.Run(1);
        var before = jane.Chat.Count;
        jane.TriggerServer(Pushes + "CommunityLinkVerified", new Dictionary<string, object?> { ["communityUserId"] = "license:janedoe" });
        simulation.Run(1);
        Assert.Equal(before, jane.Chat.Count);

        simulation.Game.Server.TriggerEvent(Pushes + "CommunityLinkVerified", new Dictionary<string, object?> { ["communityUserId"] = "license:janedoe" });
        simulation.Run(1);
        Assert.Equal("You're linked to a CAD account.", jane.Chat[^1].Text);
        simulation.AssertNothingBroke();
    }

    [Theory]
    [InlineData("DispatchEvent")]
    [InlineData("DispatchEdit")]
    [InlineData("DispatchNote")]
    [InlineData("UnitAttach")]
    [InlineData("UnitDetach")]
    [InlineData("UnitPanic")]
    [InlineData("IncomingCadCall")]
    [InlineData("CadCallRemoved")]
    [InlineData("CommunityLinkVerified")]
    [InlineData("UnitLogin")]
    [InlineData("UnitLogout")]
    [InlineData("UnitUpdate")]
    [InlineData("UnitStatusUpdate")]
    public void NoArgumentsLoseTheHandlerOfAnEvent(string name)
    {
        using var simulation = new Simulation();
        var call = new Dictionary<string, object?> { ["dispatch_type"] = "CALL_NEW", ["dispatch"] = new Dictionary<string, object?> { ["callId"] = 501, ["title"] = "Fire" } };
        foreach (var given in new object?[][] { [], [null], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13], [call, call, true], ["x", new List<object?> { call }, null] })
        {
            simulation.Game.Server.TriggerEvent(Pushes + name, given);
            simulation.Jane().TriggerServer(Pushes + name, given);
            simulation.Run(1);
        }

        simulation.AssertNothingBroke();
    }

    private static void StartOfficial(Simulation simulation, params string[] commands) =>
        simulation.Game.Server.StartScript("sonorancad", () => new ProbeScript(script =>
        {
            script.On("test:register", new Action<object>(name => ProbeScript.Command((string)name, (_, _, _) => { })));
            script.Offer("GetUnitCache", new Func<object>(() => new List<object>()));
            foreach (var command in commands) ProbeScript.Command(command, (_, _, _) => { });
        }));

    private static void Register(Simulation simulation, string command) => simulation.Game.Server.TriggerEvent("test:register", command);
}
