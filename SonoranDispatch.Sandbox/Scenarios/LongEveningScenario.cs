using SonoranDispatch.Sandbox.Scenarios.LongRuns;
using static SonoranDispatch.Sandbox.Scenarios.NumberText;

namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>
/// Fifteen calls a minute for ninety minutes, each noted after a minute and closed in the game after five, with the dialects "auto" and "v2". The CAD's
/// board keeps up: what is over in the game is soon over there.
/// </summary>
public static class LongEveningScenario
{
    /// <summary>The name on the command line.</summary>
    public const string Name = "long-evening";

    /// <summary>By how many the open calls on the CAD's board may exceed those in the game.</summary>
    public const int MostAhead = 20;

    private const int Calls = 90 * 15;
    private static readonly string[] Dialects = ["auto", "v2"];

    /// <summary>Plays the scenario. It runs Core without a resource.</summary>
    public static ScenarioReport Run()
    {
        var runs = Dialects.Select(LongEveningRun.Play).ToList();
        return new ScenarioReport(Name, [.. runs.SelectMany(Checks)], [], [], new Dictionary<string, IReadOnlyList<string>>(), [])
        {
            Table = new ScenarioTable(["dialect", "calls", "in the CAD", "most open there beyond the game", "429"], [.. runs.Select(Row)]),
        };
    }

    private static IEnumerable<ScenarioCheck> Checks(LongEveningRun run) =>
    [
        new ScenarioCheck(run.Dialect + ": every call was accepted", run.Calls == Calls, Text(run.Calls)),
        new ScenarioCheck(run.Dialect + ": every call is in the CAD exactly once", run.InCad == run.Calls, Text(run.InCad)),
        new ScenarioCheck(run.Dialect + ": never more than 20 calls more are open in the CAD than in the game", run.MostAhead <= MostAhead, Text(run.MostAhead)),
        new ScenarioCheck(run.Dialect + ": in the end none is open", run.StillOpen == 0, Text(run.StillOpen)),
        new ScenarioCheck(run.Dialect + ": every call has its note", run.WithoutNote == 0, Text(run.WithoutNote)),
        new ScenarioCheck(run.Dialect + ": no request was refused", run.Refused == 0, Text(run.Refused)),
    ];

    private static IReadOnlyList<string> Row(LongEveningRun run) => [run.Dialect, Text(run.Calls), Text(run.InCad), Text(run.MostAhead), Text(run.Refused)];
}
