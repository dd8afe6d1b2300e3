using SonoranDispatch.Sandbox.CadEmulator.Faults;
using SonoranDispatch.Sandbox.CadEmulator.V1;
using StandIn.Host.Time;
using static SonoranDispatch.Sandbox.Scenarios.NumberText;

namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>
/// The CAD is down for five minutes while thirty people call, and the resource is restarted twice meanwhile. Callers and officers notice only what
/// they are told: officers get every card at once, and when the CAD is back, every call is in it exactly once.
/// </summary>
public static class OutageScenario
{
    /// <summary>The name on the command line.</summary>
    public const string Name = "outage";

    /// <summary>The name of the variant in which connections are refused, so that the outcome of a request is never uncertain.</summary>
    public const string RefusedName = "outage-refused";

    private const int Calls = 30;
    private const long Lasts = 300_000;

    /// <summary>Plays the scenario.</summary>
    /// <param name="folder">The resource's folder; the staged one by default.</param>
    /// <param name="isRefused">True if connections are refused, false if they are lost together with the request.</param>
    public static ScenarioReport Run(string? folder = null, bool isRefused = false)
    {
        using var simulation = new Simulation(folder: folder);
        var clock = simulation.Game.Server.Clock;
        var reporters = new ReportingPlayers(simulation, Calls);
        simulation.Run(TimeSpan.FromSeconds(5));

        // The outage starts in the middle of a response: the first call is accepted, but the resource gets no response.
        simulation.Cad.Faults.DropAfterAccept.Next(1, V1Types.NewDispatch);
        reporters.Report("911");
        simulation.Run(TimeSpan.FromSeconds(1));
        var from = clock.Milliseconds;
        var outage = isRefused ? simulation.Cad.Faults.Refused : simulation.Cad.Faults.Down;
        outage.Always();
        for (var call = 2; call <= Calls; call++)
        {
            Until(simulation, from + ((call - 1) * Lasts / Calls));
            reporters.Report("911");
            if (call is 10 or 20) simulation.Game.Server.RestartResource(simulation.Game.ResourceName);
        }

        Until(simulation, from + Lasts);
        outage.Off();
        var back = clock.Milliseconds;
        simulation.Run(TimeSpan.FromMinutes(8));

        var report = simulation.Report(isRefused ? RefusedName : Name, []);
        return report with
        {
            Checks =
            [
                .. reporters.Checks(report.Calls, delayed => true),
                new ScenarioCheck("no request was refused", report.Requests.All(request => request.Status is null or 0 or (>= 200 and < 300)), "all"),
                new ScenarioCheck("the owner was told of the outage", report.Console.Any(line => line.Contains("SD-DELIVERY-001", StringComparison.Ordinal)), $"{report.Console.Count} lines"),
            ],
            Table = Table(reporters, report, back),
        };
    }

    private static void Until(Simulation simulation, long time)
    {
        while (simulation.Game.Server.Clock.Milliseconds < time) simulation.Tick();
    }

    private static ScenarioTable Table(ReportingPlayers reporters, ScenarioReport report, long back)
    {
        var down = report.Requests.Count(request => request.Status == 0);
        var last = report.Requests.Where(request => request.Method is "POST" or "PATCH").Max(request => request.At);
        return new ScenarioTable(["what", "seen"],
        [
            ["calls reported", Text(reporters.Reports.Count)],
            ["calls in the CAD", Text(report.Calls.Count)],
            ["requests without an answer", Text(down)],
            ["requests in all", Text(report.Requests.Count)],
            ["last change in the CAD after it came back", Text((last - back) / 1_000) + " s"],
        ]);
    }
}
