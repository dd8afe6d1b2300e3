using System.Globalization;
using SonoranDispatch.Sandbox.CadEmulator.Limits;
using SonoranDispatch.Sandbox.World;
using static SonoranDispatch.Sandbox.Scenarios.NumberText;

namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>
/// A hundred calls within a minute on version 2, three of them panics: twenty at once, the rest spread over the minute. All are in the CAD in little
/// more time than its rate limit requires, the panics within three seconds each, and the limit is never exceeded, with either kind of rate window.
/// </summary>
public static class ShootoutScenario
{
    /// <summary>The name on the command line.</summary>
    public const string Name = "shootout";

    /// <summary>The time that the calls take at the limit's pace, in milliseconds: a hundred at twenty per minute.</summary>
    public const long TheLimitTakes = 300_000;

    private const int MostOverPercent = 10;
    private const long PanicsWithin = 3_000;
    private const int Calls = 100;
    private const int AtOnce = 20;
    private const string Create = "/v2/emergency/servers/1/dispatch-calls";
    private static readonly int[] Panics = [45, 70, 95];

    /// <summary>Plays the scenario with both kinds of rate window.</summary>
    /// <param name="folder">The resource's folder; the staged one by default.</param>
    public static ScenarioReport Run(string? folder = null) =>
        ScenarioReport.OfRuns([Play(RateWindow.Fixed, folder), Play(RateWindow.Sliding, folder)]);

    private static ScenarioReport Play(RateWindow window, string? folder)
    {
        using var resource = ReconfiguredResource.With(folder, ("cad.dialect", "v2"), ReconfiguredResource.PanicForAll());
        using var simulation = new Simulation(prepare: cad => cad.Limits.Window = window, folder: resource.Folder);
        var reporters = new ReportingPlayers(simulation, Calls);
        simulation.Run(TimeSpan.FromSeconds(5));

        var from = simulation.Game.Server.Clock.Milliseconds;
        reporters.Report("911", AtOnce);
        for (var call = AtOnce + 1; call <= Calls; call++)
        {
            Until(simulation, from + ((call - AtOnce) * 59_500L / (Calls - AtOnce)));
            reporters.Report(Panics.Contains(call) ? "panic" : "911");
        }

        simulation.Run(TimeSpan.FromMinutes(6));
        var report = simulation.Report(Name, []);
        var creates = report.Requests.Where(request => request.Method == "POST" && request.Path == Create).ToList();
        var took = creates.Count == 0 ? 0 : creates[^1].At - creates[0].At;
        var name = window == RateWindow.Fixed ? "fixed minutes" : "sliding minutes";
        return report with
        {
            Checks = [.. Checks(reporters, report, creates, took).Select(check => check with { Promise = name + ": " + check.Promise })],
            Table = new ScenarioTable(["the CAD counts", "calls", "requests", "429", "took", "the limit takes", "over"],
            [
                [name, Text(report.Calls.Count), Text(report.Requests.Count), Text(report.Requests.Count(request => request.Status == 429)),
                    Seconds(took), Seconds(TheLimitTakes), string.Create(CultureInfo.InvariantCulture, $"{(took * 100.0 / TheLimitTakes) - 100:F2} %")],
            ]),
        };
    }

    private static IEnumerable<ScenarioCheck> Checks(ReportingPlayers reporters, ScenarioReport report, List<RequestView> creates, long took) =>
    [
        .. reporters.Checks(report.Calls, delayed => false),
        new ScenarioCheck("all were accepted within a minute", reporters.Reports[^1].At - reporters.Reports[0].At <= 60_000, Seconds(reporters.Reports[^1].At - reporters.Reports[0].At)),
        new ScenarioCheck("all are in the CAD within a tenth more than the limit takes", took is > 0 and <= TheLimitTakes * (100 + MostOverPercent) / 100, Seconds(took)),
        new ScenarioCheck("no request was refused", report.Requests.All(request => request.Status is >= 200 and < 300), $"{report.Requests.Count(request => request.Status == 429)} times 429"),
        new ScenarioCheck("a call costs one request", creates.Count == Calls && report.Requests.Count(request => request.Method is "POST" or "PATCH") == Calls, Text(creates.Count)),
        reporters.All("nobody who waited went before a panic", call => call.Command != "panic" || WentFirst(call, creates)),
        reporters.All("a panic is in the CAD within three seconds", call => call.Command != "panic" || CreateOf(call, creates) is { } create && create.At - call.At <= PanicsWithin),
    ];

    private static RequestView? CreateOf(PlayerReport report, IEnumerable<RequestView> creates) =>
        creates.FirstOrDefault(request => request.Body.Contains(": " + report.Text + "\"", StringComparison.Ordinal));

    // After a panic is reported, only an earlier panic may be sent before it. Two ticks are allowed for resolving the caller's street.
    private static bool WentFirst(PlayerReport panic, List<RequestView> creates)
    {
        var own = creates.FindIndex(request => request.Body.Contains(": " + panic.Text + "\"", StringComparison.Ordinal));
        return own >= 0 && creates.Take(own).All(request => request.At <= panic.At + 200 || request.Body.Contains("\"Panic button\"", StringComparison.Ordinal));
    }

    private static void Until(Simulation simulation, long time)
    {
        while (simulation.Game.Server.Clock.Milliseconds < time) simulation.Tick();
    }

    private static string Seconds(long milliseconds) => string.Create(CultureInfo.InvariantCulture, $"{milliseconds / 1000.0:F1} s");
}
