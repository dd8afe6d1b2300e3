using System.Globalization;
using SonoranDispatch.Sandbox.Scenarios.LongRuns;
using static SonoranDispatch.Sandbox.Scenarios.NumberText;

namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>
/// Officers who called for help drive for an hour, one and then ten at a time, while 30 other calls are made: calls never wait for positions, and positions
/// get what is left of the CAD's limits.
/// </summary>
public static class PursuitsScenario
{
    /// <summary>The name on the command line.</summary>
    public const string Name = "pursuits";

    private const int Many = 10;
    private const double MeanAgeOfOne = 12;
    private const double MeanAgeOfMany = 70;
    private const long SlowestCreate = 6_000;

    /// <summary>Plays the scenario. It runs Core without a resource.</summary>
    public static ScenarioReport Run()
    {
        var runs = new[] { ("auto", 1), ("v2", 1), ("auto", Many), ("v2", Many) }.Select(one => PursuitsRun.Play(one.Item1, one.Item2)).ToList();
        return new ScenarioReport(Name, [.. runs.SelectMany(Checks)], [], [], new Dictionary<string, IReadOnlyList<string>>(), [])
        {
            Table = new ScenarioTable(["dialect", "pursuits", "mean age of a pin, s", "oldest, s", "other calls", "slowest create, ms", "429"], [.. runs.Select(Row)]),
        };
    }

    private static IEnumerable<ScenarioCheck> Checks(PursuitsRun run)
    {
        var (name, most) = ($"{run.Dialect}, {run.Pursuits}", run.Pursuits == 1 ? MeanAgeOfOne : MeanAgeOfMany);
        return
        [
            new ScenarioCheck($"{name}: a pin is younger than {Text((int)most)} s on average", run.MeanAge < most, Seconds(run.MeanAge)),
            new ScenarioCheck(name + ": 30 other calls are in the CAD within 6 s each", run is { Calls: PursuitsRun.OtherCalls, SlowestCreate: <= SlowestCreate }, Text((int)run.SlowestCreate) + " ms"),
            new ScenarioCheck(name + ": no request was refused", run.Refused == 0, Text(run.Refused)),
        ];
    }

    private static IReadOnlyList<string> Row(PursuitsRun run) =>
        [run.Dialect, Text(run.Pursuits), Seconds(run.MeanAge), Seconds(run.OldestPin), Text(run.Calls), Text((int)run.SlowestCreate), Text(run.Refused)];

    private static string Seconds(double seconds) => seconds.ToString("0.0", CultureInfo.InvariantCulture);
}
