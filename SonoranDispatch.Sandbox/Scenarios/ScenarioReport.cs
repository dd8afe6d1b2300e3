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

    /// <summary>The failed checks and what was observed instead, one per line; empty if none failed.</summary>
    public string Broken => string.Join('\n', Checks.Where(check => !check.Kept).Select(check => check.Promise + " - seen: " + check.Seen));

    /// <summary>True if every check passed.</summary>
    public bool IsKept => Checks.All(check => check.Kept);
}
