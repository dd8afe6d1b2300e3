namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>What one seed came to.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="Broken">The promises that were broken; empty where all were kept.</param>
/// <param name="Story">What happened, line by line.</param>
/// <param name="Milliseconds">How much time passed in it, milliseconds.</param>
/// <param name="Calls">How many calls were accepted.</param>
/// <param name="Requests">How many requests reached the CAD.</param>
/// <param name="Turns">How many requests left while others waited that could have left instead.</param>
/// <param name="Overtaking">How many of these went before an older call.</param>
/// <param name="OverMoves">How many times fields left while another call's move waited.</param>
public sealed record SeedResult(int Seed, IReadOnlyList<ScenarioCheck> Broken, IReadOnlyList<string> Story, long Milliseconds, int Calls, int Requests, int Turns, int Overtaking, int OverMoves);
