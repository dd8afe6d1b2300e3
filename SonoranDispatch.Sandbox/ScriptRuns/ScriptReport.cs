namespace SonoranDispatch.Sandbox.ScriptRuns;

/// <summary>What came of a script's run.</summary>
/// <param name="Calls">Every call, by number.</param>
/// <param name="Joined">The reports that joined a call, in order.</param>
/// <param name="Refused">The reports that were refused, and the calls that the CAD refused, in order.</param>
/// <param name="Returned">What the script returned the last time it ran, as text; <c>null</c> if nothing.</param>
/// <param name="Error">The script's first error; <c>null</c> if it had none.</param>
/// <param name="Log">The lines of the server's console, the players' consoles and the scripts.</param>
public sealed record ScriptReport(
    IReadOnlyList<ScriptCall> Calls,
    IReadOnlyList<ScriptJoined> Joined,
    IReadOnlyList<ScriptRefused> Refused,
    string? Returned,
    string? Error,
    IReadOnlyList<string> Log);

/// <summary>A report that joined a call.</summary>
/// <param name="Call">The number of the call.</param>
/// <param name="Reason">Why it joined.</param>
/// <param name="Surface">The surface it came through.</param>
/// <param name="Kind">The report's kind.</param>
/// <param name="Title">The report's title.</param>
/// <param name="Code">The report's code.</param>
/// <param name="Text">The report's text.</param>
public sealed record ScriptJoined(int Call, string Reason, string Surface, string Kind, string Title, string Code, string Text);

/// <summary>A report that was refused, or a call that the CAD refused.</summary>
/// <param name="Call">The number of the call that the CAD refused; <c>null</c> for a report.</param>
/// <param name="Surface">The surface it came through; empty for a call.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Title">The title.</param>
/// <param name="Text">The report's text, or the call's description.</param>
/// <param name="Error">The code of the reason, such as "SD-INTAKE-002"; empty for a call.</param>
/// <param name="Why">The reason in words.</param>
/// <param name="Seconds">After how many seconds the report may be sent again; 0 for a call.</param>
public sealed record ScriptRefused(int? Call, string Surface, string Kind, string Title, string Text, string Error, string Why, int Seconds);
