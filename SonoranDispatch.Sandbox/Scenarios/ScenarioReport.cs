using SonoranDispatch.Sandbox.World;

namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>The result of a scenario.</summary>
/// <param name="Scenario">The scenario's name.</param>
/// <param name="Checks">The checks.</param>
/// <param name="Calls">The calls in the CAD at the end.</param>
/// <param name="Requests">Every request, oldest first, with the key masked.</param>
/// <param name="Chat">Each player's chat, by name.</param>
/// <param name="Console">The lines of the server console.</param>
public sealed record ScenarioReport(
    string Scenario,
    IReadOnlyList<ScenarioCheck> Checks,
    IReadOnlyList<BoardCallView> Calls,
    IReadOnlyList<RequestView> Requests,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Chat,
    IReadOnlyList<string> Console)
{
    /// <summary>The measurements, if the scenario measures something.</summary>
    public ScenarioTable? Table { get; init; }

    /// <summary>Joins runs of one scenario: the checks and measurements of all, and the rest of the last.</summary>
    /// <param name="runs">The runs, at least one. Either all of them measure something or none.</param>
    public static ScenarioReport OfRuns(IReadOnlyList<ScenarioReport> runs)
    {
        var tables = runs.Select(run => run.Table).OfType<ScenarioTable>().ToList();
        return runs[^1] with
        {
            Checks = [.. runs.SelectMany(run => run.Checks)],
            Table = tables.Count == 0 ? null : tables[0] with { Rows = [.. tables.SelectMany(table => table.Rows)] },
        };
    }

    /// <summary>The failed checks and what was observed instead, one per line; empty if none failed.</summary>
    public string Broken => string.Join('\n', Checks.Where(check => !check.Kept).Select(check => check.Promise + " - seen: " + check.Seen));

    /// <summary>True if every check passed.</summary>
    public bool IsKept => Checks.All(check => check.Kept);
}
