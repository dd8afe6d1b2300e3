using SonoranDispatch.Sandbox.World;
using StandIn.Host.Time;
using static SonoranDispatch.Sandbox.Scenarios.NumberText;

namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>
/// The owner configured a wrong API key. The owner is told once, with the remedy. The CAD is asked at most once a minute. Every call is kept,
/// officers get their cards, and callers are told the truth. Once the key is correct, everything is delivered. Then the CAD takes the key away for a while,
/// with calls open.
/// </summary>
public static class BadKeyScenario
{
    /// <summary>The name on the command line.</summary>
    public const string Name = "bad-key";

    private const int Calls = 20;
    private const int CallsWithoutKey = 10;
    private const int AFewRequests = 4;
    private const string OwnersKey = "the-key-the-owner-set";

    /// <summary>Plays the scenario.</summary>
    /// <param name="folder">The resource's folder; the staged one by default.</param>
    public static ScenarioReport Run(string? folder = null)
    {
        using var simulation = new Simulation(new Dictionary<string, string> { ["sonorandispatch_apiKey"] = OwnersKey }, folder: folder);
        var clock = simulation.Game.Server.Clock;
        var reporters = new ReportingPlayers(simulation, Calls + CallsWithoutKey);
        simulation.Run(TimeSpan.FromSeconds(5));
        Report(simulation, reporters, Calls);
        var wrong = simulation.Requests;
        var kept = simulation.Cad.Board.Calls.Count;
        var told = simulation.Console.Where(line => line.Contains("SD-CAD-", StringComparison.Ordinal)).ToList();
        var lasted = clock.Milliseconds;

        simulation.Cad.Community.ApiKey = OwnersKey;
        simulation.Run(TimeSpan.FromMinutes(6));
        var (delivered, before) = (simulation.Cad.Board.Calls.Count, simulation.Requests.Count);

        simulation.Cad.Community.ApiKey = "another key";
        Report(simulation, reporters, CallsWithoutKey);
        var without = simulation.Requests.Skip(before).ToList();

        simulation.Cad.Community.ApiKey = OwnersKey;
        simulation.Run(TimeSpan.FromMinutes(6));
        var report = simulation.Report(Name, []);
        var busiest = BusiestMinute(wrong);
        return report with
        {
            Checks =
            [
                .. reporters.Checks(report.Calls, delayed => true),
                new ScenarioCheck("the console says it once, with the remedy", told.Count == 1 && told[0].Contains("SD-CAD-001", StringComparison.Ordinal) && told[0].Contains("sonorandispatch_apiKey", StringComparison.Ordinal), string.Join(" | ", told)),
                new ScenarioCheck("after the first few requests there is at most one a minute", busiest <= 1, $"{busiest} in the busiest minute"),
                new ScenarioCheck("nothing but questions for the version was sent with the wrong key", wrong.All(request => request.Path.EndsWith("version", StringComparison.Ordinal)), $"{wrong.Count} requests"),
                new ScenarioCheck("with the wrong key the CAD took nothing", kept == 0, $"{kept} calls"),
                new ScenarioCheck("once the key is correct, every call is in the CAD", delivered == Calls, $"{delivered} calls"),
                new ScenarioCheck("when the key is taken away later, there is at most one request a minute again", without.Count > 0 && BusiestMinute(without) <= 1, $"{BusiestMinute(without)} in the busiest minute"),
                new ScenarioCheck("no line of the console shows the key", !report.Console.Any(line => line.Contains(OwnersKey, StringComparison.Ordinal)), "none"),
            ],
            Table = new ScenarioTable(["what", "seen"],
            [
                ["the key was wrong for", Text(lasted / 1_000) + " s"],
                ["requests meanwhile", Text(wrong.Count)],
                ["most in a minute after the first few", Text(busiest)],
                ["console messages about it", Text(told.Count)],
                ["calls kept and then delivered", Text(report.Calls.Count)],
            ]),
        };
    }

    private static void Report(Simulation simulation, ReportingPlayers reporters, int calls)
    {
        for (var call = 1; call <= calls; call++)
        {
            reporters.Report("911");
            simulation.Run(TimeSpan.FromSeconds(20));
        }

        simulation.Run(TimeSpan.FromMinutes(5));
    }

    private static int BusiestMinute(IReadOnlyList<RequestView> requests)
    {
        var later = requests.Skip(AFewRequests).Select(request => request.At).ToList();
        return later.Select(at => later.Count(other => other >= at && other < at + 60_000)).DefaultIfEmpty().Max();
    }
}
