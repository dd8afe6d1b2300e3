using System.Globalization;
using SonoranDispatch.Sandbox.CadEmulator.Limits;
using SonoranDispatch.Sandbox.Scenarios.SharedKeys;
using static SonoranDispatch.Sandbox.Scenarios.NumberText;

namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>
/// Four game servers share one API key without knowing of each other. Each has more calls to create than its share of the rate limit. Together they
/// use the CAD's limit, each gets a share, and no call is lost or duplicated.
/// </summary>
public static class SharedKeyScenario
{
    /// <summary>The name on the command line.</summary>
    public const string Name = "shared-key";

    /// <summary>The minimum part of the limit they must use together, 0 to 1.</summary>
    public const double LeastUse = 0.95;

    /// <summary>The minimum part of its fair share that each server must get, 0 to 1.</summary>
    public const double LeastShare = 0.5;

    private const int Chances = 5;

    /// <summary>Plays the scenario with both kinds of rate window, five times each with different seeds.</summary>
    public static ScenarioReport Run() => Run(Enumerable.Range(1, Chances));

    /// <summary>Plays the scenario.</summary>
    /// <param name="seeds">Each seed determines the delays, ticks and random choices of one run.</param>
    public static ScenarioReport Run(IEnumerable<int> seeds)
    {
        var runs = (from window in new[] { RateWindow.Fixed, RateWindow.Sliding } from seed in seeds select SharedKeyRun.Play(window, seed)).ToList();
        return new ScenarioReport(Name, [.. runs.SelectMany(Checks)], [], [], new Dictionary<string, IReadOnlyList<string>>(), [])
        {
            Table = new ScenarioTable(["the CAD counts", "seed", "used", "of", "use", "server 1", "server 2", "server 3", "server 4", "429 a minute", "calls", "in the CAD"], [.. runs.Select(Row)]),
        };
    }

    private static IEnumerable<ScenarioCheck> Checks(SharedKeyRun run)
    {
        var name = $"{Words(run.Window)} minutes, seed {Text(run.Seed)}: ";
        yield return new ScenarioCheck(name + "everybody had calls to make all the time", run.AllWereBusy, "");
        yield return new ScenarioCheck(name + "together they use 95 % of the limit", run.Use >= LeastUse, Percent(run.Use));
        yield return new ScenarioCheck(name + "none gets less than half of its fair share", run.LeastShare >= LeastShare, Percent(run.LeastShare));
        yield return new ScenarioCheck(name + "every call is in the CAD exactly once", run.InCad == run.Calls && run.Different == run.Calls, $"{run.InCad} calls, {run.Different} different, of {run.Calls}");
    }

    private static IReadOnlyList<string> Row(SharedKeyRun run) =>
    [
        Words(run.Window), Text(run.Seed), Text(run.Taken.Sum()), Text(run.Limit), Percent(run.Use), .. run.Taken.Select(number => Text(number)),
        string.Create(CultureInfo.InvariantCulture, $"{run.Refused / (double)SharedKeyRun.Minutes:F1}"), Text(run.Calls), Text(run.InCad),
    ];

    private static string Words(RateWindow window) => window == RateWindow.Fixed ? "fixed" : "sliding";

    private static string Percent(double part) => string.Create(CultureInfo.InvariantCulture, $"{part * 100:F1} %");
}
