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
    IReadOnlyList<Check> Checks,
    IReadOnlyList<BoardCall> Calls,
    IReadOnlyList<RequestView> Requests,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Chat,
    IReadOnlyList<string> Console)
{
    /// <summary>Whether every promise was kept.</summary>
    public bool IsKept => Checks.All(check => check.Kept);
}
