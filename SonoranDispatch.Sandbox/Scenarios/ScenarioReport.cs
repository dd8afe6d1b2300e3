using SonoranDispatch.Sandbox.World;

namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>What a scenario saw.</summary>
/// <param name="Scenario">Its name.</param>
/// <param name="Checks">The promises.</param>
/// <param name="Calls">The CAD's calls at the end.</param>
/// <param name="Requests">Every request, oldest first, the key masked.</param>
/// <param name="Chat">Each player's chat, by name.</param>
/// <param name="Console">The server console.</param>
public sealed record ScenarioReport(
    string Scenario,
    IReadOnlyList<ScenarioCheck> Checks,
    IReadOnlyList<BoardCallView> Calls,
    IReadOnlyList<RequestView> Requests,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Chat,
    IReadOnlyList<string> Console)
{
    /// <summary>What was measured, where the scenario is about numbers.</summary>
    public ScenarioTable? Table { get; init; }

    /// <summary>The broken promises and what was seen instead, one a line; empty where all were kept.</summary>
    public string Broken => string.Join('\n', Checks.Where(check => !check.Kept).Select(check => check.Promise + " - seen: " + check.Seen));

    /// <summary>Whether every promise was kept.</summary>
    public bool IsKept => Checks.All(check => check.Kept);
}
