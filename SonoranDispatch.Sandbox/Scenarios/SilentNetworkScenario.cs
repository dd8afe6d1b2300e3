using static SonoranDispatch.Sandbox.Scenarios.NumberText;

namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>
/// Requests reach the CAD, and for three minutes not even a failure comes back. Each request ends after a minute, the owner is told, and once answers
/// come again, every call is in the CAD exactly once.
/// </summary>
public static class SilentNetworkScenario
{
    /// <summary>The name on the command line.</summary>
    public const string Name = "silent-network";

    private const int Calls = 12;

    /// <summary>Plays the scenario.</summary>
    /// <param name="folder">The resource's folder; the staged one by default.</param>
    public static ScenarioReport Run(string? folder = null)
    {
        using var simulation = new Simulation(folder: folder);
        var reporters = new ReportingPlayers(simulation, Calls);
        simulation.Run(TimeSpan.FromSeconds(5));
        simulation.Network.IsSilent = true;
        for (var call = 1; call <= Calls; call++)
        {
            reporters.Report("911");
            simulation.Run(TimeSpan.FromSeconds(15));
        }

        var before = simulation.Console.Count;
        simulation.Game.Server.TypeConsole("sdispatch status");
        simulation.Tick();
        var status = string.Concat(simulation.Console.Skip(before));
        var sent = simulation.Requests.Count;
        simulation.Network.IsSilent = false;
        simulation.Run(TimeSpan.FromMinutes(4));

        var report = simulation.Report(Name, []);
        return report with
        {
            Checks =
            [
                .. reporters.Checks(report.Calls, delayed => true),
                new ScenarioCheck("the status says that the CAD does not respond", status.Contains("not responding", StringComparison.Ordinal), status.Split('\n')[0]),
                new ScenarioCheck("the owner was told of the outage once", report.Console.Count(line => line.Contains("SD-DELIVERY-001", StringComparison.Ordinal)) == 1, "once"),
            ],
            Table = new ScenarioTable(
                ["what", "seen"],
                [
                    ["calls reported", Text(reporters.Reports.Count)],
                    ["calls in the CAD", Text(report.Calls.Count)],
                    ["requests sent while no answer came", Text(sent)],
                    ["requests in all", Text(report.Requests.Count)],
                ]),
        };
    }
}
