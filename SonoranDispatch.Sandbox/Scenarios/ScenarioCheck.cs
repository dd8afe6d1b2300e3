namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>One promise of a scenario, and whether it was kept.</summary>
/// <param name="Promise">What was promised, as a sentence.</param>
/// <param name="Kept">Whether it is so.</param>
/// <param name="Seen">What was seen.</param>
public sealed record ScenarioCheck(string Promise, bool Kept, string Seen);
