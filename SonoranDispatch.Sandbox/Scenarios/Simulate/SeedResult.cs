namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>The result of one seed.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="Broken">The checks that failed; empty if all passed.</param>
/// <param name="Story">The log of the run, line by line.</param>
/// <param name="Milliseconds">How much simulated time passed, in milliseconds.</param>
/// <param name="Calls">The number of accepted calls.</param>
/// <param name="Requests">The number of requests that reached the CAD.</param>
/// <param name="Turns">The number of requests sent while other calls waited that could have been sent instead.</param>
/// <param name="Overtaking">How many of these were sent before an older call.</param>
/// <param name="OverMoves">How many times a field update was sent while another call's place update waited.</param>
/// <param name="Dropped">How many unattended alerts were dropped.</param>
public sealed record SeedResult(int Seed, IReadOnlyList<ScenarioCheck> Broken, IReadOnlyList<string> Story, long Milliseconds, int Calls, int Requests, int Turns, int Overtaking, int OverMoves, int Dropped);
