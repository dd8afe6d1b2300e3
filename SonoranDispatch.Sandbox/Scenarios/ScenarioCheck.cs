namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>One check of a scenario and its result.</summary>
/// <param name="Promise">What must hold, as a sentence.</param>
/// <param name="Kept">True if it held.</param>
/// <param name="Seen">What was observed.</param>
public sealed record ScenarioCheck(string Promise, bool Kept, string Seen);
