using System.Globalization;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>The log of a run, line by line, and the failed checks.</summary>
internal sealed class RunLog(SimulationClock clock)
{
    private readonly List<string> _lines = [];
    private readonly List<ScenarioCheck> _broken = [];

    /// <summary>The lines, oldest first: the time in seconds, and what happened.</summary>
    public IReadOnlyList<string> Lines => _lines;

    /// <summary>The checks that failed.</summary>
    public IReadOnlyList<ScenarioCheck> Broken => _broken;

    /// <summary>Adds a line.</summary>
    public void Tell(string what) =>
        _lines.Add(string.Create(CultureInfo.InvariantCulture, $"{clock.Milliseconds / 1000.0,10:0.000} {what}"));

    /// <summary>Records the result of a check.</summary>
    /// <param name="promise">What must hold, as a sentence.</param>
    /// <param name="kept">True if it held.</param>
    /// <param name="seen">Returns what was observed. Called only if the check failed.</param>
    public void Hold(string promise, bool kept, Func<string> seen)
    {
        if (kept) return;

        var check = new ScenarioCheck(promise, false, seen());
        _broken.Add(check);
        Tell("BROKEN " + check.Promise + " - seen: " + check.Seen);
    }
}
