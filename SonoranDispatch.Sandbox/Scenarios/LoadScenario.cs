using System.Globalization;
using SonoranDispatch.Sandbox.Scenarios.LongRuns;
using static SonoranDispatch.Sandbox.Scenarios.NumberText;

namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>
/// A full server for eight hours: 512 players, 128 officers, 200 open calls, and 40 alerts a minute, of which version 2 alone can take a quarter. What
/// waits stays bounded, memory stays flat, and little is allocated.
/// </summary>
public static class LoadScenario
{
    /// <summary>The name on the command line.</summary>
    public const string Name = "load";

    /// <summary>The simulated hours of the whole run.</summary>
    public const int Hours = 8;

    // Ten minutes of alerts, and those that are under way.
    private const int MostWaiting = 450;
    private const long MostGrowth = 32L * 1024 * 1024;
    private const long MostAllocatedInAnHour = 5L * 1024 * 1024 * 1024 / Hours;

    /// <summary>Plays the scenario, with both versions of the CAD's API and with version 2 alone. It runs Core without a resource.</summary>
    /// <param name="minutes">How long it lasts, in simulated minutes. What may be allocated is in proportion.</param>
    public static ScenarioReport Run(int minutes = Hours * 60)
    {
        var runs = new[] { "auto", "v2" }.Select(dialect => (Dialect: dialect, Run: LoadRun.Play(dialect, minutes))).ToList();
        var most = MostAllocatedInAnHour * minutes / 60;
        return new ScenarioReport(Name, [.. runs.SelectMany(one => Checks(one.Dialect, one.Run, most))], [], [], new Dictionary<string, IReadOnlyList<string>>(), [])
        {
            Table = new ScenarioTable(
                ["dialect", "minutes", "alerts", "in the CAD", "dropped", "waiting at most", "open at most", "allocated", "grown"],
                [.. runs.Select(one => Row(one.Dialect, minutes, one.Run))]),
        };
    }

    private static IReadOnlyList<string> Row(string dialect, int minutes, LoadRun run) =>
        [dialect, Text(minutes), Text(run.Alerts), Text(run.InCad), Text(run.Dropped), Text(run.MostWaiting), Text(run.MostOpen), Megabytes(run.Allocated), Megabytes(run.Growth)];

    private static IEnumerable<ScenarioCheck> Checks(string dialect, LoadRun run, long most) =>
    [
        new ScenarioCheck(dialect + ": waiting calls stay bounded", run.MostWaiting <= MostWaiting, Text(run.MostWaiting)),
        new ScenarioCheck(dialect + ": every alert is in the CAD, dropped by the rules, or waits", run.Alerts - run.InCad - run.Dropped is >= 0 and <= MostWaiting, $"{run.Alerts} alerts, {run.InCad} in the CAD, {run.Dropped} dropped"),
        new ScenarioCheck(dialect + ": the resource allocates no more than 5 GiB in eight hours", run.Allocated <= most, Megabytes(run.Allocated)),
        new ScenarioCheck(dialect + ": memory stays flat", run.Growth <= MostGrowth, Megabytes(run.Growth)),
        new ScenarioCheck(dialect + ": no request was refused", run.Refused == 0, Text(run.Refused)),
    ];

    private static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024 / 1024} MiB");
}
