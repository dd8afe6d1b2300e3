using System.Text.Json;
using SonoranDispatch.Contracts;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Sandbox.World;
using StandIn;

namespace SonoranDispatch.Tests.Stories;

/// <summary>When a call reached each step: in an event, an export, the officer's list and the owner's report.</summary>
public sealed class CallTimesStoryTests
{
    private static readonly VectorValue FarAway = new(2525.1f, -979.2f, 30.7f);
    private static readonly VectorValue TheScene = new(425.1f, -979.2f, 30.7f);

    [Fact]
    public void AClosedCallsTimesAreToldOnceAndCountedAndSurviveARestart()
    {
        using var simulation = new Simulation(prepare: cad => cad.Board.SetUnit(StoryUnits.Adams));
        var told = new List<IDictionary<string, object?>>();
        simulation.Game.Server.Listen(LocalEventNames.CallTimes, heard => told.Add((IDictionary<string, object?>)heard[0]!));
        simulation.Run(5);
        simulation.Officer().Position = FarAway;
        simulation.Jane().Position = TheScene;
        simulation.Jane().Type("/911 Two men with guns");
        simulation.Run(25);
        simulation.Officer().Type("/dispatch respond 1");
        simulation.Run(42);
        simulation.Officer().Position = TheScene;
        simulation.Run(60);
        simulation.Officer().Type("/dispatch close 1");
        simulation.Run(5);

        var times = Assert.Single(told);
        var received = Seconds(times["receivedAt"]);
        Assert.Equal(("emergency", 1, 501), (times["kind"], Seconds(times["call"]), Seconds(times["cad"])));
        Assert.InRange(Seconds(times["inCadAt"]) - received, 0, 3);
        Assert.InRange(Seconds(times["secondsToEnRoute"]), 25, 26);
        Assert.InRange(Seconds(times["secondsToOnScene"]), 67, 70);
        Assert.InRange(Seconds(times["closedAt"]) - received, 127, 128);

        simulation.Game.Server.RestartResource(SandboxGame.Resource);
        simulation.Run(2);
        var row = (IDictionary<string, object?>)simulation.Game.Server.CallExport(SandboxGame.Resource, "getCall", 1)!;
        foreach (var name in new[] { "receivedAt", "inCadAt", "enRouteAt", "onSceneAt", "closedAt" }) Assert.Equal(Seconds(times[name]), Seconds(row[name]));

        simulation.Officer().TriggerServer(EventNames.Details, 1);
        simulation.Run(1);
        var details = simulation.Officer().PageMessages.Select(message => JsonDocument.Parse(message).RootElement).Last(message => message.GetProperty("type").GetString() == "details");
        Assert.Equal(["received", "inCad", "enRoute", "onScene", "closed"], details.GetProperty("times").EnumerateObject().Select(step => step.Name));
        Assert.Equal(Seconds(times["onSceneAt"]), details.GetProperty("times").GetProperty("onScene").GetDateTimeOffset().ToUnixTimeSeconds());

        // The simulation may run at midnight.
        simulation.Game.Server.TypeConsole("sdispatch report 2");
        simulation.Run(1);
        Assert.Contains(simulation.Console, line => line.Contains(", UTC): 1 call, 0 unanswered; en route 0:30 / 0:30; on scene 1:15 / 1:15", StringComparison.Ordinal));
        Assert.Single(told);
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void AnAdministratorReadsTheReportInChat()
    {
        using var simulation = new Simulation();
        simulation.Run(2);
        simulation.Jane().Allow("sonorandispatch.admin");
        simulation.Jane().Type("/sdispatch report");
        simulation.Jane().Type("/sdispatch report soon");
        simulation.Run(1);

        var lines = simulation.Jane().ChatTexts().TakeLast(2).ToList();
        Assert.Matches(@"^No calls were closed in the last 7 days \(\d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d, UTC\)\.$", lines[0]);
        Assert.Equal("\"soon\" is not a number of days from 1 to 31.", lines[1]);
        simulation.AssertNothingBroke();
    }

    private static long Seconds(object? value) => Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture);
}
