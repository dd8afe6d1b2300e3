using System.Globalization;
using SonoranDispatch.Sandbox.Scenarios.LongRuns;
using static SonoranDispatch.Sandbox.Scenarios.NumberText;

namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>
/// A week of 2,000 calls a day, with 200 players of whom one in 43 seconds leaves and somebody else comes, and a restart each night. What the resource
/// holds in memory and in its store is no more at the end than after the first day.
/// </summary>
public static class WeekScenario
{
    /// <summary>The name on the command line.</summary>
    public const string Name = "week";

    private const int Days = 7;

    /// <summary>Plays the scenario. It runs Core without a resource.</summary>
    /// <param name="days">The number of days, at least 2.</param>
    public static ScenarioReport Run(int days = Days)
    {
        var run = WeekRun.Play(days);
        return new ScenarioReport(Name, [.. Checks(run, days)], [], [], new Dictionary<string, IReadOnlyList<string>>(), [])
        {
            Table = new ScenarioTable(["day", "in memory", "in the store"], [.. Enumerable.Range(0, days).Select(day => Row(run, day))]),
        };
    }

    private static IReadOnlyList<string> Row(WeekRun run, int day) => [Text(day + 1), Kibibytes(run.InMemory[day]), Kibibytes(run.Stored[day])];

    private static IEnumerable<ScenarioCheck> Checks(WeekRun run, int days) =>
    [
        new ScenarioCheck("every call was accepted", run.Calls == days * WeekRun.CallsInADay, Text(run.Calls)),
        new ScenarioCheck("every call is in the CAD exactly once", run.InCad == run.Calls, Text(run.InCad)),
        new ScenarioCheck("memory at the end is at most a tenth more than after the first day", IsFlat(run.InMemory), Kibibytes(run.InMemory[^1])),
        new ScenarioCheck("the store at the end is at most a tenth larger than after the first day", IsFlat(run.Stored), Kibibytes(run.Stored[^1])),
        new ScenarioCheck("no request was refused", run.Refused == 0, Text(run.Refused)),
    ];

    private static bool IsFlat(IReadOnlyList<long> days) => days[0] > 0 && days[^1] <= days[0] * 1.1;

    private static string Kibibytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024} KiB");
}
