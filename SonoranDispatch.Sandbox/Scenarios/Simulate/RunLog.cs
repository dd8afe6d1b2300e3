using System.Globalization;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>What happened in a run, line by line, and which promises were broken.</summary>
internal sealed class RunLog(SimulationClock clock)
{
    private readonly List<string> _lines = [];
    private readonly List<ScenarioCheck> _broken = [];

    /// <summary>The lines, oldest first: the time in seconds, and what happened.</summary>
    public IReadOnlyList<string> Lines => _lines;

    /// <summary>The promises that were broken.</summary>
    public IReadOnlyList<ScenarioCheck> Broken => _broken;

    /// <summary>Notes something.</summary>
    public void Tell(string what) =>
        _lines.Add(string.Create(CultureInfo.InvariantCulture, $"{clock.Milliseconds / 1000.0,10:0.000} {what}"));

    /// <summary>Holds a promise against what was seen.</summary>
    /// <param name="promise">As a sentence.</param>
    /// <param name="kept">Whether it was kept.</param>
    /// <param name="seen">What was seen; asked for only where it was not.</param>
    public void Hold(string promise, bool kept, Func<string> seen)
    {
        if (kept) return;

        var check = new ScenarioCheck(promise, false, seen());
        _broken.Add(check);
        Tell("BROKEN " + check.Promise + " - seen: " + check.Seen);
    }
}
